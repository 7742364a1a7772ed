import type { TextRange } from '../../../src/core/model/anchor';
import { Draft } from './draft';
import { editInQuote, editWords, someSentence } from './edits';
import type { Kind } from './kinds';
import { lookalikeOf } from './lookalikes';
import { paragraphsOf, pick, type Random, sentencesOf, textOf, wordsIn } from './prose';

/** What the text has beside the quote. */
type Twin = (words: string, random: Random) => string;
type Edit = (draft: Draft, quote: TextRange, random: Random) => void;

const SAME: Twin = (words) => words;
/** Fewer words have nothing in common with their lookalike. */
const FEWEST_ALIKE = 4;
/** So many words that come to stand elsewhere, but for one of them, are the passage: it was moved and edited. */
const PASSAGE = 40;

/** A quote that has a twin in another paragraph of the text from the beginning, and what then happens. */
function withTwin(name: string, twin: Twin, edit: Edit, place: 'far' | 'next' = 'far'): Kind {
  return {
    name,
    make(text, quote, random) {
      if (wordsIn(text, quote).length < FEWEST_ALIKE && twin !== SAME) return null;
      const at = placeForTwin(text, quote, random, place);
      if (at === null) return null;
      const before = new Draft(text, quote);
      before.replace(at, at, ` ${twin(textOf(text, quote), random)} `);
      const range = before.fate.range;
      if (range === null) return null;
      const draft = new Draft(before.text, range);
      edit(draft, range, random);
      return { old: before.text, range, now: draft.text, truth: draft.fate.range };
    },
  };
}

/** A twin that comes while the text is edited. */
function twinComes(name: string, twin: Twin, edit: Edit): Kind {
  return {
    name,
    make(text, quote, random) {
      const words = wordsIn(text, quote).length;
      if (words < FEWEST_ALIKE || (twin !== SAME && words >= PASSAGE)) return null;
      const at = placeForTwin(text, quote, random, 'far');
      if (at === null) return null;
      const draft = new Draft(text, quote);
      const put = ` ${twin(textOf(text, quote), random)} `;
      if (at < quote.start) {
        edit(draft, quote, random);
        draft.replace(at, at, put);
      } else {
        draft.replace(at, at, put);
        edit(draft, quote, random);
      }
      return { old: text, range: quote, now: draft.text, truth: draft.fate.range };
    },
  };
}

/** A block of text that stands three times in the text, with the quote in one of them. */
function withFurniture(name: string, edit: Edit): Kind {
  return {
    name,
    make(text, quote, random) {
      const paragraphs = paragraphsOf(text);
      const mine = paragraphs.filter(({ start, end }) => start <= quote.start && quote.end <= end);
      const [block] = mine;
      const [first] = paragraphs;
      const last = paragraphs.at(-1);
      if (block === undefined || first === undefined || last === undefined || paragraphs.length < 4) return null;
      const words = textOf(text, block);
      const before = new Draft(text, quote);
      before.replace(last.end, last.end, `\n\n${words}`);
      before.replace(first.start, first.start, `${words}\n\n`);
      const range = before.fate.range;
      if (range === null) return null;
      const draft = new Draft(before.text, range);
      edit(draft, range, random);
      return { old: before.text, range, now: draft.text, truth: draft.fate.range };
    },
  };
}

function placeForTwin(text: string, quote: TextRange, random: Random, place: 'far' | 'next'): number | null {
  if (place === 'next') return quote.end;
  const far = sentencesOf(text).filter(({ start, end }) => end < quote.start - 80 || start > quote.end + 80);
  return far.length === 0 ? null : pick(far, random).end;
}

const takeOut: Edit = (draft, quote) => draft.replace(quote.start, quote.end, '');
const takeOutSentence: Edit = (draft, quote) => {
  const around = sentencesOf(draft.text).filter(({ start, end }) => start < quote.end && quote.start < end);
  draft.replace(around[0]?.start ?? quote.start, around.at(-1)?.end ?? quote.end, '');
};
const editIt: Edit = (draft, _quote, random) => editInQuote(draft, 1, random);
const intoLookalike: Edit = (draft, quote, random) => {
  const words = textOf(draft.text, quote);
  const other = lookalikeOf(words, random);
  let from = 0;
  while (from < words.length && words[from] === other[from]) from += 1;
  let back = 0;
  while (back < Math.min(words.length, other.length) - from && words.at(-1 - back) === other.at(-1 - back)) back += 1;
  draft.replace(quote.start + from, quote.end - back, other.slice(from, other.length - back));
};
const putInBefore: Edit = (draft, _quote, random) => draft.replace(0, 0, `${someSentence(random)}\n\n`);
const editAround: Edit = (draft, _quote, random) =>
  editWords(draft, 0.05, random, ({ start }) => !draft.isOfQuote(start));
const takeOutAndEdit: Edit = (draft, quote, random) => {
  takeOut(draft, quote, random);
  editWords(draft, 0.05, random, () => true);
};

/** Texts in which something else looks like the quote. */
export const TRAPS: readonly Kind[] = [
  withTwin('twice; text put in before', SAME, putInBefore),
  withTwin('twice; words edited around it (5 %)', SAME, editAround),
  withTwin('twice; one taken out', SAME, takeOut),
  withTwin('twice; one taken out with its sentence', SAME, takeOutSentence),
  withTwin('twice; one taken out, words edited (5 %)', SAME, takeOutAndEdit),
  withTwin('twice; a word of one edited', SAME, editIt),
  withTwin('twice; one made a lookalike', SAME, intoLookalike),
  withTwin('a lookalike; text put in before', lookalikeOf, putInBefore),
  withTwin('a lookalike; words edited around it (5 %)', lookalikeOf, editAround),
  withTwin('a lookalike; it was taken out', lookalikeOf, takeOut),
  withTwin('a lookalike; it was taken out with its sentence', lookalikeOf, takeOutSentence),
  withTwin('a lookalike; it was taken out, words edited (5 %)', lookalikeOf, takeOutAndEdit),
  withTwin('a lookalike; a word of it edited', lookalikeOf, editIt),
  withTwin('a lookalike next to it; it was taken out', lookalikeOf, takeOut, 'next'),
  twinComes('a lookalike comes; it was taken out', lookalikeOf, takeOut),
  twinComes('a lookalike comes; it was taken out with its sentence', lookalikeOf, takeOutSentence),
  twinComes('a lookalike comes; a word of it edited', lookalikeOf, editIt),
  twinComes('it was made a lookalike, and comes again elsewhere', SAME, intoLookalike),
  withFurniture('its paragraph thrice; text put in before', putInBefore),
  withFurniture('its paragraph thrice; words edited around it (5 %)', editAround),
  withFurniture('its paragraph thrice; it was taken out', takeOut),
  withFurniture('its paragraph thrice; a word of it edited', editIt),
];
