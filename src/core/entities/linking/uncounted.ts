import type { ArticleId } from '../../model/article';
import type { Entry } from './register';

/** An entry that an article mentions so often. */
interface MentionedEntry {
  readonly entry: Entry;
  readonly mentions: number;
}

/** What the articles that do not count have in a register. */
export class Uncounted {
  private readonly mentions = new Map<Entry, number>();

  /** `partsOf` gives what an article mentions; undefined for one that is not there. */
  constructor(
    private readonly articles: ReadonlySet<ArticleId>,
    partsOf: (id: ArticleId) => readonly MentionedEntry[] | undefined,
  ) {
    for (const id of articles) {
      for (const { entry, mentions } of partsOf(id) ?? []) {
        this.mentions.set(entry, (this.mentions.get(entry) ?? 0) + mentions);
      }
    }
  }

  /** Number of mentions under an entry that count. */
  mentionsOf(entry: Entry): number {
    return entry.mentions - (this.mentions.get(entry) ?? 0);
  }

  /** Those of the articles that count. */
  among(articles: readonly ArticleId[]): ArticleId[] {
    return this.articles.size === 0 ? [...articles] : articles.filter((id) => !this.articles.has(id));
  }
}
