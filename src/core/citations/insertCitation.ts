/** What to put where in a text, in UTF-16 units. */
export interface CitationInsertion {
  readonly at: number;
  readonly text: string;
}

const CITED = /(?:^|[\s[;,-])@\{?([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&\-+?<>~/]*)/gu;

/**
 * How a citation in Pandoc's syntax gets into a Markdown text at a place: ` [@key]`, or `; @key` in front of the bracket that closes if the
 * place is within or at the edge of one that cites already. Null when that cites it.
 */
export function insertCitation(text: string, at: number, key: string): CitationInsertion | null {
  const group = citationAround(text, at);
  if (group === undefined) {
    const before = text[at - 1];
    const space = before === undefined || /[\s([{“‘"'–—]/u.test(before) ? '' : ' ';
    return { at, text: `${space}[@${key}]` };
  }
  const inside = text.slice(group.start + 1, group.end - 1);
  const cites = [...inside.matchAll(CITED)].some(([, cited]) => cited?.replace(/[:.#$%&\-+?<>~/]+$/, '') === key);
  return cites ? null : { at: group.end - 1, text: `; @${key}` };
}

/** The brackets around a place in its line, or that end or begin there, if they cite: `[see @a, p. 3]`. */
function citationAround(text: string, at: number): { start: number; end: number } | undefined {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const stop = text.indexOf('\n', at);
  const end = stop < 0 ? text.length : stop;
  for (const match of text.slice(line, end).matchAll(/\[[^[\]]*\](?![([])/g)) {
    const from = line + match.index;
    const to = from + match[0].length;
    if (from <= at && at <= to && match[0].search(CITED) >= 0) return { start: from, end: to };
  }
  return undefined;
}
