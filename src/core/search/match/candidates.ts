import type { Fulfilled } from './clauseDocuments';
import type { DocumentScores } from './documentScores';
import { type GroupScores, listReader, type Reader } from './groupScores';
import { HIGHEST, type Scorer } from './scorer';

/** A document answers a query only if what it has of it weighs at least this share of what could be had. */
const LEAST_SHARE = 0.3;
/** Sums of 32 bits may be less than they should. */
const ROUNDING = 1e-5;

/** Where at least this many documents have all that is wanted, those that have not are no answer. */
export const ENOUGH = 10;

/** Documents that answer a query, in no particular order, with what they are worth before nearness is looked at. */
export interface Candidates {
  readonly documents: readonly number[];
  /** Between 0 and 1; above one half when the document has all that any document has of the query. */
  readonly scores: readonly number[];
}

/** Finds what answers `wanted` groups among the documents that fulfil what is required (undefined when nothing is). */
export function candidatesOf(
  wanted: readonly GroupScores[],
  required: Fulfilled | undefined,
  scorer: Scorer,
): Candidates {
  const found = wanted.filter(({ estimate }) => estimate > 0);
  const highest = found.reduce((sum, { idf }) => sum + idf * HIGHEST, required?.highest ?? 0);
  const gather = new Gatherer(highest);
  if (found.length === 0) {
    if (required !== undefined && wanted.length === 0) addAll(required.list, gather);
    return gather;
  }
  addComplete(found, required, gather);
  if (gather.documents.length < ENOUGH && found.length > 1) addPartial(found, required, scorer, gather);
  return gather;
}

class Gatherer implements Candidates {
  readonly documents: number[] = [];
  readonly scores: number[] = [];

  constructor(private readonly highest: number) {}

  /** `sum` is what all parts are worth in the document, `share` what it has of them: 1 for all. */
  add(document: number, sum: number, share: number): void {
    const base = this.highest === 0 ? 0 : Math.min(1, sum / this.highest);
    this.documents.push(document);
    this.scores.push(share === 1 ? (1 + base) / 2 : (base * share) / 2);
  }
}

function addAll({ documents, scores }: DocumentScores, gather: Gatherer): void {
  for (let i = 0; i < documents.length; i += 1) gather.add(documents[i] ?? 0, scores[i] ?? 0, 1);
}

/** Those that have every group: the rarest group's documents, asked for the others, which is quick however frequent these are. */
function addComplete(found: readonly GroupScores[], required: Fulfilled | undefined, gather: Gatherer): void {
  const rarestFirst = [...found].sort((a, b) => a.estimate - b.estimate);
  const [rarest, ...others] = rarestFirst;
  if (rarest === undefined) return;
  const { documents, scores } = rarest.documents();
  const among = required === undefined ? undefined : listReader(required.list);
  const readers = others.map((group) => ({ read: group.reader(documents.length), idf: group.idf }));
  for (let i = 0; i < documents.length; i += 1) {
    const document = documents[i] ?? 0;
    const granted = among === undefined ? 0 : among(document);
    if (among !== undefined && granted === 0) continue;
    const sum = sumOf(readers, document);
    if (sum !== undefined) gather.add(document, granted + rarest.idf * (scores[i] ?? 0) + sum, 1);
  }
}

/** What the readers find in a document together; undefined when one finds nothing. */
function sumOf(readers: readonly { read: Reader; idf: number }[], document: number): number | undefined {
  let sum = 0;
  for (const { read, idf } of readers) {
    const score = read(document);
    if (score === 0) return undefined;
    sum += idf * score;
  }
  return sum;
}

/**
 * Those that have some groups, but enough of them. Groups that are too light to be enough together (the most frequent ones)
 * are looked up only in the documents that the others lead to, as in MaxScore (Turtle and Flood 1995).
 */
function addPartial(
  found: readonly GroupScores[],
  required: Fulfilled | undefined,
  scorer: Scorer,
  gather: Gatherer,
): void {
  const whole = found.reduce((sum, { idf }) => sum + idf, 0);
  const { leading, light } = byWeight(found, whole * LEAST_SHARE);
  const most = whole * LEAST_SHARE - light.reduce((sum, { idf }) => sum + idf, 0);
  const { documents } = scorer.together(
    leading.map((group) => [group.documents(), group.idf] as const),
    most * (1 - ROUNDING),
  );
  const granted = required === undefined ? undefined : listReader(required.list);
  const readers = [
    ...leading.map((group) => ({ read: listReader(group.documents()), idf: group.idf })),
    ...light.map((group) => ({ read: group.reader(documents.length), idf: group.idf })),
  ];
  for (const document of documents) {
    const worth = granted === undefined ? 0 : granted(document);
    if (granted !== undefined && worth === 0) continue;
    let sum = worth;
    let had = 0;
    let count = 0;
    for (const { read, idf } of readers) {
      const score = read(document);
      if (score === 0) continue;
      sum += idf * score;
      had += idf;
      count += 1;
    }
    if (count < found.length && had >= whole * LEAST_SHARE) gather.add(document, sum, had / whole);
  }
}

/** Parts the groups into those that are too light together to reach `least`, and the others. */
function byWeight(found: readonly GroupScores[], least: number): { leading: GroupScores[]; light: GroupScores[] } {
  const lightest = [...found].sort((a, b) => a.idf - b.idf);
  let sum = 0;
  let count = 0;
  for (const { idf } of lightest) {
    sum += idf;
    if (sum >= least) break;
    count += 1;
  }
  return { leading: lightest.slice(count), light: lightest.slice(0, count) };
}
