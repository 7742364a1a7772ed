import type { Article, ArticleId } from '../model/article';
import type { SearchContext } from '../search/engine';
import type { ArticleStore } from './articleStore';
import type { LeavesOut } from './articleVersions';
import type { Derived } from './derived';
import type { NamedActors } from './namedActors';

/** What the search engine is told about the articles while it answers. */
export class CorpusContext implements SearchContext {
  private noted: ReadonlySet<ArticleId> = new Set();
  private read: ReadonlySet<ArticleId> = new Set();
  private reading: ReadonlySet<ArticleId> = new Set();

  /** `derived` gives what follows from the corpus as it is now. */
  constructor(
    private readonly store: ArticleStore,
    private readonly actors: NamedActors,
    private readonly derived: () => Derived,
    private readonly counts: LeavesOut,
  ) {}

  /** Says which articles have a note, were read to the end, and are being read; replaces what was said before. */
  setMarks(noted: Iterable<ArticleId>, read: Iterable<ArticleId>, reading: Iterable<ArticleId>): void {
    this.noted = new Set(noted);
    this.read = new Set(read);
    this.reading = new Set(reading);
  }

  article(id: ArticleId): Article | undefined {
    return this.store.article(id);
  }

  isAbout(id: ArticleId, word: string): boolean {
    return this.actors.isAbout(id, word);
  }

  *withActorNamed(name: string): Iterable<ArticleId> {
    for (const id of this.derived().actorWords.named(name)) yield* this.actors.all.articlesOf(id);
  }

  get leftOut(): ReadonlySet<ArticleId> {
    return this.counts.leftOut;
  }

  hasNote(id: ArticleId): boolean {
    return this.noted.has(id);
  }

  isRead(id: ArticleId): boolean {
    return this.read.has(id);
  }

  isBeingRead(id: ArticleId): boolean {
    return this.reading.has(id);
  }
}
