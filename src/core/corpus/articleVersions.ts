import { VersionFinder } from '../duplicates/finder';
import type { Likeness } from '../duplicates/likeness';
import type { Article, ArticleId } from '../model/article';
import { orderableDate } from '../model/date';
import type { Steps } from '../search/engine';
import { byCodeUnits } from '../search/text/order';
import type { ArticleFollower } from './articleStore';

const NONE: readonly ArticleId[] = [];

/** Which articles do not count at present. They are there all the same. */
export interface LeavesOut {
  readonly leftOut: ReadonlySet<ArticleId>;
  /** Whether it is for that that articles are left out. */
  readonly countReprintsOnce: boolean;
  /** Whether another version of its text was seen before. */
  isReprint(id: ArticleId): boolean;
  /** The versions of an article's text, itself among them; none if it is the only one. */
  versionsOf(id: ArticleId): readonly ArticleId[];
}

/** Which articles are versions of one text, as far as that was found. Finding it takes long and is only done when asked for. */
export class ArticleVersions implements ArticleFollower {
  private readonly finder: VersionFinder;
  /** Those whose text the finder does not know as it is. */
  private readonly unread = new Set<ArticleId>();
  /** By id, the versions of its text, first seen first. */
  private clusters: ReadonlyMap<ArticleId, readonly ArticleId[]> = new Map();
  /** Those that are not the first seen of their text. */
  private later: ReadonlySet<ArticleId> = new Set();
  /** Grows when articles come, go or change. */
  private revision = 0;
  private foundAt = 0;
  private isFinding = false;

  constructor(private readonly articleOf: (id: ArticleId) => Article | undefined) {
    this.finder = new VersionFinder(articleOf);
  }

  put({ id }: Article): void {
    this.unread.add(id);
    this.revision += 1;
  }

  remove({ id }: Article): void {
    this.unread.delete(id);
    this.finder.remove(id);
    this.revision += 1;
  }

  /** The versions of an article's text, itself among them, first seen first; none for one that has no other, or was not looked at yet. */
  of(id: ArticleId): readonly ArticleId[] {
    return this.clusters.get(id) ?? NONE;
  }

  /** All clusters, each first seen first, in the order of the articles' paths. */
  all(): (readonly ArticleId[])[] {
    return [...new Set(this.clusters.values())].sort(([a = ''], [b = '']) => this.byPath(a, b));
  }

  /** How alike two articles are, by three words in a row; empty texts are alike in nothing. */
  likenessOf(one: ArticleId, other: ArticleId): Likeness {
    return this.finder.likenessOf(one, other);
  }

  /** Those articles of which another version was seen before. */
  get reprints(): ReadonlySet<ArticleId> {
    return this.later;
  }

  /** Looks for versions among the articles as they are now; true if others were found than before. Anything may change in between. */
  *finding(): Steps<boolean> {
    while (this.isFinding) yield;
    if (this.foundAt === this.revision) return false;
    this.isFinding = true;
    try {
      return this.take(yield* this.settled());
    } finally {
      this.isFinding = false;
    }
  }

  private *settled(): Steps<readonly (readonly ArticleId[])[]> {
    for (;;) {
      yield* this.reading();
      const { revision } = this;
      const steps = this.finder.clusters();
      let step = steps.next();
      while (step.done !== true && revision === this.revision) {
        yield;
        step = steps.next();
      }
      if (step.done === true && revision === this.revision) {
        this.foundAt = revision;
        return step.value;
      }
    }
  }

  private *reading(): Steps<void> {
    for (const id of this.unread) {
      this.unread.delete(id);
      const article = this.articleOf(id);
      if (article !== undefined) this.finder.put(article);
      yield;
    }
  }

  private take(found: readonly (readonly ArticleId[])[]): boolean {
    const clusters = new Map<ArticleId, readonly ArticleId[]>();
    const later = new Set<ArticleId>();
    for (const ids of found) {
      const sorted = [...ids].sort((a, b) => this.bySight(a, b));
      for (const [position, id] of sorted.entries()) {
        clusters.set(id, sorted);
        if (position > 0) later.add(id);
      }
    }
    const isSame = hasSameClusters(clusters, this.clusters);
    this.clusters = clusters;
    this.later = later;
    return !isSame;
  }

  private bySight(a: ArticleId, b: ArticleId): number {
    return byCodeUnits(this.seen(a), this.seen(b)) || this.byPath(a, b);
  }

  private byPath(a: ArticleId, b: ArticleId): number {
    return byCodeUnits(this.articleOf(a)?.path ?? '', this.articleOf(b)?.path ?? '') || byCodeUnits(a, b);
  }

  /** Orders dates. One that is less precise stands after those that lie in it, which are surely of that day; none at all stands last. */
  private seen(id: ArticleId): string {
    return `${orderableDate(this.articleOf(id)?.date.edtf ?? null) ?? ''}~`;
  }
}

function hasSameClusters(
  one: ReadonlyMap<ArticleId, readonly ArticleId[]>,
  other: ReadonlyMap<ArticleId, readonly ArticleId[]>,
): boolean {
  if (one.size !== other.size) return false;
  for (const [id, ids] of one) {
    const others = other.get(id);
    if (others === undefined || others.length !== ids.length || ids.some((version, i) => version !== others[i]))
      return false;
  }
  return true;
}
