import type { TextRange } from '../../model/anchor';

const TOKEN = /\\[!-/:-@[-`{-~]|`+|\*+|_+|~~|!?\[|\]|<(?:https?:\/\/|mailto:)[^\s<>]{1,2048}>/g;
const DESTINATION = /\((?:[^\s()<>[\]]|\([^\s()<>]{0,256}\)){0,2048}(?:\s+(?:"[^"]{0,1024}"|'[^']{0,1024}'))?\s*\)/y;
const REFERENCE = /\[[^[\]]{0,256}\]/y;

/** Delimiters of emphasis that wait for their partners. */
interface Delimiter {
  start: number;
  end: number;
}

/**
 * The ranges of a paragraph's Markdown that are markup, in order: emphasis, code marks, the brackets and addresses of
 * links and images, backslashes of escapes. What has no partner is text.
 */
export function markupOf(text: string): TextRange[] {
  const dropped: TextRange[] = [];
  const brackets: TextRange[] = [];
  const openers = new Map<string, Delimiter[]>();
  const codeEnds = new CodeSpans(text);
  const token = new RegExp(TOKEN);
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [found] = match;
    const start = match.index;
    const end = start + found.length;
    if (found.startsWith('\\')) dropped.push({ start, end: start + 1 });
    else if (found.startsWith('<')) dropped.push({ start, end: start + 1 }, { start: end - 1, end });
    else if (found.startsWith('`')) {
      const close = codeEnds.closing(end, found.length);
      if (close === undefined) continue;
      dropped.push({ start, end }, { start: close, end: close + found.length });
      token.lastIndex = close + found.length;
    } else if (found.endsWith('[')) brackets.push({ start, end });
    else if (found === ']') {
      const open = brackets.pop();
      const target = open && targetEnd(text, end);
      if (open === undefined || target === undefined) continue;
      dropped.push(open, { start, end: target });
      token.lastIndex = target;
    } else emphasize(text, { start, end }, openers, dropped);
  }
  return dropped.sort((a, b) => a.start - b.start);
}

/** Where the address behind a link's text ends; undefined when there is none and the brackets are only brackets. */
function targetEnd(text: string, from: number): number | undefined {
  for (const pattern of [DESTINATION, REFERENCE]) {
    const sticky = new RegExp(pattern);
    sticky.lastIndex = from;
    if (sticky.exec(text) !== null) return sticky.lastIndex;
  }
  return undefined;
}

/** Pairs a run of `*`, `_` or `~~` with the nearest open one, or leaves it open (after CommonMark's rules for flanking). */
function emphasize(text: string, run: Delimiter, openers: Map<string, Delimiter[]>, dropped: TextRange[]): void {
  const mark = text.charAt(run.start);
  const before = text.charAt(run.start - 1);
  const after = text.charAt(run.end);
  const left = isWordSide(after, before);
  const right = isWordSide(before, after);
  const isUnderscore = mark === '_';
  const closes = right && !(isUnderscore && left && !isPunctuation(after));
  const opens = left && !(isUnderscore && right && !isPunctuation(before));
  const open = openers.get(mark) ?? [];
  openers.set(mark, open);
  if (closes) {
    for (let opener = open.at(-1); opener !== undefined && run.start < run.end; opener = open.at(-1)) {
      const length = Math.min(opener.end - opener.start, run.end - run.start);
      dropped.push({ start: opener.end - length, end: opener.end }, { start: run.start, end: run.start + length });
      opener.end -= length;
      run.start += length;
      if (opener.start === opener.end) open.pop();
    }
  }
  if (opens && run.start < run.end) open.push(run);
}

/** Whether a delimiter with `inner` on one side and `outer` on the other flanks what is inside. */
function isWordSide(inner: string, outer: string): boolean {
  if (inner === '' || /\s/.test(inner)) return false;
  return !isPunctuation(inner) || outer === '' || /\s/.test(outer) || isPunctuation(outer);
}

function isPunctuation(character: string): boolean {
  return /[\p{P}\p{S}]/u.test(character);
}

/** Finds the run of backticks that closes a code span; each run of the text is looked at once for all spans. */
class CodeSpans {
  private readonly runs = new Map<number, number[]>();
  private readonly next = new Map<number, number>();

  constructor(text: string) {
    for (const { index, 0: run } of text.matchAll(/`+/g)) {
      const starts = this.runs.get(run.length) ?? [];
      starts.push(index);
      this.runs.set(run.length, starts);
    }
  }

  /** Where the first run of `length` backticks at or after `from` starts. Calls come with ascending `from`. */
  closing(from: number, length: number): number | undefined {
    const starts = this.runs.get(length) ?? [];
    let next = this.next.get(length) ?? 0;
    while ((starts[next] ?? from) < from) next++;
    this.next.set(length, next);
    return starts[next];
  }
}
