import type { ArticleColumns } from './articleColumns';
import { isCapital } from './capitals';
import type { FirstReading } from './firstPass';
import { beginOf, insideOf, isInside, kindOf, NAMED_KINDS, OUTSIDE, STRIDE } from './labels';

/** Number of what a word can be taken for: no part of a name, or a part of one of a kind. */
const CHOICES = NAMED_KINDS.length + 1;

/**
 * What the rest of the article adds to a score: as much as this if the word is always taken so elsewhere. The three, and the last, which
 * makes up for what they add, were chosen by the sets that are held out from training, and not by the test set alone.
 */
const SAME_KIND = 2;
const NO_NAME = 1;
/** For a kind of which the article has a longer name with the word: "Carnival", where it also has "Carnival Cruise Lines". */
const IN_LONGER_NAME = 1;
const MADE_UP_FOR = 0.2;

/** Changes the scores of a first reading by what the same words were taken for elsewhere in the article. */
export function agree(columns: ArticleColumns, { scores, labels }: FirstReading): void {
  const { words, reading } = columns;
  const counts = new Float64Array(words.size * CHOICES);
  const longer = new Uint8Array(words.size * CHOICES);
  for (let token = 0; token < reading.length; token++) {
    if (!isTelling(columns, labels, token)) continue;
    const at = words.idOf(token) * CHOICES + choiceOf(labels, token);
    counts[at] = (counts[at] ?? 0) + 1;
    if (isInLongName(labels, token)) longer[at] = 1;
  }
  for (let token = 0; token < reading.length; token++) {
    if (labels[token] === OUTSIDE && !isCapital(columns.capitals[token] ?? 0)) continue;
    const own = isTelling(columns, labels, token) ? choiceOf(labels, token) : -1;
    change(scores, token * STRIDE, counts, longer, words.idOf(token) * CHOICES, own);
  }
}

/** True where the capital, or what was made of it, tells something of the word. */
function isTelling({ reading, capitals }: ArticleColumns, labels: Uint8Array, token: number): boolean {
  if (labels[token] !== OUTSIDE) return true;
  return isCapital(capitals[token] ?? 0) && !reading.isSentenceStart(token) && !reading.isInHeadline(token);
}

function choiceOf(labels: Uint8Array, token: number): number {
  return kindOf(labels[token] ?? 0) + 1;
}

function isInLongName(labels: Uint8Array, token: number): boolean {
  return labels[token] !== OUTSIDE && (isInside(labels[token] ?? 0) || isInside(labels[token + 1] ?? 0));
}

/** `own` is what the token itself was taken for and does not count; -1 when it was not counted. */
function change(
  scores: Float64Array,
  at: number,
  counts: Float64Array,
  longer: Uint8Array,
  word: number,
  own: number,
): void {
  let others = own === -1 ? 0 : -1;
  for (let choice = 0; choice < CHOICES; choice++) others += counts[word + choice] ?? 0;
  scores[at] = (scores[at] ?? 0) + MADE_UP_FOR;
  if (others <= 0) return;
  for (let choice = 0; choice < CHOICES; choice++) {
    const share = ((counts[word + choice] ?? 0) - (choice === own ? 1 : 0)) / (others + 0.5);
    if (choice === 0) {
      scores[at] = (scores[at] ?? 0) + NO_NAME * share;
      continue;
    }
    const worth = SAME_KIND * share + IN_LONGER_NAME * (longer[word + choice] ?? 0);
    for (const label of [beginOf(choice - 1), insideOf(choice - 1)]) {
      scores[at + label] = (scores[at + label] ?? 0) + worth;
    }
  }
}
