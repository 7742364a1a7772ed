import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Citekeys } from '../core/citations/citekeys';
import type { Corpus } from '../core/corpus';
import { finish } from '../core/corpus/finish';
import { DEFAULT_NOTES_FOLDER } from '../core/ingest/settings/corpusSettings';
import type { AnchorState } from '../core/model/anchor';
import type { QuoteFidelity } from '../core/model/note';
import type { Alteration } from '../core/notes/fidelity/alterations';
import { type CheckedQuote, Notebook, type NoteSource } from '../core/notes/notebook';
import { alteredWords, changedWords, needsRepair } from '../core/notes/notebook/differences';
import type { CheckCall } from './calls';
import { notesFolder, readNotes } from './notesOnDisk';

/** A quotation in a note as it was checked. */
export interface QuoteReport {
  /** The path of the note. */
  readonly note: string;
  /** Where the quotation begins in it, from 1 on. */
  readonly line: number;
  /** What the note calls it. */
  readonly entry: string;
  readonly holds: boolean;
  readonly state: AnchorState;
  readonly fidelity: QuoteFidelity;
  /** The id; null when it is not in the corpus. */
  readonly article: string | null;
  /** What the note calls the article. */
  readonly calls: string;
  readonly citekey: string | null;
  readonly words: string;
  /** What stands there now; null when it was not found. */
  readonly passage: string | null;
  /** How the words differ from those that were quoted. */
  readonly altered: readonly Alteration[];
  /** How the passage differs now from the one that was quoted. */
  readonly changed: readonly Alteration[];
  /** How many places are as likely, or came near. */
  readonly candidates: number;
}

/** What was checked. */
export interface Checked {
  readonly title: string;
  readonly notes: number;
  readonly quotes: readonly QuoteReport[];
  readonly failed: number;
}

/**
 * Checks every quotation in the notes on a corpus against its articles.
 *
 * @throws Failure when there is no folder of notes, or a note cannot be read
 */
export async function checkNotes(corpus: Corpus, call: CheckCall): Promise<Checked> {
  const at = resolve(call.corpus);
  const root = (await stat(at)).isDirectory() ? at : dirname(at);
  const wantsFolder = call.notes !== undefined || call.files.length === 0;
  const ofCorpus = corpus.settings.notes ?? DEFAULT_NOTES_FOLDER;
  const folders = wantsFolder ? [await notesFolder(root, call.notes, ofCorpus)] : [];
  const notes = await readNotes(root, folders, call.files);
  const quotes = reports(notebookOf(corpus, notes), notes);
  return { title: corpus.title, notes: notes.length, quotes, failed: quotes.filter(({ holds }) => !holds).length };
}

/** The notes as the corpus has them. */
export function notebookOf(corpus: Corpus, notes: readonly NoteSource[]): Notebook {
  let keys: Citekeys | undefined;
  const notebook = new Notebook({
    version: corpus.version,
    name: corpus.name,
    article: (id) => corpus.article(id),
    articleAt: (path) => corpus.articleAt(path),
    articleOfCitekey: (key) => {
      keys ??= new Citekeys(corpus.articles(), notebook.citekeys());
      return keys.articleOf(key);
    },
  });
  for (const note of notes) notebook.put(note);
  return notebook;
}

function reports(notebook: Notebook, notes: readonly NoteSource[]): QuoteReport[] {
  const lines = new Map(notes.map(({ uri, text }) => [uri, new LinesOf(text)]));
  return finish(notebook.all()).map((quote) =>
    reportOf(quote, lines.get(quote.uri)?.lineAt(quote.entry.range.start) ?? 1),
  );
}

function reportOf(quote: CheckedQuote, line: number): QuoteReport {
  const { uri, entry, article, calls, standing } = quote;
  const { state, fidelity, range, candidates } = standing;
  return {
    note: uri,
    line,
    entry: entry.id,
    holds: !needsRepair(quote),
    ...{ state, fidelity },
    article: article?.id ?? null,
    calls,
    citekey: entry.citekey ?? null,
    words: entry.words,
    passage: range === null ? null : (article?.text.slice(range.start, range.end) ?? null),
    altered: alteredWords(quote),
    changed: changedWords(quote),
    candidates: state === 'ambiguous' || state === 'orphan' ? candidates.length : 0,
  };
}

/** Counts the lines of a text for positions that only grow. */
class LinesOf {
  private line = 1;
  private at = 0;

  constructor(private readonly text: string) {}

  lineAt(position: number): number {
    for (
      let feed = this.text.indexOf('\n', this.at);
      feed >= 0 && feed < position;
      feed = this.text.indexOf('\n', this.at)
    ) {
      this.line += 1;
      this.at = feed + 1;
    }
    return this.line;
  }
}
