import type { TextRange } from '../../../src/core/model/anchor';
import { Draft } from './draft';
import { editInQuote, editWords, misread, reimport, reparagraph, someSentence } from './edits';
import { paragraphsOf, type Random, sentencesOf, textOf, wordsIn } from './prose';

/** A quote that was anchored in a text, and the text in which it is to be found again. */
export interface Case {
  readonly old: string;
  readonly range: TextRange;
  readonly now: string;
  /** Where it stands there; null when it is gone. */
  readonly truth: TextRange | null;
}

/** A way in which articles change. */
export interface Kind {
  readonly name: string;
  /** Null where the quote is not one to which this can happen. */
  make(text: string, quote: TextRange, random: Random): Case | null;
}

/** A quote of which less is left is not the quote; it is in no case. */
const LEAST_LEFT = 0.5;

/** A kind that only edits: the draft knows what became of the quote. */
function editing(name: string, edit: (draft: Draft, quote: TextRange, random: Random) => unknown): Kind {
  return {
    name,
    make(text, quote, random) {
      const draft = new Draft(text, quote);
      if (edit(draft, quote, random) === false) return null;
      const { range, left } = draft.fate;
      if (range !== null && left < LEAST_LEFT) return null;
      return { old: text, range: quote, now: draft.text, truth: range };
    },
  };
}

/** What happens to articles where nobody meant to mislead. */
export const CHANGES: readonly Kind[] = [
  editing('unchanged', () => undefined),
  editing('words edited around it (5 %)', (draft, _quote, random) =>
    editWords(draft, 0.05, random, ({ start }) => !draft.isOfQuote(start)),
  ),
  editing('words edited around it (20 %)', (draft, _quote, random) =>
    editWords(draft, 0.2, random, ({ start }) => !draft.isOfQuote(start)),
  ),
  editing('words edited in it (a tenth)', (draft, quote, random) => inQuote(draft, quote, 0.1, random)),
  editing('words edited in it (a quarter)', (draft, quote, random) => inQuote(draft, quote, 0.25, random)),
  editing('words edited in and around it (5 %)', (draft, _quote, random) => editWords(draft, 0.05, random, () => true)),
  editing('words edited in and around it (15 %)', (draft, quote, random) => {
    if (wordsIn(draft.text, quote).length < 4) return false;
    editWords(draft, 0.15, random, () => true);
    return true;
  }),
  editing('its first or last word replaced', (draft, quote, random) => {
    const words = wordsIn(draft.text, quote);
    const word = random() < 0.5 ? words[0] : words.at(-1);
    if (word === undefined || words.length < 3) return false;
    draft.replace(word.start, word.end, random() < 0.5 ? 'elsewhere' : 'meanwhile');
    return true;
  }),
  editing('a sentence put in before it', (draft, quote, random) => {
    const before = sentencesOf(draft.text)
      .filter(({ start }) => start <= quote.start)
      .at(-1);
    draft.replace(before?.start ?? 0, before?.start ?? 0, `${someSentence(random)} `);
  }),
  editing('a sentence put in behind it', (draft, quote, random) => {
    const behind = sentencesOf(draft.text).find(({ start }) => start >= quote.end);
    if (behind === undefined) return false;
    draft.replace(behind.start, behind.start, `${someSentence(random)} `);
    return true;
  }),
  editing('a sentence put in within it', (draft, quote, random) => {
    const inner = sentencesOf(draft.text).filter(({ start }) => start > quote.start && start < quote.end);
    const at = inner[Math.floor(random() * inner.length)];
    if (at === undefined) return false;
    draft.replace(at.start, at.start, `${someSentence(random)} `);
    return true;
  }),
  editing('the sentence before it gone', (draft, quote) => withoutNeighbour(draft, quote, -1)),
  editing('the sentence behind it gone', (draft, quote) => withoutNeighbour(draft, quote, 1)),
  editing('misread print (1 %)', (draft, _quote, random) => misread(draft, 0.01, random)),
  editing('misread print (4 %)', (draft, _quote, random) => misread(draft, 0.04, random)),
  {
    name: 'misread print corrected (2 %)',
    make(text, quote, random) {
      const draft = new Draft(text, quote);
      misread(draft, 0.02, random);
      const { range } = draft.fate;
      return range === null ? null : { old: draft.text, range, now: text, truth: quote };
    },
  },
  editing('its paragraph moved', (draft, quote, random) => moveParagraph(draft, quote, random)),
  editing('its paragraph moved and edited (5 %)', (draft, quote, random) => {
    if (!moveParagraph(draft, quote, random)) return false;
    editWords(draft, 0.05, random, () => true);
    return true;
  }),
  editing('text cut off behind it', (draft, quote) => draft.replace(quote.end, draft.text.length, '')),
  editing('text cut off before it', (draft, quote) => draft.replace(quote.start, draft.text.length, '')),
  editing('it was taken out', (draft, quote) => draft.replace(quote.start, quote.end, '')),
  editing('it was taken out, and words edited (5 %)', (draft, quote, random) => {
    draft.replace(quote.start, quote.end, '');
    editWords(draft, 0.05, random, () => true);
  }),
  editing('its sentence was taken out', (draft, quote) => {
    const around = sentencesOf(draft.text).find(({ start, end }) => start <= quote.start && quote.end <= end);
    if (around === undefined) return false;
    draft.replace(around.start, around.end, '');
    return true;
  }),
  editing('its sentence was replaced', (draft, quote, random) => {
    const around = sentencesOf(draft.text).find(({ start, end }) => start <= quote.start && quote.end <= end);
    if (around === undefined) return false;
    draft.replace(around.start, around.end, '');
    draft.replace(around.start, around.start, someSentence(random));
    return true;
  }),
  editing('its paragraph was taken out', (draft, quote) => {
    const paragraphs = paragraphsOf(draft.text).filter(({ start, end }) => start < quote.end && quote.start < end);
    draft.replace(paragraphs[0]?.start ?? 0, paragraphs.at(-1)?.end ?? 0, '');
  }),
  editing('imported anew', (draft, _quote, random) => reimport(draft, random)),
  editing('imported anew, paragraphs joined and parted', (draft, _quote, random) => {
    reparagraph(draft, random);
    reimport(draft, random);
  }),
  editing('imported anew, words edited (3 %)', (draft, _quote, random) => {
    reimport(draft, random);
    editWords(draft, 0.03, random, () => true);
  }),
];

