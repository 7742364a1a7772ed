import type { Article } from '../model/article';
import type { GramReader } from './grams';

/** Of so many grams in a row, one that both have is enough for the stretch to be theirs both. */
const STRETCH = 16;

/** An article's body as it is compared with others. */
export interface Compared {
  /** Every three words in a row, in order. */
  readonly grams: readonly number[];
  readonly different: ReadonlySet<number>;
  /** The different words that begin with a digit. */
  readonly figures: ReadonlySet<number>;
}

/** How alike two articles are; all shares are between 0 and 1. */
export interface Likeness {
  /** Number of different grams that both have. */
  readonly shared: number;
  /** Of all different grams that either has: the Jaccard coefficient. */
  readonly ofBoth: number;
  /** Of the different grams of the one that has fewer: how much of it the other contains. */
  readonly ofShorter: number;
  /** Of the stretches of the shorter one, those in which they have something in common. It is low if they share some paragraphs only. */
  readonly spread: number;
  /** Of the figures of the one that has fewer, those that the other has, too; undefined when it has hardly any. */
  readonly figures?: number;
}

export const NOTHING_ALIKE: Likeness = { shared: 0, ofBoth: 0, ofShorter: 0, spread: 0 };

/** One figure more or less says nothing. */
const FEWEST_FIGURES = 2;

/** The body of an article, ready to be compared. */
export function comparedOf(article: Pick<Article, 'text' | 'blocks'>, reader: GramReader): Compared {
  const grams: number[] = [];
  const figures = new Set<number>();
  reader.read(
    article,
    (gram) => grams.push(gram),
    (figure) => figures.add(figure),
  );
  return { grams, different: new Set(grams), figures };
}

/** The same whichever of them is given first. */
export function likenessOf(one: Compared, other: Compared): Likeness {
  const [shorter, longer] = one.different.size <= other.different.size ? [one, other] : [other, one];
  const shared = countIn(shorter.different, longer.different);
  const figures = shareOfFigures(one.figures, other.figures);
  const spread = spreadOf(shorter, longer);
  return {
    shared,
    ofBoth: share(shared, shorter.different.size + longer.different.size - shared),
    ofShorter: share(shared, shorter.different.size),
    // of two that are equally long, neither is the shorter
    spread: one.different.size === other.different.size ? Math.max(spread, spreadOf(longer, shorter)) : spread,
    ...(figures === undefined ? {} : { figures }),
  };
}

function spreadOf(shorter: Compared, longer: Compared): number {
  let met = 0;
  let stretches = 0;
  for (let from = 0; from < shorter.grams.length; from += STRETCH) {
    stretches += 1;
    if (shorter.grams.slice(from, from + STRETCH).some((gram) => longer.different.has(gram))) met += 1;
  }
  return share(met, stretches);
}

function shareOfFigures(one: ReadonlySet<number>, other: ReadonlySet<number>): number | undefined {
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  return fewer.size < FEWEST_FIGURES ? undefined : countIn(fewer, more) / fewer.size;
}

function countIn(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let count = 0;
  for (const value of one) if (other.has(value)) count += 1;
  return count;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
