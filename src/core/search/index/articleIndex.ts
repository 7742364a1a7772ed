import type { Article, ArticleId } from '../../model/article';
import type { Steps } from '../engine';
import { SegmentBuilder } from './builder';
import { merging } from './merge';
import { Part } from './part';

/** A builder that holds more words is sealed: nobody waits long for that, and it takes little memory. */
const HEAVIEST_BUILDER = 120_000;

/** Who tidies merges a part with those after it unless it is so many times as large as they are together. */
const TIDY = 8;

/** Articles that are still put cause a merge of so many parts none of which is so many times as large as those after it. */
const MANY = 8;
const MUCH_LARGER = 2;

/** Who puts an article takes a step of the merge under way, and another for so many words. */
const WORDS_A_STEP = 4096;

/** So many parts are merged at once when they are together no larger than this (bytes of positions). */
const MANY_SMALL = 4;
const SMALL = 16_384;

/** A part that has lost this share of its documents is made anew. */
const WORN = 1 / 4;

/**
 * The articles as an index: a few segments, each larger than those after it together, and articles that wait to be put
 * into one. A change makes a small segment; small ones are merged into larger ones now and then, so that each article is
 * copied a number of times that grows with the logarithm of their number (a log-structured merge, O'Neil et al. 1996).
 */
export class ArticleIndex {
  private list: Part[] = [];
  private builder = new SegmentBuilder();
  /** The articles in the builder, each with its slot. */
  private readonly waiting = new Map<ArticleId, number>();
  /** Slots in the builder of articles that were removed again. */
  private dropped: number[] = [];
  /** A merge under way. Whoever puts or tidies goes on with it. */
  private underway: Steps<void> | undefined;
  /** Grows with every change of what is found, and with every merge. */
  private changes = 0;
  private moves = 0;

  /** All parts. What waits is put into one first. */
  get parts(): readonly Part[] {
    this.seal();
    return this.list;
  }

  /** Grows when documents that were there already get other numbers: what was found by numbers before is then void. */
  get numbering(): number {
    return this.moves;
  }

  get version(): number {
    return this.changes;
  }

  /** Number of articles. */
  get size(): number {
    return this.list.reduce((sum, { size, deadCount }) => sum + size - deadCount, this.waiting.size);
  }

  /** Takes an article in place of `was`, the one under its id. Does nothing when it is indexed as it is. */
  put(article: Article, was?: Article): void {
    const part = this.partWith(article.id);
    if (part?.holds(part.slotOf(article.id), article) === true) return;
    this.remove(article.id, was);
    this.waiting.set(article.id, this.builder.size);
    const before = this.builder.weight;
    this.builder.put(article);
    this.changes += 1;
    this.goOn(this.builder.weight - before);
    if (this.builder.weight > HEAVIEST_BUILDER) this.seal();
  }

  /** `was` is the article that was put; it saves a look at all postings. */
  remove(id: ArticleId, was?: Article): void {
    const waits = this.waiting.get(id);
    if (waits !== undefined) {
      this.dropped.push(waits);
      this.waiting.delete(id);
      this.changes += 1;
    }
    const part = this.partWith(id);
    if (part === undefined) return;
    part.remove(part.slotOf(id), was);
    this.changes += 1;
  }

  /** Puts parts that were made before in place of all there is. */
  replace(parts: readonly Part[]): void {
    this.builder = new SegmentBuilder();
    this.waiting.clear();
    this.dropped = [];
    this.underway = undefined;
    this.set([...parts]);
  }

  /** Merges what has piled up. Gives up when something is removed in between; to be called again then. */
  *merging(): Steps<void> {
    this.seal();
    // it has grown with what was put, which is not to be expected again
    this.builder = new SegmentBuilder();
    this.underway ??= this.mergingFrom(this.firstToMerge(TIDY));
    while (!this.isStepLast()) yield;
  }

  private *mergingFrom(from: number): Steps<void> {
    if (from < 0) return;
    const old = this.list.slice(from);
    const removed = countRemoved(old);
    const segment = yield* merging(old);
    if (countRemoved(old) !== removed || old.some((part, i) => this.list[from + i] !== part)) return;
    this.set([...this.list.slice(0, from), new Part(segment), ...this.list.slice(from + old.length)]);
  }

  /** Takes a step of the merge under way; true when there is none or it was the last. */
  private isStepLast(): boolean {
    if (this.underway?.next().done === false) return false;
    this.underway = undefined;
    return true;
  }

  /** Goes on with the merge under way in proportion to the words put, so that it ends before as much has piled up again. */
  private goOn(words: number): void {
    for (let steps = 1 + words / WORDS_A_STEP; steps > 0 && this.underway !== undefined; steps -= 1) this.isStepLast();
  }

  /** The part that holds the article with this id, unless it waits. */
  private partWith(id: ArticleId): Part | undefined {
    return this.list.find((part) => part.slotOf(id) >= 0);
  }

  private seal(): void {
    if (this.builder.size === 0) return;
    const part = new Part(this.builder.seal());
    for (const slot of this.dropped) part.remove(slot, undefined);
    this.waiting.clear();
    this.dropped = [];
    this.set([...this.list, part]);
    let from = this.list.length;
    for (let weight = 0; from > 0; from -= 1) {
      weight += weightOf(this.list[from - 1]);
      if (weight > SMALL) break;
    }
    if (this.list.length - from >= MANY_SMALL) this.mergeAtOnce(from);
    const first = this.firstToMerge(MUCH_LARGER);
    if (first >= 0 && this.list.length - first >= MANY) this.underway ??= this.mergingFrom(first);
  }

  private mergeAtOnce(from: number): void {
    const steps = merging(this.list.slice(from));
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done !== true) continue;
      this.set([...this.list.slice(0, from), new Part(step.value)]);
      return;
    }
  }

  /** Where the parts begin that are to be merged; -1 when each is so many times as large as those after it together. */
  private firstToMerge(times: number): number {
    const weights = this.list.map(weightOf);
    for (let from = 0; from < this.list.length; from += 1) {
      const after = weights.slice(from + 1).reduce((sum, weight) => sum + weight, 0);
      const { size = 0, deadCount = 0 } = this.list[from] ?? {};
      if ((after > 0 && (weights[from] ?? 0) < times * after) || deadCount > size * WORN) return from;
    }
    return -1;
  }

  private set(parts: Part[]): void {
    const before = new Set(this.list);
    this.list = parts.filter(({ size, deadCount }) => deadCount < size);
    let base = 0;
    for (const part of this.list) {
      if (before.has(part) && part.base !== base) this.moves += 1;
      part.base = base;
      base += part.size;
    }
    this.changes += 1;
  }
}

function weightOf(part: Part | undefined): number {
  return part?.segment.words.positions.length ?? 0;
}

function countRemoved(parts: readonly Part[]): number {
  return parts.reduce((sum, { deadCount }) => sum + deadCount, 0);
}
