import { byCodeUnits } from '../text/order';
import { FoundWords, type NearWord } from './foundWords';
import { judgeBeginnings, judgeWhole } from './judge';
import { otherNumbers } from './otherNumbers';
import type { WordCount, WordCountSink, WordSource } from './wordSource';

export type { NearWord } from './foundWords';

/** How much a word counts that is found in this way. */
export const WEIGHTS = {
  exact: 1,
  prefix: 0.8,
  sound: 0.7,
  oneEdit: 0.6,
  twoEdits: 0.35,
  misspeltBeginning: 0.3,
  threeEdits: 0.2,
} as const;

/** What the singular counts for when the plural was found, and the other way round, as a share of it. */
const OTHER_NUMBER = 0.75;

/**
 * A word that no more documents hold may be misspelt in them, too: it is taken for a near one, as well, that is
 * `LIKELIER` times as frequent. A word that is better known stands for itself, so that what is counted is what was asked.
 */
export const RARE = 3;
const LIKELIER = 10;

/** Near words that fewer documents hold may be misspellings themselves. */
const SOLID = 3;

/** How a word is completed that may be the beginning of another. */
export interface Completion {
  /** Most words it is taken for; the most frequent are. */
  readonly most: number;
  /** The same for a word of one or two letters. */
  readonly mostOfShortest: number;
  /** Whether a short word that is a word itself is completed to less frequent ones too: `us` to `used`. */
  readonly shortWords: boolean;
}

/** In texts every short word has hundreds of completions, which say little about a word that is there. */
export const IN_TEXTS: Completion = { most: 64, mostOfShortest: 8, shortWords: false };

/** Names are few and short, and the list gets shorter with each letter. */
export const IN_NAMES: Completion = { most: 4096, mostOfShortest: 4096, shortWords: true };

const LONGEST_SHORTEST_WORD = 2;
const LONGEST_SHORT_WORD = 3;

/** A shorter word that is still being typed and can be completed is not taken for a misspelling. */
const SURELY_TYPED = 6;

/** From this length on the beginning of a word may be misspelt. */
const SHORTEST_MISSPELT_BEGINNING = 5;

/** From this length on a word may have three errors, when nothing else is found. */
const SHORTEST_OF_THREE_EDITS = 9;

/** Of the words whose letters fit, the most frequent this many are judged, so that no word takes long. */
const MOST_JUDGED = 64;

/** How a word is looked for. */
export interface NearWordOptions {
  /** Given when the word may be the beginning of another. */
  readonly completion?: Completion | undefined;
  /** `fuzzy` looks for near words at once, however well the word itself is known. `plain` unless told. */
  readonly mode?: 'plain' | 'fuzzy' | undefined;
  /** Near words of a fuzzy one that fewer documents hold are left out, which saves judging them. */
  readonly least?: number | undefined;
  /** No more errors than this are looked for; as many as the word's length allows unless told. */
  readonly mostEdits?: number | undefined;
}

/**
 * The words that may be meant by the folded `word`, best first. Words of up to 3 letters must be right, those of 4 and 5 may
 * have one error, longer ones two; a fuzzy one may have one from 3 letters and two from 4. Follows from the word and the
 * words' counts alone.
 */
export function nearWords(word: string, source: WordSource, options: NearWordOptions = {}): NearWord[] {
  const { completion } = options;
  const found = new FoundWords();
  found.add(WEIGHTS.exact, [counted(word, source)]);
  const completions = completion === undefined ? [] : completionsOf(word, completion, source);
  found.add(WEIGHTS.prefix, completions);
  const typed = found.solid === 0 ? new Set([word, withoutRepeats(word)]) : [word];
  for (const meant of typed) {
    if (found.solid === 0 || meant === word) addMeant(meant, completions.length > 0, options, found, source);
  }
  addOtherNumbers(found, source, completion === undefined ? undefined : word);
  return found.inOrder();
}

/** Adds what may be meant by a word that is misspelt. */
function addMeant(
  word: string,
  hasCompletions: boolean,
  { completion, mode, least = 0, mostEdits = 2 }: NearWordOptions,
  found: FoundWords,
  source: WordSource,
): void {
  const edits = Math.min(mostEdits, mode === 'fuzzy' ? editsWished(word) : editsAllowed(word));
  if (edits === 0) return;
  const complete = hasCompletions && word.length < SURELY_TYPED;
  if (mode === 'fuzzy') addNeighbours(word, edits, least, found, source);
  else if (!complete && found.solid <= RARE) addMisspelt(word, edits, found, source);
  if (completion !== undefined && found.solid === 0) addMisspeltBeginnings(word, found, source);
  if (found.solid === 0 && edits > 1 && word.length >= SHORTEST_OF_THREE_EDITS) addNear(word, 3, 0, found, source);
}

