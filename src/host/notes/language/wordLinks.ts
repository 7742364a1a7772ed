import * as vscode from 'vscode';
import { isRecord } from '../../../core/basics/checks';
import { styledAsText } from '../../../core/citations/styledText';
import type { ArticleId } from '../../../core/model/article';
import { type NoteWord, noteWords } from '../../../core/notes/language/noteWords';
import { escapeInline } from '../../../core/notes/markdown';
import type { CorpusService } from '../../corpus/corpusService';
import type { OpenCorpus } from '../../corpus/openCorpus';
import type { ArticleOpener } from '../../reader/articleOpener';
import { Disposable } from '../../util/disposable';
import type { NoteDocuments } from '../noteDocuments';
import { commandAddress, unpackArgument } from '../packedArgument';
import { rangeIn } from './entryAt';

const FOLLOW = 'corpusReader.followNoteWord';
/** In one document; what comes after is read as any text. */
const MOST = 2_000;

/** Where a word of a note leads. */
type Target = { readonly article: ArticleId } | { readonly actor: string };

/** Makes `[[articles]]`, `[[@actors]]` and citekeys in Markdown lead to what they stand for, and shows the citation over a citekey. */
export class WordLinks extends Disposable implements vscode.DocumentLinkProvider, vscode.HoverProvider {
  constructor(
    private readonly service: CorpusService,
    private readonly documents: NoteDocuments,
    private readonly opener: ArticleOpener,
  ) {
    super();
    this._register(vscode.languages.registerDocumentLinkProvider({ language: 'markdown' }, this));
    this._register(vscode.languages.registerHoverProvider({ language: 'markdown' }, this));
    this._register(vscode.commands.registerCommand(FOLLOW, (packed: unknown) => this.follow(packed)));
  }

  async provideDocumentLinks(document: vscode.TextDocument): Promise<vscode.DocumentLink[]> {
    const corpus = this.service.current;
    if (corpus === undefined) return [];
    const words = noteWords(document.getText()).slice(0, MOST);
    const targets = await this.targetsOf(corpus, words);
    return words.flatMap((word) => {
      const target = targets.get(nameOf(word));
      if (target === undefined) return [];
      const link = new vscode.DocumentLink(
        rangeIn(document, word.range),
        vscode.Uri.parse(commandAddress(FOLLOW, target)),
      );
      link.tooltip =
        'actor' in target ? vscode.l10n.t('Show the actor') : vscode.l10n.t('Open the article in the reader');
      return [link];
    });
  }

  async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
    const corpus = this.service.current;
    const at = document.offsetAt(position);
    const word = noteWords(document.getText()).find(({ range }) => range.start <= at && at < range.end);
    if (corpus === undefined || word?.kind !== 'citekey') return undefined;
    const article = await corpus.engine.call('articleOfCitekey', word.key);
    const citation = article === null ? null : await corpus.engine.call('references', [article], null, '');
    const [entry] = citation ?? [];
    if (entry === undefined) return undefined;
    const text = new vscode.MarkdownString(escapeInline(styledAsText(entry.text, 'none')));
    return new vscode.Hover(text, rangeIn(document, word.range));
  }

  /** Where words lead, by what they are called; those that lead nowhere may mean something else to the reader. */
  private async targetsOf({ engine }: OpenCorpus, words: readonly NoteWord[]): Promise<Map<string, Target>> {
    const targets = new Map<string, Target>();
    const byName = new Map(words.map((word) => [nameOf(word), word]));
    const notes: string[] = [];
    for (const [name, word] of byName) {
      if (word.kind === 'actor') targets.set(name, { actor: word.name });
      else if (word.kind === 'note') notes.push(word.name);
      else {
        const article = await engine.call('articleOfCitekey', word.key);
        if (article !== null) targets.set(name, { article });
      }
    }
    const known = this.articlesOfKnownNotes();
    const articles = await engine.call('articlesOfNotes', notes);
    notes.forEach((note, index) => {
      const article = known.get(note) ?? articles[index] ?? null;
      if (article !== null) targets.set(nameOf({ kind: 'note', name: note }), { article });
    });
    return targets;
  }

  /** Notes that somebody has given other names. */
  private articlesOfKnownNotes(): Map<string, ArticleId> {
    return new Map(
      this.documents.all.flatMap(({ uri, article }) => {
        const name = uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
        return article === undefined ? [] : [[name, article] as const];
      }),
    );
  }

  private async follow(packed: unknown): Promise<void> {
    const target = unpackArgument(packed);
    if (!isRecord(target)) return;
    const { article, actor } = target;
    if (typeof article === 'string') await this.opener.open(article);
    else if (typeof actor === 'string') await this.showActor(actor);
  }

  private async showActor(name: string): Promise<void> {
    const found = await this.service.current?.engine.call('findActors', name, 1);
    const [best] = found ?? [];
    if (best === undefined || !isSameName(best.name, name)) {
      void vscode.window.showWarningMessage(vscode.l10n.t('No actor of the corpus is called “{0}”.', name));
      return;
    }
    await vscode.commands.executeCommand('corpusReader.openActor', best.id);
  }
}

function isSameName(a: string, b: string): boolean {
  const folded = (name: string): string => name.normalize('NFKC').toLowerCase();
  return folded(a) === folded(b);
}

function nameOf(word: NoteWord | { readonly kind: 'note'; readonly name: string }): string {
  return `${word.kind} ${word.kind === 'citekey' ? word.key : word.name}`;
}
