import type { Anchor, TextRange } from '../model/anchor';
import { BLOCK_SEPARATOR } from '../model/block';
import { formatDirective, parseTextFragment, type TextDirective } from './directive';
import { FoldedText, foldTerm } from './foldedText';
import { cutsPair } from './surrogates';

export { parseTextFragment, type TextDirective } from './directive';

/** A quote longer than this many UTF-16 units is named by its first and last words. */
const LONGEST_TERM = 200;
/** About as many UTF-16 units of them, unless it takes more to tell the end from what stands between. */
const ENDS = 48;
/** However much a text repeats itself, no more than this. */
const LONGEST_ENDS = 32 * ENDS;
/** Context no longer than this is cut to what a browser can match: whole words of one block. */
const PLAIN_CONTEXT = 32;
/** Places that are looked at before a text that repeats itself without end is given up. */
const MOST_PLACES = 10_000;

/**
 * The anchor as a fragment without its `#` (WICG Scroll to Text Fragment), which browsers understand as well:
 * `:~:text=prefix-,start,end,-suffix`. Empty when the anchor holds no words. A fragment made of an anchor from
 * `makeAnchor` leads back to the same place in the same text.
 */
export function formatTextFragment(anchor: Anchor): string {
  const exact = anchor.exact.trim();
  if (exact === '') return '';
  const prefix = wordsBefore(anchor);
  const suffix = wordsAfter(anchor);
  return formatDirective({
    ...(prefix === '' ? {} : { prefix }),
    ...terms(exact),
    ...(suffix === '' ? {} : { suffix }),
  });
}

/**
 * The anchor for a link that a person will look at: without its context where the words stand only once in the text and
 * their fragment leads back without it.
 */
export function withoutNeedlessContext(text: string, anchor: Anchor): Anchor {
  const words = anchor.exact.trim();
  if (text.indexOf(words) !== text.lastIndexOf(words)) return anchor;
  const bare: Anchor = { ...anchor, prefix: '', suffix: '' };
  const found = locateTextFragment(text, formatTextFragment(bare));
  const leadsBack = found !== null && text.slice(found.start, found.end) === words;
  return leadsBack ? bare : anchor;
}

/** The context before, without the word that it begins in the middle of and what lies before its last block. */
function wordsBefore({ prefix, start }: Anchor): string {
  if (prefix.length > PLAIN_CONTEXT || prefix.length === start) return prefix.trim();
  const [block = ''] = prefix.trimEnd().split(BLOCK_SEPARATOR).slice(-1);
  return block.length < prefix.trimEnd().length ? block.trim() : block.replace(/^\S*\s+/u, '') || block;
}

/** The context after, without the word that it ends in the middle of and what lies after its first block. */
function wordsAfter({ suffix }: Anchor): string {
  if (suffix.length > PLAIN_CONTEXT) return suffix.trim();
  const [block = ''] = suffix.trimStart().split(BLOCK_SEPARATOR, 1);
  return block.length < suffix.trimStart().length ? block.trim() : block.replace(/\s+\S*$/u, '') || block;
}

/**
 * Where the passage that a fragment names stands; null when its words are not there. As in browsers, capitals and
 * white space do not count, the words before and after must fit if they are given, and the first place wins; but if
 * none are given, one that begins and ends with whole words wins over one that does not.
 */
export function locateTextFragment(text: string, fragment: string): TextRange | null {
  const directive = parseTextFragment(fragment);
  return directive === null ? null : locateDirective(new FoldedText(text), directive);
}

/** As `locateTextFragment`, in a text that was folded before. */
export function locateDirective(folded: FoldedText, directive: TextDirective): TextRange | null {
  let fallback: TextRange | null = null;
  for (const place of directivePlaces(folded, directive)) {
    if (place.isSure) return place.range;
    fallback ??= place.range;
  }
  return fallback;
}

/** A place that a text directive names. */
export interface DirectivePlace {
  readonly range: TextRange;
  /** Whether the words before or after say so, too, or else it begins and ends with whole words. */
  readonly isSure: boolean;
}

/** All places that a directive names, in their order. There are several only where it does not tell them apart. */
export function* directivePlaces(folded: FoldedText, directive: TextDirective): Generator<DirectivePlace> {
  const start = foldTerm(directive.start);
  const end = foldTerm(directive.end ?? '');
  const prefix = foldTerm(directive.prefix ?? '');
  const suffix = foldTerm(directive.suffix ?? '');
  const isTold = prefix !== '' || suffix !== '';
  const { text } = folded;
  let places = 0;
  for (let at = text.indexOf(start); at >= 0 && places < MOST_PLACES; at = text.indexOf(start, at + 1), places += 1) {
    if (!precedes(text, prefix, at)) continue;
    const stop = endOf(text, at + start.length, end, suffix);
    // Without an end, the next place may still fit; with one, there is none further on either.
    if (stop === null && end !== '') break;
    if (stop === null) continue;
    const isSure = isTold || (folded.isWordBoundary(at) && folded.isWordBoundary(stop));
    yield { range: folded.toOriginal({ start: at, end: stop }), isSure };
  }
}

/** Where the passage ends whose first words end at `from`; null when its last words or what follows them do not fit. */
function endOf(text: string, from: number, end: string, suffix: string): number | null {
  if (end === '') return follows(text, suffix, from) ? from : null;
  let places = 0;
  for (let at = text.indexOf(end, from); at >= 0 && places < MOST_PLACES; at = text.indexOf(end, at + 1), places += 1) {
    if (follows(text, suffix, at + end.length)) return at + end.length;
  }
  return null;
}

function precedes(text: string, prefix: string, at: number): boolean {
  return prefix === '' || text.endsWith(prefix, text[at - 1] === ' ' ? at - 1 : at);
}

function follows(text: string, suffix: string, at: number): boolean {
  return suffix === '' || text.startsWith(suffix, text[at] === ' ' ? at + 1 : at);
}

/**
 * The whole quote if it is short and in one block, where a browser finds it as it is; otherwise its first and last
 * words, as many as it takes for the last ones to stand nowhere else in the quote.
 */
function terms(exact: string): Pick<TextDirective, 'start' | 'end'> {
  const blocks = exact.split(BLOCK_SEPARATOR);
  if (blocks.length === 1 && exact.length <= LONGEST_TERM) return { start: exact };
  const folded = foldTerm(exact);
  let first = blocks[0] ?? exact;
  let last = blocks.at(-1) ?? exact;
  for (let length = ENDS; length === ENDS || 2 * length < exact.length; length *= 2) {
    const start = firstWords(first.trim(), length);
    const end = lastWords(last.trim(), length);
    const foldedEnd = foldTerm(end);
    const found = folded.indexOf(foldedEnd, foldTerm(start).length);
    if (found === folded.length - foldedEnd.length || length >= LONGEST_ENDS) return { start, end };
    first = exact;
    last = exact;
  }
  return { start: exact };
}

function firstWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.slice(0, length + 1).search(/\s\S*$/u);
  if (space > 0) return text.slice(0, space).trim();
  return text.slice(0, cutsPair(text, length) ? length + 1 : length);
}

function lastWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const from = text.length - length;
  const space = text.slice(from - 1).search(/\s/u);
  if (space >= 0) return text.slice(from - 1 + space).trim();
  return text.slice(cutsPair(text, from) ? from - 1 : from);
}
