import type { ActorId } from '../../model/actor';
import type { ActorsInArticles } from './model';

/** Of somebody in more articles, this many spread over all of them tell whom he appears with. */
const MOST_ARTICLES = 200;
const NEARLY_EVERY = 0.7;

/** What two actors have in common by the articles in which they appear. */
export interface Company {
  /** Number of articles that mention both. */
  readonly together: number;
  /** Those who appear with both, the most telling first. */
  readonly shared: readonly ActorId[];
  /** How surprising so much common company were, had it nothing to do with each other: natural logarithm of one in so many. */
  readonly surprise: number;
}

/** Compares whom actors appear with; remembers what it has counted. */
export class Companies {
  private readonly articles = new Map<ActorId, number>();
  private readonly known = new Map<ActorId, ReadonlySet<ActorId>>();
  private readonly all: number;

  constructor(
    private readonly source: ActorsInArticles,
    articles: number,
  ) {
    this.all = Math.max(1, articles);
    for (const { id, articles: number } of source.actors()) this.articles.set(id, number);
  }

  /** `rare` is mentioned in no more articles than `frequent`. */
  compare(rare: ActorId, frequent: ActorId): Company {
    const articles = new Set(this.source.articlesOf(frequent));
    const together = this.source.articlesOf(rare).filter((article) => articles.has(article)).length;
    const others = this.of(frequent);
    const looked = Math.min(MOST_ARTICLES, articles.size);
    const shared = [...this.of(rare)]
      .filter((id) => id !== frequent && id !== rare && others.has(id))
      .map((id) => ({ id, surprise: this.surpriseOf(id, looked) }))
      .sort((a, b) => b.surprise - a.surprise || (a.id < b.id ? -1 : 1));
    const surprise = shared.reduce((sum, one) => sum + one.surprise, 0);
    return { together, shared: shared.map(({ id }) => id), surprise };
  }

  /** True when `other` is named in nearly every article that mentions the actor. */
  isNear(id: ActorId, other: ActorId): boolean {
    const articles = this.source.articlesOf(id);
    const near = articles.filter((article) => this.source.actorIdsIn(article).has(other));
    return near.length >= NEARLY_EVERY * articles.length;
  }

  /** That somebody appears in one of so many articles, were they drawn by chance. */
  private surpriseOf(id: ActorId, articles: number): number {
    const share = Math.min(1, (this.articles.get(id) ?? 0) / this.all);
    return -Math.log(1 - (1 - share) ** articles);
  }

  private of(id: ActorId): ReadonlySet<ActorId> {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const articles = this.source.articlesOf(id);
    const step = Math.max(1, articles.length / MOST_ARTICLES);
    const company = new Set<ActorId>();
    for (let at = 0; at < articles.length; at += step) {
      for (const other of this.source.actorIdsIn(articles[Math.floor(at)] ?? '')) company.add(other);
    }
    this.known.set(id, company);
    return company;
  }
}
