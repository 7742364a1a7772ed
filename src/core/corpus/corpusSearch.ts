import type { Article, ArticleId } from '../model/article';
import type { Concordance } from '../search/concordance/concordance';
import { makeConcordance } from '../search/concordance/make';
import type { ConcordanceOptions } from '../search/concordance/model';
import type { Matching, SearchAnswer, SearchEngine, SearchOptions, Steps } from '../search/engine';
import type { ArticleFollower, ArticleStore } from './articleStore';
import type { LeavesOut } from './articleVersions';
import { finish } from './finish';
import { hasSameContent } from './sameContent';

/** Keeps the search engine in step with the articles: it is told of them when somebody searches, or beforehand in steps. */
export class CorpusSearch implements ArticleFollower {
  /** The articles that the index does not know as they are, each with the one that it knows under its id. */
  private readonly unindexed = new Map<ArticleId, Article | undefined>();
  /** Number of preparations that are under way. */
  private preparations = 0;

  constructor(
    private readonly engine: SearchEngine,
    private readonly store: ArticleStore,
    private readonly counts: LeavesOut,
  ) {}

  put(article: Article, was: Article | undefined): void {
    if (this.unindexed.has(article.id)) return;
    if (was === undefined || !hasSameContent(was, article)) this.unindexed.set(article.id, was);
  }

  remove(article: Article): void {
    const { id } = article;
    this.engine.remove(id, this.unindexed.has(id) ? this.unindexed.get(id) : article);
    this.unindexed.delete(id);
  }

  /** A search that is asked in between two steps answers from what is indexed by then, and does not wait for the rest. */
  *preparing(): Steps<void> {
    this.preparations += 1;
    try {
      yield* this.indexing();
      yield* this.engine.tidying();
    } finally {
      this.preparations -= 1;
    }
  }

  search(query: string, options: SearchOptions): SearchAnswer {
    finish(this.indexing());
    return this.engine.search(query, options);
  }

  *searching(query: string, options: SearchOptions): Steps<SearchAnswer> {
    if (this.preparations === 0) yield* this.indexing();
    return yield* this.engine.searching(query, options);
  }

  *matching(query: string): Steps<Matching> {
    if (this.preparations === 0) yield* this.indexing();
    return yield* this.engine.matching(query);
  }

  *concordance(query: string, options: ConcordanceOptions): Steps<Concordance> {
    const matching = yield* this.matching(query);
    const { store } = this;
    let corpusWords = 0;
    for (const { id, words } of store.all()) if (!this.counts.leftOut.has(id)) corpusWords += words;
    const reprints = {
      areLeftOut: this.counts.countReprintsOnce,
      isReprint: (id: ArticleId) => this.counts.isReprint(id),
    };
    const articleOf = (id: ArticleId) => store.article(id);
    return yield* makeConcordance({ query, matching, articleOf, corpusWords, reprints }, options);
  }

  adoptIndex(snapshot: Uint8Array): boolean {
    if (!this.engine.adopt(snapshot)) return false;
    for (const { id } of this.store.all()) this.unindexed.set(id, undefined);
    return true;
  }

  get isKept(): boolean {
    return this.engine.isKept;
  }

  snapshot(): readonly Uint8Array[] {
    return this.engine.snapshot();
  }

  /** Hands the engine one article a step. Several may be at it at once: what one has done is no longer there for the other. */
  private *indexing(): Steps<void> {
    for (const [id, was] of this.unindexed) {
      this.unindexed.delete(id);
      const article = this.store.article(id);
      if (article !== undefined) this.engine.put(article, was);
      yield;
    }
  }
}
