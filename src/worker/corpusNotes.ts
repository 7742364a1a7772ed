import type { ClaimedKey } from '../core/citations/citekeys';
import type { Corpus } from '../core/corpus';
import { Notebook } from '../core/notes/notebook';
import type { ClaimedKeys } from './citekeys';

/** The notes on the corpus that is open, and the citekeys that they use; those on another corpus are forgotten with it. */
export class CorpusNotes implements ClaimedKeys {
  private last: { readonly of: Corpus; readonly notebook: Notebook } | undefined;
  private known: readonly ClaimedKey[] = [];
  private knownOf: Notebook | undefined;
  private knownAt = -1;
  private claims = 0;

  /** @param articleOf the article that a citekey leads to */
  constructor(
    private readonly corpus: () => Corpus,
    private readonly articleOf: (key: string) => string | undefined,
  ) {}

  get notebook(): Notebook {
    const of = this.corpus();
    if (this.last?.of !== of) this.last = { of, notebook: this.notebookOn(of) };
    return this.last.notebook;
  }

  forget(): void {
    this.last = undefined;
  }

  get version(): number {
    this.claimed();
    return this.claims;
  }

  /** A change of a note is none of its citekeys most of the time: then all that follows from them can stay. */
  claimed(): readonly ClaimedKey[] {
    const { notebook } = this;
    if (this.knownOf === notebook && this.knownAt === notebook.version) return this.known;
    const now = [...notebook.citekeys()];
    if (!areSame(now, this.known)) {
      this.known = now;
      this.claims += 1;
    }
    this.knownOf = notebook;
    this.knownAt = notebook.version;
    return this.known;
  }

  private notebookOn(corpus: Corpus): Notebook {
    return new Notebook({
      name: corpus.name,
      get version() {
        return corpus.version;
      },
      article: (id) => corpus.article(id),
      articleAt: (path) => corpus.articleAt(path),
      articleOfCitekey: this.articleOf,
    });
  }
}

function areSame(a: readonly ClaimedKey[], b: readonly ClaimedKey[]): boolean {
  return a.length === b.length && a.every(([key, article], i) => key === b[i]?.[0] && article === b[i]?.[1]);
}
