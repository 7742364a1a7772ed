import * as vscode from 'vscode';
import type { TextRange } from '../../core/model/anchor';
import type { ArticleId } from '../../core/model/article';
import { newEntryId } from '../../core/notes/formatEntry';
import { insertEntry } from '../../core/notes/insertEntry';
import { parseNote } from '../../core/notes/parseNote';
import type { NotedPassage, QuotedPassage } from '../../protocol/notes';
import type { CorpusService } from '../corpus/corpusService';
import type { OpenCorpus } from '../corpus/openCorpus';
import { Disposable } from '../util/disposable';
import { Notice } from '../util/notice';
import { meanings, tagOf } from './meanings';
import type { NoteDocuments } from './noteDocuments';
import type { NoteEditors } from './noteEditors';
import type { NoteEdits } from './noteEdits';
import type { NoteEntries } from './noteEntries';
import type { NoteMaking } from './noteMaking';
import { passageEntry, type Remarks } from './passageEntry';

/** A passage, ready to be put into a note. */
interface Putting {
  readonly corpus: OpenCorpus;
  readonly note: vscode.TextDocument;
  readonly quoted: QuotedPassage;
}

/** Puts passages of articles into notes: as quotations, highlights and comments. Notes are left unsaved. */
export class NoteTaking extends Disposable {
  private readonly notice = this._register(new Notice(vscode.l10n.t('Corpus Reader: Notes')));

  constructor(
    private readonly service: CorpusService,
    private readonly documents: NoteDocuments,
    private readonly making: NoteMaking,
    private readonly edits: NoteEdits,
    private readonly entries: NoteEntries,
    private readonly editors: NoteEditors,
  ) {
    super();
  }

  /** Adds a passage to the note on its article, or to the one that is given, and shows the note with the cursor where a comment goes. */
  async quote(article: ArticleId, range: TextRange, into?: vscode.TextDocument): Promise<void> {
    const putting = await this.begin(article, range, into);
    if (putting === undefined) return;
    const { note } = putting;
    const id = await this.add(putting, { tags: [], comment: '' });
    const entry = parseNote(note.getText()).entries.find((candidate) => candidate.id === id);
    if (entry === undefined) return;
    const { quoteRange, commentRange } = entry;
    await this.editors.showRange(note, note.positionAt(quoteRange.start), placeToWrite(note, commentRange.end));
  }

  /** Gives a passage one of the meanings of colours. The note on its article is changed and not shown. */
  async highlight(article: ArticleId, range: TextRange, meaning: number): Promise<void> {
    const name = meanings()[meaning];
    const putting = name === undefined ? undefined : await this.begin(article, range);
    if (name === undefined || putting === undefined) return;
    const { note } = putting;
    const there = (await this.standing(putting))[0]?.entry;
    const id =
      there === undefined
        ? await this.add(putting, { tags: [tagOf(name)], comment: '' })
        : (await this.entries.setMeaning(note.uri, there, meaning)) && there;
    if (id) this.tell(note, id, vscode.l10n.t('Highlighted as “{0}” in {1} (unsaved)', name, fileName(note)));
  }

  /** Writes a comment on a passage into the note on its article, which is not shown: below the quotation of just that passage if it has none. */
  async comment(article: ArticleId, range: TextRange, comment: string): Promise<void> {
    const putting = await this.begin(article, range);
    if (putting === undefined) return;
    const { note } = putting;
    const there = (await this.standing(putting)).find((passage) => passage.comment === '')?.entry;
    const id =
      there === undefined
        ? await this.add(putting, { tags: [], comment })
        : (await this.entries.setComment(note.uri, there, comment)) && there;
    if (id) this.tell(note, id, vscode.l10n.t('Comment written into {0} (unsaved)', fileName(note)));
  }

  private async begin(article: ArticleId, range: TextRange, into?: vscode.TextDocument): Promise<Putting | undefined> {
    const corpus = this.service.current;
    if (corpus === undefined) return undefined;
    const quoted = await corpus.engine.call('quotedPassage', article, range);
    const note = quoted === null ? undefined : (into ?? (await this.making.onArticle(corpus, article)));
    return quoted === null || note === undefined ? undefined : { corpus, note, quoted };
  }

  /** The entries of the note that are of just this passage. */
  private async standing({ corpus, note, quoted }: Putting): Promise<readonly NotedPassage[]> {
    await this.documents.whenTold(note.uri);
    const { anchor, article } = quoted;
    const noted = await corpus.engine.call('notedPassages', article.id, anchor);
    return noted.filter(
      ({ uri, place }) => uri === note.uri.toString() && place?.start === anchor.start && place.end === anchor.end,
    );
  }

  /** Returns the id of the new entry; undefined when the note could not be changed. */
  private async add({ corpus, note, quoted }: Putting, remarks: Remarks): Promise<string | undefined> {
    let id: string | undefined;
    const isDone = await this.edits.change(note.uri, (text) => {
      id = newEntryId(new Set(parseNote(text).entries.map((other) => other.id)));
      const entry = passageEntry(corpus, note.uri, quoted, id, remarks);
      const { insertAt, text: inserted } = insertEntry(text, entry, {
        article: quoted.article.id,
        start: quoted.anchor.start,
      });
      return [{ start: insertAt, end: insertAt, text: inserted }];
    });
    return isDone ? id : undefined;
  }

  private tell(note: vscode.TextDocument, entry: string, text: string): void {
    this.notice.show(text, {
      command: 'corpusReader.openEntry',
      title: vscode.l10n.t('Show in the Note'),
      arguments: [{ uri: note.uri.toString(), entry }],
    });
  }
}

/** Where one types on below a place: a line of its own, and parted from what stands above where there is room. */
function placeToWrite(note: vscode.TextDocument, above: number): vscode.Position {
  const { line } = note.positionAt(above);
  const free = [line + 2, line + 1].find((next) => next < note.lineCount && note.lineAt(next).isEmptyOrWhitespace);
  return free === undefined ? note.positionAt(above) : new vscode.Position(free, 0);
}

function fileName({ uri }: vscode.TextDocument): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
