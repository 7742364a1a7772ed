import { VersionFinder } from '../duplicates/finder';
import type { Likeness } from '../duplicates/likeness';
import type { Article, ArticleId } from '../model/article';
import { orderableDate } from '../model/date';
import type { Steps } from '../search/engine';
import { byCodeUnits } from '../search/text/order';
import type { ArticleFollower } from './articleStore';
import { articlesKey, type FoundVersions, readVersions, writeVersions } from './keptVersions';

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

/** The articles of a corpus, in no particular order. */
export interface ArticlesById {
  all(): Iterable<Article>;
  article(id: ArticleId): Article | undefined;
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
  /** What was found last, now or when the corpus was open before. */
  private found: FoundVersions | undefined;
  private hasNew = false;

  constructor(private readonly articles: ArticlesById) {
    this.finder = new VersionFinder((id) => articles.article(id));
  }

  /** Takes over what `snapshot` gave; false when it is of no use. It is only believed of the very articles of which it was found. */
  adopt(snapshot: Uint8Array): boolean {
    const kept = readVersions(snapshot);
    this.found ??= kept;
    return kept !== undefined;
  }

  /** What was found as bytes to be kept, to be written one after the other; null when it is what was taken over or last given out. */
  snapshot(): readonly Uint8Array[] | null {
    if (this.found === undefined || !this.hasNew) return null;
    this.hasNew = false;
    return writeVersions(this.found);
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

  /** The versions among the articles as they are when it ends. */
  private *settled(): Steps<FoundVersions['clusters']> {
    for (;;) {
      const { revision } = this;
      const found = yield* this.unlessChanged(this.looking());
      if (found === undefined) continue;
      this.hasNew ||= found !== this.found;
      this.found = found;
      this.foundAt = revision;
      return found.clusters;
    }
  }

  private *looking(): Steps<FoundVersions> {
    const articles = yield* articlesKey(this.articles.all());
    if (articles === this.found?.articles) return this.found;
    yield* this.reading();
    return { articles, clusters: yield* this.finder.clusters() };
  }

  /** Undefined as soon as articles come, go or change. */
  private *unlessChanged<T>(steps: Steps<T>): Steps<T | undefined> {
    const { revision } = this;
    let step = steps.next();
    while (step.done !== true) {
      yield;
      if (revision !== this.revision) return undefined;
      step = steps.next();
    }
    return step.value;
  }

  private *reading(): Steps<void> {
    for (const id of this.unread) {
      this.unread.delete(id);
      const article = this.articles.article(id);
      if (article !== undefined) this.finder.put(article);
      yield;
    }
  }

  private take(found: FoundVersions['clusters']): boolean {
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
    return byCodeUnits(this.articles.article(a)?.path ?? '', this.articles.article(b)?.path ?? '') || byCodeUnits(a, b);
  }

  /** Orders dates. One that is less precise stands after those that lie in it, which are surely of that day; none at all stands last. */
  private seen(id: ArticleId): string {
    return `${orderableDate(this.articles.article(id)?.date.edtf ?? null) ?? ''}~`;
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
