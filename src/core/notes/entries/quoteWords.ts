import type { TextRange } from '../../model/anchor';
import { BLOCK_SEPARATOR } from '../../model/block';
import type { Line } from './lines';
import { plainText } from './plainText';

const MARKERS = /^(?: {0,3}> ?)+/;
/** Obsidian's and GitHub's titles of block quotes: `[!quote] Title`. */
const CALLOUT = /^\[!\w{1,40}\]/;
/** What may stand between the words and the source that follows them: a dash, an opening bracket. */
const DANGLING = /(?<![\s—–―(*_~-])[\s—–―(*_~-]+$/u;

/**
 * The quoted words of a block quote as a person sees them, its paragraphs parted as blocks of canonical text are.
 *
 * @param lines of the block quote
 * @param source where its source is named, which is none of the words if it is in the block quote
 */
export function quoteWords(lines: readonly Line[], source?: TextRange): string {
  const paragraphs: string[][] = [[]];
  lines.forEach((line, index) => {
    const text = ownText(line, source);
    if (index === 0 && CALLOUT.test(text)) return;
    if (text === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(text);
  });
  return paragraphs
    .map((paragraph) => plainText(paragraph.join('\n')).replace(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join(BLOCK_SEPARATOR);
}

function ownText({ text, start, end }: Line, source: TextRange | undefined): string {
  const cut = source !== undefined && start <= source.start && source.end <= end ? source : undefined;
  const without =
    cut === undefined
      ? text
      : text.slice(0, cut.start - start).replace(DANGLING, '') + text.slice(cut.end - start).replace(/^\s*\)/, '');
  // a backslash at the end of a line is a line break
  return without.replace(MARKERS, '').replace(/\\$/, '').trim();
}