function completionsOf(prefix: string, completion: Completion, source: WordSource): readonly WordCount[] {
  const { most, mostOfShortest, shortWords } = completion;
  const least = shortWords || prefix.length > LONGEST_SHORT_WORD ? 1 : Math.max(1, source.countOf(prefix));
  return source.completions(prefix, prefix.length > LONGEST_SHORTEST_WORD ? most : mostOfShortest, least);
}

/** Looks one error away, and two away only when next to nothing is there: a word that is right has many neighbours. */
function addMisspelt(word: string, edits: number, found: FoundWords, source: WordSource): void {
  const least = found.solid * LIKELIER;
  addAlike(word, least, found, source);
  addNear(word, 1, least, found, source);
  if (edits > 1 && least === 0 && found.solid < SOLID) addNear(word, 2, found.solid * LIKELIER, found, source);
}

function addNeighbours(word: string, edits: number, least: number, found: FoundWords, source: WordSource): void {
  addAlike(word, least, found, source);
  for (let some = 1; some <= edits; some += 1) addNear(word, some, least, found, source);
}

/** Adds the words that sound like `word`, and those that are `word` with two neighbouring letters exchanged. */
function addAlike(word: string, least: number, found: FoundWords, source: WordSource): void {
  const sounding = gathered(least, (sink) => source.soundingLike(word, sink));
  found.add(WEIGHTS.sound, sounding);
  const swapped = withTwoSwapped(word).map((other) => counted(other, source));
  found.add(
    WEIGHTS.oneEdit,
    swapped.filter(({ count }) => count >= least),
  );
}

function addNear(word: string, edits: number, least: number, found: FoundWords, source: WordSource): void {
  const candidates = gathered(least, (sink) => source.lookalikes(word, edits, least, sink));
  const judged = judgeWhole(word, mostFrequent(candidates, word), edits);
  found.add(weightOf(edits), judged);
}

function addMisspeltBeginnings(word: string, found: FoundWords, source: WordSource): void {
  if (word.length < SHORTEST_MISSPELT_BEGINNING) return;
  const candidates = gathered(0, (sink) => source.longerLookalikes(word, 1, sink));
  found.add(WEIGHTS.misspeltBeginning, judgeBeginnings(word, mostFrequent(candidates, word), 1));
}

/**
 * For each word found its plural or singular. Those that begin with the `unfinished` word are among its completions, if they
 * are to be found at all.
 */
function addOtherNumbers(found: FoundWords, source: WordSource, unfinished: string | undefined): void {
  for (const { word, weight } of found.inOrder()) {
    const forms = otherNumbers(word).filter((form) => unfinished === undefined || !form.startsWith(unfinished));
    const missing = forms.filter((form) => !found.has(form));
    found.add(
      weight * OTHER_NUMBER,
      missing.map((form) => counted(form, source)),
    );
  }
}

function counted(word: string, source: WordSource): WordCount {
  return { word, count: source.countOf(word) };
}

/** The words that `give` gives and that at least `least` documents hold, each once. */
function gathered(least: number, give: (sink: WordCountSink) => void): WordCount[] {
  const counts = new Map<string, number>();
  give((word, count) => {
    if (count > 0 && count >= least) counts.set(word, count);
  });
  return [...counts].map(([word, count]) => ({ word, count }));
}

/** The candidates other than `word`, of very many the most frequent. */
function mostFrequent(candidates: readonly WordCount[], word: string): WordCount[] {
  const others = candidates.filter((candidate) => candidate.word !== word);
  if (others.length <= MOST_JUDGED) return others;
  return others.sort((a, b) => b.count - a.count || byCodeUnits(a.word, b.word)).slice(0, MOST_JUDGED);
}

/** All that `word` is with two different neighbouring letters exchanged. */
function withTwoSwapped(word: string): string[] {
  const words: string[] = [];
  for (let i = 1; i < word.length; i += 1) {
    const other = word.slice(0, i - 1) + word.charAt(i) + word.charAt(i - 1) + word.slice(i + 1);
    if (other !== word) words.push(other);
  }
  return words;
}

/** The word as it was before a key was held down: no letter more than twice in a row. */
function withoutRepeats(word: string): string {
  return word.replace(/(.)\1{2,}/gu, '$1$1');
}

function weightOf(edits: number): number {
  if (edits === 1) return WEIGHTS.oneEdit;
  return edits === 2 ? WEIGHTS.twoEdits : WEIGHTS.threeEdits;
}

/** Whether a plain word may be taken for a misspelling; if not, it is taken for itself and its completions only. */
export function mayBeMisspelt(word: string): boolean {
  return editsAllowed(word) > 0;
}

/** Numbers must be right: 2017 is no misspelling of 2018. */
function editsAllowed(word: string): 0 | 1 | 2 {
  if (word.length <= 3 || /\d/.test(word)) return 0;
  return word.length <= 5 ? 1 : 2;
}

/** Who asks for near words of a short word or a number gets them. */
function editsWished(word: string): 0 | 1 | 2 {
  if (word.length <= 2) return 0;
  return word.length === 3 ? 1 : 2;
}
