import type { TextRange } from '../../../src/core/model/anchor';
import type { Draft } from './draft';
import { pick, type Random, wordsIn } from './prose';

/** Words that editors put in or use instead. */
const FILLERS =
  'also then however reportedly perhaps still now again further recently officials said yesterday likely several local large new former'.split(
    ' ',
  );
const SENTENCES = [
  'The correction was made after readers wrote to the newspaper.',
  'A spokesman declined to comment on the matter when he was asked.',
  'This story has been updated with more detail from the scene.',
  'Analysts had expected as much, though few of them said so in public.',
  'It was the third such announcement since the beginning of the summer.',
];
/** What a machine that reads print takes one thing for, both ways. */
const MISREADINGS: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['l', '1'],
  ['o', '0'],
  ['e', 'c'],
  ['h', 'b'],
  ['cl', 'd'],
  ['i', 'l'],
  ['u', 'n'],
  ['S', '5'],
  ['t', 'f'],
  ['B', '8'],
  ['fi', 'f i'],
  ['vv', 'w'],
  ['a', 'o'],
];

export function someSentence(random: Random): string {
  return pick(SENTENCES, random);
}

/** Replaces, drops or adds a word at each of so many of the words for which `takes` holds. */
export function editWords(draft: Draft, rate: number, random: Random, takes: (word: TextRange) => boolean): void {
  for (const word of wordsIn(draft.text).reverse()) {
    if (random() >= rate || !takes(word)) continue;
    const kind = random();
    if (kind < 0.5) draft.replace(word.start, word.end, pick(FILLERS, random));
    else if (kind < 0.75) draft.replace(word.start, Math.min(word.end + 1, draft.text.length), '');
    else draft.replace(word.start, word.start, `${pick(FILLERS, random)} `);
  }
}

/** Exactly `count` words of the quote are replaced, dropped or preceded by another, if it has so many; never its first and last one. */
export function editInQuote(draft: Draft, count: number, random: Random): void {
  const inner = wordsIn(draft.text)
    .filter(({ start }) => draft.isOfQuote(start))
    .slice(1, -1);
  const chosen = inner
    .map((word) => ({ word, key: random() }))
    .sort((a, b) => a.key - b.key)
    .slice(0, count);
  const starts = new Set(chosen.map(({ word }) => word.start));
  editWords(draft, 1, random, ({ start }) => starts.has(start));
}

/** Reads so many of the characters as a machine misreads print. */
export function misread(draft: Draft, rate: number, random: Random): void {
  for (let at = draft.text.length - 1; at >= 0; at -= 1) {
    if (random() >= rate * 3) continue;
    const fitting = MISREADINGS.filter(([from]) => draft.text.startsWith(from, at));
    if (fitting.length === 0) continue;
    const [from, to] = pick(fitting, random);
    draft.replace(at, at + from.length, to);
  }
}

/** The text as another tool takes it out of a web page. */
export function reimport(draft: Draft, random: Random): void {
  const ways = [marks, spaces, dashes, lineEnds, hyphens].filter(() => random() < 0.6);
  for (const way of ways.length === 0 ? [spaces] : ways) way(draft, random);
}

function marks(draft: Draft): void {
  if (/[“”‘’]/.test(draft.text)) {
    draft.replaceAll(/[“”]/g, () => '"');
    draft.replaceAll(/[‘’]/g, () => "'");
    return;
  }
  draft.replaceAll(/(?<=^|[\s(])"/gm, () => '“');
  draft.replaceAll(/"/g, () => '”');
  draft.replaceAll(/'/g, () => '’');
}

function spaces(draft: Draft, random: Random): void {
  const [by] = [pick(['\u00a0', '  ', ' \t'], random)];
  draft.replaceAll(/ +/g, () => (random() < 0.3 ? by : null));
}

function dashes(draft: Draft): void {
  draft.replaceAll(/ (?:-|--|–|—) /g, () => ' — ');
  draft.replaceAll(/\.\.\./g, () => '…');
}

function lineEnds(draft: Draft, random: Random): void {
  const width = 60 + Math.floor(random() * 30);
  let since = 0;
  const breaks: number[] = [];
  for (const { index } of draft.text.matchAll(/\s/g)) {
    if (draft.text[index] === '\n') since = index;
    else if (index - since > width) {
      breaks.push(index);
      since = index;
    }
  }
  for (const at of breaks.reverse()) draft.replace(at, at + 1, '\n');
}

function hyphens(draft: Draft, random: Random): void {
  draft.replaceAll(/(?<=\p{L}{4})(?=\p{L}{4})/gu, () => (random() < 0.05 ? '\u00ad' : null));
}

/** Joins paragraphs, and parts others after a sentence. */
export function reparagraph(draft: Draft, random: Random): void {
  draft.replaceAll(/\n\s*\n/g, () => (random() < 0.4 ? ' ' : null));
  draft.replaceAll(/(?<=[.!?]) (?=\p{Lu})/gu, () => (random() < 0.3 ? '\n\n' : null));
}
