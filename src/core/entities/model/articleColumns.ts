import type { MentionKind } from '../../model/mention';
import type { Named } from '../finder';
import { RuleNames } from '../rules/ruleNames';
import { classOf, DIGIT, LOWER, UPPER } from '../text/letters';
import type { Reading } from '../text/reading';
import { CLITIC_SHAPE, SIGN_SHAPE } from '../text/tokens';
import { capitalClass } from './capitals';
import { Elsewhere } from './elsewhere';
import { beginOf, insideOf, NAMED_KINDS } from './labels';
import { findRuns, type Runs } from './runs';
import { WordColumns } from './wordColumns';

const rules = new RuleNames();

/** What the gazetteer says of a token: 0, or twice the number of a kind, and one more on a later token of the name. */
const GAZETTEER_KINDS: readonly MentionKind[] = ['person', 'organization', 'place', 'nationality', 'event', 'treaty'];

/** All that is known of an article's tokens before the model weighs it, as columns. */
export class ArticleColumns {
  readonly words: WordColumns;
  /** Classes of `capitals.ts`. */
  readonly capitals: Uint8Array;
  /** Hashes of the order of capitals, small letters, digits and signs in a token. */
  readonly shapes: Int32Array;
  /** Wide runs. */
  readonly runs: Runs;
  /** Those without "of", "for" and "the". */
  readonly narrow: Runs;
  readonly elsewhere: Elsewhere;
  /** What the rules of `rules/` found, and the labels of it. */
  readonly ruledNames: readonly Named[];
  readonly ruled: Uint8Array;
  /** What the gazetteer says. */
  readonly known: Uint8Array;

  constructor(readonly reading: Reading) {
    this.words = new WordColumns(reading);
    this.capitals = new Uint8Array(reading.length);
    this.shapes = new Int32Array(reading.length);
    for (let token = 0; token < reading.length; token++) {
      this.capitals[token] = capitalClass(reading, token);
      this.shapes[token] = shapeHash(reading, token);
    }
    this.runs = findRuns(reading, this.capitals, true);
    this.narrow = findRuns(reading, this.capitals, false);
    this.elsewhere = new Elsewhere(reading, this.words, this.capitals, this.runs);
    this.ruledNames = rules.find(reading);
    this.ruled = labelsOf(reading, this.ruledNames);
    this.known = labelsByGazetteer(reading);
  }
}

function shapeHash(reading: Reading, token: number): number {
  const shape = reading.shape(token);
  const start = reading.tokens.start(token);
  if (shape === SIGN_SHAPE || shape === CLITIC_SHAPE) return reading.text.charCodeAt(start) | 0x10000;
  let hash = 0x811c9dc5;
  let last = 0;
  const end = reading.tokens.end(token);
  for (let i = start; i < end; i++) {
    const kind = classOf(reading.text.charCodeAt(i));
    const letter = kind === UPPER || kind === LOWER || kind === DIGIT ? kind : reading.text.charCodeAt(i);
    if (letter !== last) hash = Math.imul(hash ^ letter, 0x01000193);
    last = letter;
  }
  return hash;
}

function labelsOf(reading: Reading, names: readonly Named[]): Uint8Array {
  const labels = new Uint8Array(reading.length);
  for (const { first, last, kind } of names) {
    const number = (NAMED_KINDS as readonly MentionKind[]).indexOf(kind);
    if (number === -1) continue;
    for (let token = first; token <= last; token++)
      labels[token] = token === first ? beginOf(number) : insideOf(number);
  }
  return labels;
}

function labelsByGazetteer(reading: Reading): Uint8Array {
  const labels = new Uint8Array(reading.length);
  for (const { from, to } of reading.blocks) {
    let token = from;
    while (token < to) {
      const found = reading.lexicon.names.longestAt(reading, token, to);
      if (found === undefined) {
        token++;
        continue;
      }
      const label = 2 * (GAZETTEER_KINDS.indexOf(found.value.kind) + 1) + (found.value.state === undefined ? 0 : 16);
      for (let i = token; i <= found.last; i++) labels[i] = label + (i > token ? 1 : 0);
      token = found.last + 1;
    }
  }
  return labels;
}
