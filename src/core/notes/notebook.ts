import type { ClaimedKey } from '../citations/citekeys';
import type { TextRange } from '../model/anchor';
import type { Article, ArticleId } from '../model/article';
import type { NoteEntry } from '../model/note';
import type { Steps } from '../search/engine';
import { textKeyOf } from '../texts/storedArticle';
import type { TextKey } from '../texts/textKey';
import type { CorpusOfNotes } from './notebook/corpusOfNotes';
import { type HeldEntry, HeldNote, type NoteSource } from './notebook/heldNote';
import { type EntryStanding, orphaned, standings } from './notebook/standing';

export type { CorpusOfNotes } from './notebook/corpusOfNotes';
export type { NoteSource } from './notebook/heldNote';

/** An entry of a note and how it stands with its article. */
export interface CheckedQuote {
  readonly uri: string;
  /** The note's title; absent when it has none. */
  readonly title?: string;
  readonly entry: NoteEntry;
  /** Undefined when it is not in the corpus; the entry is an orphan then. */
  readonly article: Article | undefined;
  /** What the entry itself calls it. */
  readonly calls: string;
  readonly standing: Omit<EntryStanding, 'key'>;
}

/**
 * All notes on a corpus. What is asked is answered for the notes and the articles as they are; how an entry stands is found out when
 * somebody asks, and known from then on until the note or the article's text changes. No text of an article is kept.
 */
export class Notebook {
  private readonly notes = new Map<string, HeldNote>();
  private readonly keys = new WeakMap<Article, TextKey>();
  private changes = 0;

  constructor(private readonly corpus: CorpusOfNotes) {}

  /** Grows with every change of a note. */
  get version(): number {
    return this.changes;
  }

  /** Takes a note in place of what it knew of it. */
  put(note: NoteSource): void {
    this.notes.set(note.uri, new HeldNote(note));
    this.changes += 1;
  }

  remove(uri: string): void {
    if (this.notes.delete(uri)) this.changes += 1;
  }

  /** What a note says; empty when it is not known. */
  textOf(uri: string): string {
    return this.notes.get(uri)?.source.text ?? '';
  }

  /** The citekeys that notes use, each with the article that the note says it is of. */
  *citekeys(): Generator<ClaimedKey> {
    for (const { file } of this.notes.values()) {
      const { article, citekey, entries } = file;
      if (article !== undefined && citekey !== undefined) yield [citekey, article];
      for (const { article: quoted, citekey: key } of entries) {
        if (quoted !== undefined && key !== undefined) yield [key, quoted];
      }
    }
  }

  /** The quotations of a note, in its order; none when it is not known. */
  *inNote(uri: string): Steps<CheckedQuote[]> {
    return yield* this.checked(this.notes.get(uri)?.entries ?? [], null);
  }

  /** The quotations of an article in all notes: those with a place in its order, then the others. Those near a part of it are placed first. */
  *ofArticle(id: ArticleId, near: TextRange | null): Steps<CheckedQuote[]> {
    const entries: HeldEntry[] = [];
    for (const entry of yield* this.entries()) if (entry.articleIn(this.corpus) === id) entries.push(entry);
    const checked = yield* this.checked(entries, near);
    return checked.sort((a, b) => startOf(a) - startOf(b));
  }

  /** All quotations, in the order of the notes' addresses and of each note. */
  *all(): Steps<CheckedQuote[]> {
    return yield* this.checked(yield* this.entries(), null);
  }

  /** How many quotations each article has. */
  *counts(): Steps<Map<ArticleId, number>> {
    const counts = new Map<ArticleId, number>();
    for (const entry of yield* this.entries()) {
      const id = entry.articleIn(this.corpus);
      if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  }

  private *entries(): Steps<HeldEntry[]> {
    const entries: HeldEntry[] = [];
    const notes = [...this.notes.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
    for (const note of notes) {
      const known = note.isRead;
      for (const entry of note.entries) entries.push(entry);
      if (!known) yield;
    }
    return entries;
  }

  /** In the order of the entries. When the corpus has changed meanwhile, what has become of it is looked at again. */
  private *checked(entries: readonly HeldEntry[], near: TextRange | null): Steps<CheckedQuote[]> {
    let { version } = this.corpus;
    for (;;) {
      yield* this.placing(entries, near);
      if (version === this.corpus.version) return entries.map((held) => this.checkedQuote(held));
      version = this.corpus.version;
    }
  }

  /** Article by article: the text of each is looked at once. */
  private *placing(entries: readonly HeldEntry[], near: TextRange | null): Steps<void> {
    const byArticle = new Map<ArticleId, HeldEntry[]>();
    for (const entry of entries) {
      const id = entry.articleIn(this.corpus);
      const others = id === null ? undefined : byArticle.get(id);
      if (others !== undefined) others.push(entry);
      else if (id !== null) byArticle.set(id, [entry]);
    }
    for (const [id, its] of byArticle) {
      const article = this.corpus.article(id);
      if (article !== undefined) yield* this.placingIn(article, its, near);
      yield;
    }
  }

  private *placingIn(article: Article, held: readonly HeldEntry[], near: TextRange | null): Steps<void> {
    const key = this.keyOf(article);
    const open = held.filter(({ standing }) => standing?.key !== key);
    if (open.length === 0) return;
    const entries = open.map(({ entry }) => entry);
    for (const { index, standing } of standings(article, key, entries, near)) {
      const one = open[index];
      if (one !== undefined) one.standing = standing;
      yield;
    }
  }

  /** As long as an article's text is the same, so is the article. */
  private keyOf(article: Article): TextKey {
    const known = this.keys.get(article) ?? textKeyOf(article);
    this.keys.set(article, known);
    return known;
  }

  private checkedQuote(held: HeldEntry): CheckedQuote {
    const { note, entry, calls } = held;
    const id = held.articleIn(this.corpus);
    const article = id === null ? undefined : this.corpus.article(id);
    const standing = (article === undefined ? undefined : held.standing) ?? orphaned(entry);
    const { title } = note.file;
    return { uri: note.uri, ...(title === undefined ? {} : { title }), entry, article, calls, standing };
  }
}

function startOf({ standing }: CheckedQuote): number {
  return standing.range?.start ?? Number.MAX_SAFE_INTEGER;
}
