import * as vscode from 'vscode';
import { isRecord } from '../../core/basics/checks';
import { fileOf } from '../../core/ingest/files/recordPath';
import type { ArticleId } from '../../core/model/article';
import { findArticleLinks } from '../../core/notes/links';
import { parseNote } from '../../core/notes/parseNote';
import { idsOfRecordInLink } from '../../core/notes/recordLink';
import type { CorpusService } from '../corpus/corpusService';
import type { Engine } from '../corpus/engine';
import type { ArticleOpener } from '../reader/articleOpener';
import { Disposable } from '../util/disposable';
import type { NoteEntries } from './noteEntries';
import { commandAddress, unpackArgument } from './packedArgument';

const OPEN = 'corpusReader.followNoteLink';
/** A whole address, such as those that `articleLink` makes, is VS Code's to open. One letter is a drive. */
const HAS_SCHEME = /^[a-z][a-z0-9+.-]+:/i;
const MARKDOWN = 'vscode.markdown-language-features';

/** Makes the links of quotations in Markdown files open the reader at the quoted passage. */
export class NoteLinks extends Disposable implements vscode.DocumentLinkProvider {
  private isRegistered = false;

  constructor(
    private readonly service: CorpusService,
    private readonly opener: ArticleOpener,
    private readonly entries: NoteEntries,
  ) {
    super();
    this._register(vscode.commands.registerCommand(OPEN, (packed: unknown) => this.follow(packed)));
    const whenMarkdown = ({ languageId }: vscode.TextDocument): void => {
      if (languageId === 'markdown') void this.register();
    };
    vscode.workspace.textDocuments.forEach(whenMarkdown);
    this._register(vscode.workspace.onDidOpenTextDocument(whenMarkdown));
  }

  provideDocumentLinks(document: vscode.TextDocument): vscode.DocumentLink[] {
    const text = document.getText();
    const byLink = new Map(parseNote(text).entries.map(({ id, link }) => [link?.range.start, id]));
    return findArticleLinks(text).flatMap(({ start, end, path, record, fragment }) => {
      const target = this.pathInCorpus(document.uri, path);
      if (target === undefined) return [];
      const passage = { path: target, record, fragment, note: document.uri.toString(), entry: byLink.get(start) };
      const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
      const link = new vscode.DocumentLink(range, vscode.Uri.parse(commandAddress(OPEN, passage)));
      link.tooltip = vscode.l10n.t('Open the passage in the reader');
      return [link];
    });
  }

  /**
   * Of two links on the same words VS Code keeps that of the provider that came last, and VS Code's own Markdown support
   * would open the source as plain text. So it is let in first; but not before there is a Markdown file, as it is large.
   */
  private async register(): Promise<void> {
    if (this.isRegistered) return;
    this.isRegistered = true;
    await vscode.extensions.getExtension(MARKDOWN)?.activate();
    this._register(vscode.languages.registerDocumentLinkProvider({ language: 'markdown' }, this));
  }

  private pathInCorpus(note: vscode.Uri, path: string): string | undefined {
    if (HAS_SCHEME.test(path)) return undefined;
    return this.service.current?.pathOf(vscode.Uri.joinPath(note, '..', path));
  }

  /** By the anchor of the quotation, which knows more than the link: also whether there are two such places now. False when there is none. */
  private async followEntry({ note, entry }: LinkedPassage): Promise<boolean> {
    if (entry === undefined) return false;
    const uri = vscode.Uri.parse(note, true);
    const article = await this.service.eventually(async () => (await this.entries.check(uri, entry))?.article ?? null);
    if (article === null) return false;
    await this.entries.showPassage(uri, entry);
    return true;
  }

  private async follow(packed: unknown): Promise<void> {
    const passage = unpack(packed);
    if (passage === undefined || (await this.followEntry(passage))) return;
    const { path, record, fragment } = passage;
    const article = await this.service.eventually(({ engine }) =>
      record === undefined ? engine.call('articleAt', path) : recordOf(engine, path, record),
    );
    if (article === null) {
      void vscode.window.showWarningMessage(vscode.l10n.t('{0} is not in the open corpus.', path));
      return;
    }
    await this.opener.open(article, { passage: { words: fragment, highlight: true } });
  }
}

/** What a link in a note leads to. */
interface LinkedPassage {
  readonly path: string;
  readonly record: string | undefined;
  readonly fragment: string;
  readonly note: string;
  /** Absent for a link that belongs to no quotation. */
  readonly entry: string | undefined;
}

/** The article that a link calls so among those of a file: by its id, or by its place where somebody wrote the link by hand. */
async function recordOf(engine: Engine, file: string, record: string): Promise<ArticleId | null> {
  for (const id of idsOfRecordInLink(file, record)) {
    const summary = await engine.call('summary', id);
    if (summary !== null && fileOf(summary.path) === file) return id;
  }
  return engine.call('articleAt', `${file}#${record}`);
}

function unpack(packed: unknown): LinkedPassage | undefined {
  const linked = unpackArgument(packed);
  if (!isRecord(linked)) return undefined;
  const { path, fragment, note, record, entry } = linked;
  if (typeof path !== 'string' || typeof fragment !== 'string' || typeof note !== 'string') return undefined;
  return { path, fragment, note, record: stringOr(record), entry: stringOr(entry) };
}

function stringOr(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
