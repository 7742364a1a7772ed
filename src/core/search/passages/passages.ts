import type { TextRange } from '../../model/anchor';
import type { Article } from '../../model/article';
import type { Block } from '../../model/block';
import type { Mark, MarkedText } from './highlight';
import { type Bounds, cutPassage, LONGEST_PASSAGE, PASSAGE_WORDS } from './passageCut';

export type Passage = TextRange;

/** Marks that stand close enough together for one passage. */
interface Cluster {
  readonly first: Mark;
  readonly last: Mark;
  readonly value: number;
}

/** What a second mark of the same part adds to a passage, as a share of the first. */
const REPEATED = 0.1;

/** How much a passage in page furniture is held to be worth. */
const FURNITURE = 0.25;

/** A further passage must be worth at least this share of the best one. */
const WORTH_SHOWING = 0.25;

/** Places looked at for each passage wanted before the rest is taken to repeat what is shown. */
const TRIES = 10;

/** The best passages of a marked text, best first, at most `limit`, apart from one another and no two of the same words. */
export function passagesOf(article: Article, marked: MarkedText, limit: number): Passage[] {
  const clusters = clustersOf(article, marked.marks);
  clusters.sort((a, b) => b.value - a.value || a.first.at - b.first.at);
  const least = (clusters[0]?.value ?? 0) * WORTH_SHOWING;
  const passages: Passage[] = [];
  let tries = limit * TRIES;
  for (const { first, last, value } of clusters) {
    if (passages.length >= limit || value < least || tries === 0) break;
    if (passages.some(({ start, end }) => first.start < end && last.end > start)) continue;
    tries -= 1;
    const passage = cutPassage(article.text, marked, first.at, last.at, boundsAt(first.start, passages));
    if (!passages.some((other) => haveSameText(article.text, passage, other))) passages.push(passage);
  }
  return passages;
}

function haveSameText(text: string, a: Passage, b: Passage): boolean {
  return text.slice(a.start, a.end) === text.slice(b.start, b.end);
}

/** For each mark the cluster that begins with it. */
function clustersOf(article: Article, marks: readonly Mark[]): Cluster[] {
  const worth = worthOf(article);
  let lineEnd = -1;
  const clusters: Cluster[] = [];
  marks.forEach((first, i) => {
    const factor = worth(first.start);
    if (factor === 0 || first.end - first.start > LONGEST_PASSAGE) return;
    if (lineEnd < first.end) lineEnd = lineEndFrom(article.text, first.end);
    const values = new Map<number, number>();
    let value = 0;
    let last = first;
    for (let j = i; j < marks.length; j += 1) {
      const mark = marks[j];
      if (mark === undefined || mark.at - first.at >= PASSAGE_WORDS) break;
      if (mark.end - first.start > LONGEST_PASSAGE || mark.start > lineEnd) break;
      const before = values.get(mark.part) ?? 0;
      value += before === 0 ? mark.value : mark.value * REPEATED;
      values.set(mark.part, Math.max(before, mark.value));
      last = mark;
    }
    clusters.push({ first, last, value: value * factor });
  });
  return clusters;
}

function lineEndFrom(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}

/** What a passage is worth by the block it stands in. To be asked for rising offsets. */
function worthOf({ text, title, blocks }: Article): (offset: number) => number {
  let next = 0;
  return (offset) => {
    while (next < blocks.length && (blocks[next]?.end ?? 0) <= offset) next += 1;
    const block: Block | undefined = blocks[next];
    if (block === undefined || block.start > offset) return 1;
    if (block.kind === 'boilerplate') return FURNITURE;
    return block.kind === 'title' && text.slice(block.start, block.end) === title.value ? 0 : 1;
  };
}

/** The room around an offset that earlier passages leave. */
function boundsAt(offset: number, passages: readonly Passage[]): Bounds {
  let from = 0;
  let to = Number.POSITIVE_INFINITY;
  for (const { start, end } of passages) {
    if (end <= offset) from = Math.max(from, end);
    else to = Math.min(to, start);
  }
  return { from, to };
}
