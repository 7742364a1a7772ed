const ENTRY = /@\s*([^\s{}(),@"=#%~\\]+)\s*([{(])/g;
/** What may stand behind a key tells it from the first field of an entry without one. */
const KEY = /\s*([^\s,{}()"\\%#]+)\s*(?=[,)}])/y;

/**
 * The keys of the entries of a `.bib` file, in lower case: BibTeX takes two that differ in capitals for one. Understood are entries in
 * braces and in parentheses, `@comment`, `@string` and `@preamble`, which have no key, and whatever stands between entries, which is
 * nothing. An entry that never ends is taken to end before the next line that begins with one. Never throws.
 */
export function bibKeys(bib: string): ReadonlySet<string> {
  const keys = new Set<string>();
  const entries = new RegExp(ENTRY);
  for (let match = entries.exec(bib); match !== null; match = entries.exec(bib)) {
    const [, kind = '', open = '{'] = match;
    const from = entries.lastIndex;
    if (!/^(?:comment|string|preamble)$/i.test(kind)) {
      const key = keyAt(bib, from);
      if (key !== undefined) keys.add(key.toLowerCase());
    }
    entries.lastIndex = endOfEntry(bib, from, open === '(' ? ')' : '}');
  }
  return keys;
}

/**
 * What to add at the end of a `.bib` file so that it has an entry: the entry behind an empty line, with the line breaks of the file.
 * Null when it has one with this key.
 */
export function entryToAppend(bib: string, key: string, entry: string): string | null {
  if (bibKeys(bib).has(key.toLowerCase())) return null;
  const lineBreak = /\r\n/.test(bib) ? '\r\n' : '\n';
  const before = bib === '' ? '' : /\n\s*\n$/.test(bib) ? '' : /\n$/.test(bib) ? '\n' : '\n\n';
  return (before + entry).replace(/\r?\n/g, lineBreak);
}

function keyAt(bib: string, from: number): string | undefined {
  const key = new RegExp(KEY);
  key.lastIndex = from;
  return key.exec(bib)?.[1];
}

/** Behind the mark that closes the entry whose inside begins at `from`. */
function endOfEntry(bib: string, from: number, close: string): number {
  const marks = /[{})]|\n[ \t]*@/g;
  marks.lastIndex = from;
  let depth = 0;
  let next: number | undefined;
  for (let match = marks.exec(bib); match !== null; match = marks.exec(bib)) {
    const [mark] = match;
    if (mark === close && depth === 0) return marks.lastIndex;
    if (mark === '{') depth += 1;
    else if (mark === '}') depth = Math.max(0, depth - 1);
    else if (mark.startsWith('\n')) next ??= match.index + 1;
  }
  return next ?? bib.length;
}
