/** Where in a corpus.yaml somebody is writing. */
export interface YamlPlace {
  /** The keys that the place is below, outermost first. */
  readonly below: readonly string[];
  /** The key whose value is being written; absent where a key, or an item of a list, is. */
  readonly of?: string;
  /** What is written of it so far, and where that begins, as an offset. */
  readonly typed: string;
  readonly start: number;
}

const INDENT = /^[ ]*(?:- +)*/;
const KEY = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#'"[\]{},][^#]*?)[ ]*:(?=[ ]|$)[ ]*/;

/**
 * The place at an offset, told from the lines and their indents alone: while one writes, a file is seldom right as YAML. Undefined within
 * a comment. In flow style, within brackets, only the line is understood.
 */
export function placeIn(text: string, offset: number): YamlPlace | undefined {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(from, offset);
  if (/(?:^|\s)#/.test(line)) return undefined;
  const indent = INDENT.exec(line)?.[0].length ?? 0;
  const rest = line.slice(indent);
  const below = parentsOf(text.slice(0, from), indent);
  const key = KEY.exec(rest);
  if (key === null) return { below, typed: rest, start: from + indent };
  const begins = indent + key[0].length;
  return { below, of: unquoted(key[1] ?? ''), typed: line.slice(begins), start: from + begins };
}

/** The keys of the lines above that are indented less and less. */
function parentsOf(above: string, indent: number): string[] {
  const parents: string[] = [];
  let column = indent;
  for (const line of above.split(/\r?\n/).reverse()) {
    if (column === 0) break;
    if (/^\s*(?:#|$)/.test(line)) continue;
    const own = INDENT.exec(line)?.[0].length ?? 0;
    if (own >= column) continue;
    const key = KEY.exec(line.slice(own));
    column = own;
    if (key !== null) parents.unshift(unquoted(key[1] ?? ''));
  }
  return parents;
}

function unquoted(key: string): string {
  if (key.startsWith("'")) return key.slice(1, -1).replaceAll("''", "'");
  if (!key.startsWith('"')) return key;
  try {
    const text: unknown = JSON.parse(key);
    return typeof text === 'string' ? text : key;
  } catch {
    return key.slice(1, -1);
  }
}