function inQuote(draft: Draft, quote: TextRange, share: number, random: Random): boolean {
  const words = wordsIn(draft.text, quote).length;
  if (words < 4) return false;
  editInQuote(draft, Math.max(1, Math.round(words * share)), random);
  return true;
}

function withoutNeighbour(draft: Draft, quote: TextRange, side: 1 | -1): boolean {
  const sentences = sentencesOf(draft.text);
  const neighbour =
    side === 1
      ? sentences.find(({ start }) => start >= quote.end)
      : sentences.filter(({ end }) => end <= quote.start).at(-1);
  if (neighbour === undefined) return false;
  draft.replace(neighbour.start, neighbour.end, '');
  return true;
}

function moveParagraph(draft: Draft, quote: TextRange, random: Random): boolean {
  const all = paragraphsOf(draft.text);
  const mine = all.filter(({ start, end }) => start < quote.end && quote.start < end);
  const others = all.filter((one) => !mine.includes(one));
  const [first] = mine;
  const last = mine.at(-1);
  const to = others[Math.floor(random() * others.length)];
  if (first === undefined || last === undefined || to === undefined) return false;
  const isLater = to.start > first.start;
  const from = first.start;
  const until = last.end;
  const separator = '\n\n';
  // Its own separator goes with it: behind what it comes after, or before what it comes before.
  if (isLater) {
    draft.replace(to.end, to.end, separator);
    draft.move(from, until, to.end + separator.length);
  } else {
    draft.replace(to.start, to.start, separator);
    draft.move(from + separator.length, until + separator.length, to.start);
  }
  return textOf(draft.text, { start: 0, end: 1 }) !== '';
}
