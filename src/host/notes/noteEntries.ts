import * as vscode from 'vscode';
import type { TextRange } from '../../core/model/anchor';
import type { ArticleId } from '../../core/model/article';
import type { NoteEntry } from '../../core/model/note';
import { textHash } from '../../core/notes/anchors/textHash';
import { removeEntry, setComment, setTags } from '../../core/notes/entryEdits';
import { fidelityOf } from '../../core/notes/fidelity';
import { parseNote } from '../../core/notes/parseNote';
import { acceptEntry, type NewPlace, reattach, refreshQuote } from '../../core/notes/requote';
import type { CheckedEntry } from '../../protocol/notes';
import type { CorpusService } from '../corpus/corpusService';
import type { ArticleOpener } from '../reader/articleOpener';
import type { CheckedNotes } from './checkedNotes';
import { withMeaning } from './meanings';
import type { NoteDocuments } from './noteDocuments';
import type { NoteEditors } from './noteEditors';
import type { NoteEdits } from './noteEdits';
import { passageLink } from './passageEntry';

/** One quotation in one note: shown, changed, mended, removed. Notes are left unsaved. */
export class NoteEntries {
  constructor(
    private readonly service: CorpusService,
    private readonly documents: NoteDocuments,
    private readonly checked: CheckedNotes,
    private readonly edits: NoteEdits,
    private readonly editors: NoteEditors,
    private readonly opener: ArticleOpener,
  ) {}

  /** How an entry stands with its source now; undefined when there is no such entry. */
  async check(note: vscode.Uri, id: string): Promise<CheckedEntry | undefined> {
    await this.documents.whenTold(note);
    return (await this.checked.of(note)).find(({ entry }) => entry === id);
  }

  /** Shows the note at the entry. */
  async open(note: vscode.Uri, id: string): Promise<void> {
    const document = await vscode.workspace.openTextDocument(note);
    const entry = entryOf(document, id);
    if (entry !== undefined) await this.editors.showAt(document, entry.quoteRange.start);
  }

  /** Opens the reader at the passage, or at the article's beginning, with a word about it, when it has lost its place. */
  async showPassage(note: vscode.Uri, id: string): Promise<void> {
    const checked = await this.check(note, id);
    if (checked === undefined) return;
    const { article, calls, place } = checked;
    if (article === null) {
      void vscode.window.showWarningMessage(vscode.l10n.t('{0} is not in the open corpus.', calls));
      return;
    }
    if (place !== null) await this.opener.open(article.id, { passage: { range: place } });
    else if (await this.opener.open(article.id)) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t('The passage has lost its place; the article is open at its beginning.'),
      );
    }
  }

  setComment(note: vscode.Uri, id: string, comment: string): Promise<boolean> {
    return this.edits.changeEntry(note, id, (text) => setComment(text, id, comment));
  }

  /** `meaning` is an index into the reader's meanings of colours; null for none. */
  setMeaning(note: vscode.Uri, id: string, meaning: number | null): Promise<boolean> {
    return this.edits.changeEntry(note, id, (text, { tags }) => setTags(text, id, withMeaning(tags, meaning)));
  }

  /** Removes a quotation with all that goes with it; asks first when that is something that the reader wrote. */
  async remove(note: vscode.Uri, id: string): Promise<boolean> {
    const entry = entryOf(await vscode.workspace.openTextDocument(note), id);
    if (entry !== undefined && entry.comment !== '' && !(await isToGo(entry))) return false;
    return this.edits.changeEntry(note, id, (text) => removeEntry(text, id));
  }

  /** Writes what stands in the article now, or in the range that is given, in place of the quoted words, and anchors the entry there. */
  async refreshQuote(note: vscode.Uri, id: string, range?: TextRange): Promise<boolean> {
    const { article, place: found } = (await this.check(note, id)) ?? {};
    const place = range ?? found;
    const now = place && article && (await this.placeAt(note, article.id, place));
    return now ? this.edits.changeEntry(note, id, (text) => refreshQuote(text, id, now)) : false;
  }

  /** Anchors an entry at another passage of its article, or of the one that is given; the words in the note stay as they are. */
  async reattach(note: vscode.Uri, id: string, range: TextRange, article?: ArticleId): Promise<boolean> {
    const quoted = article ?? (await this.check(note, id))?.article?.id;
    const now = quoted && (await this.placeAt(note, quoted, range));
    return now ? this.edits.changeEntry(note, id, (text) => reattach(text, id, now)) : false;
  }

  /** Anchors an entry at a passage of its article. Its words stay as they are, and where they differ from it, that is to stay so, too. */
  async keepWordsAt(note: vscode.Uri, id: string, range: TextRange): Promise<boolean> {
    const { article } = (await this.check(note, id)) ?? {};
    const now = article && (await this.placeAt(note, article.id, range));
    if (!now) return false;
    const { exact, hash } = now.anchor;
    return this.edits.changeEntry(note, id, (text, { words }) => {
      const differs = fidelityOf(words, exact) === 'altered';
      return reattach(text, id, differs && hash !== undefined ? { ...now, accepted: hash } : now);
    });
  }

  /**
   * Leaves an entry as it is: no fault is found with it while its article has the text that it has. False when there is no such text, or
   * nothing in the entry that could say of it that it is accepted.
   */
  async accept(note: vscode.Uri, id: string): Promise<boolean> {
    const { article, anchor, place } = (await this.check(note, id)) ?? {};
    const text = article && (await this.service.current?.engine.call('text', article.id));
    if (!article || !text) return false;
    const accepted = textHash(text);
    if (anchor) return this.edits.changeEntry(note, id, (written) => acceptEntry(written, id, accepted));
    const now = place && (await this.placeAt(note, article.id, place));
    return now ? this.edits.changeEntry(note, id, (written) => reattach(written, id, { ...now, accepted })) : false;
  }

  private async placeAt(note: vscode.Uri, article: ArticleId, range: TextRange): Promise<NewPlace | undefined> {
    const { current } = this.service;
    const quoted = await current?.engine.call('quotedPassage', article, range);
    if (current === undefined || quoted === undefined || quoted === null) return undefined;
    const href = passageLink(current, note, quoted.article, quoted.linkAnchor);
    return { article, anchor: quoted.anchor, href };
  }
}

function entryOf(note: vscode.TextDocument, id: string): NoteEntry | undefined {
  return parseNote(note.getText()).entries.find((entry) => entry.id === id);
}

async function isToGo({ comment }: NoteEntry): Promise<boolean> {
  const remove = vscode.l10n.t('Remove');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('Remove this quotation, and what you wrote below it?'),
    { modal: true, detail: comment },
    remove,
  );
  return answer === remove;
}
