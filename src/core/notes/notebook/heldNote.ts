import type { Article, ArticleId } from '../../model/article';
import type { NoteEntry, NoteFile } from '../../model/note';
import { parseNote } from '../parseNote';
import { type CorpusOfNotes, quotedArticle } from './corpusOfNotes';
import type { EntryStanding } from './standing';

/** A note as it is told of. */
export interface NoteSource {
  /** Its name in every answer. */
  readonly uri: string;
  /** Its folder relative to the corpus, with `/` and `..`; null where no relative link leads there. */
  readonly folder: string | null;
  readonly text: string;
}

/** A note with what is known of its entries. It is read when somebody first asks. */
export class HeldNote {
  private read: NoteFile | undefined;
  private held: readonly HeldEntry[] | undefined;

  constructor(readonly source: NoteSource) {}

  get uri(): string {
    return this.source.uri;
  }

  get isRead(): boolean {
    return this.read !== undefined;
  }

  get file(): NoteFile {
    this.read ??= parseNote(this.source.text);
    return this.read;
  }

  get entries(): readonly HeldEntry[] {
    this.held ??= this.file.entries.map((entry) => new HeldEntry(this, entry));
    return this.held;
  }
}

/** An entry with what was found out about it: its article, which may be another when the corpus has changed, and how it stands there. */
export class HeldEntry {
  /** As long as the article's text has the key that it had. */
  standing: EntryStanding | undefined;
  private quoted: ArticleId | null = null;
  private quotedIn = -1;

  constructor(
    readonly note: HeldNote,
    readonly entry: NoteEntry,
  ) {}

  /** The article that it quotes; null when it is not in the corpus. */
  articleIn(corpus: CorpusOfNotes): ArticleId | null {
    if (this.quotedIn !== corpus.version) {
      const { folder } = this.note.source;
      const article: Article | undefined = quotedArticle(corpus, this.entry, this.note.file, folder);
      this.quoted = article?.id ?? null;
      this.quotedIn = corpus.version;
    }
    return this.quoted;
  }

  /** What the entry itself calls its article: an id, a path or a key. */
  get calls(): string {
    const { article, link, citekey } = this.entry;
    return article ?? link?.path ?? citekey ?? this.note.file.article ?? '';
  }
}
