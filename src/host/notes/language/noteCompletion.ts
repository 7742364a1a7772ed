import * as vscode from 'vscode';
import { isInCode } from '../../../core/notes/language/noteWords';
import { type TypedWord, typedWord } from '../../../core/notes/language/typedWord';
import { noteFileName } from '../../../core/notes/noteFile';
import type { ArticleSummary } from '../../../protocol/engine';
import type { CorpusService } from '../../corpus/corpusService';
import type { OpenCorpus } from '../../corpus/openCorpus';
import { Disposable } from '../../util/disposable';
import { actorKindLabel, articleCount, dateLabel } from '../../util/labels';
import type { NoteDocuments } from '../noteDocuments';

const TRIGGERS = ['[', '@'];
const MOST = 50;

/**
 * Completion in Markdown: articles behind `[[`, actors behind `[[@`, citekeys behind `[@`; in notes actors behind `@` alone, too. The engine
 * ranks them, and typing errors are forgiven as in its searches.
 */
export class NoteCompletion extends Disposable implements vscode.CompletionItemProvider {
  constructor(
    private readonly service: CorpusService,
    private readonly documents: NoteDocuments,
  ) {
    super();
    this._register(vscode.languages.registerCompletionItemProvider({ language: 'markdown' }, this, ...TRIGGERS));
  }

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.CompletionList | undefined> {
    const corpus = this.service.current;
    const line = document.lineAt(position).text;
    const word = typedWord(line, position.character);
    if (corpus === undefined || word === undefined) return undefined;
    if (word.isBare && this.documents.find(document.uri.toString()) === undefined) return undefined;
    const start = position.with({ character: word.start });
    if (isInCode(document.getText(), document.offsetAt(start) - (word.kind === 'citekey' ? 1 : 0))) return undefined;
    const items = await itemsFor(corpus, word);
    const range = new vscode.Range(start, position.with({ character: word.end }));
    // what was typed stands before the cursor, with its marks
    const typed = line.slice(word.start, position.character);
    items.forEach((item, rank) => {
      item.range = range;
      item.filterText = typed;
      item.sortText = String(rank).padStart(4, '0');
    });
    // other articles may be the best ones for the next letter
    return new vscode.CompletionList(items, true);
  }
}

async function itemsFor({ engine }: OpenCorpus, word: TypedWord): Promise<vscode.CompletionItem[]> {
  const { kind, text } = word;
  switch (kind) {
    case 'article':
      return (await engine.call('findArticles', text, MOST)).map(({ summary }) => articleItem(summary));
    case 'actor':
      return (await engine.call('findActors', text, MOST)).map(({ actor }) => {
        const description = `${actorKindLabel(actor.kind)} · ${articleCount(actor.articles)}`;
        return item(actor.name, description, vscode.CompletionItemKind.User, `[[@${inLink(actor.name)}]]`);
      });
    case 'citekey':
      return (await engine.call('citekeys', text.toLowerCase(), MOST)).map(({ key, summary }) => {
        const made = item(key, factsOf(summary), vscode.CompletionItemKind.Reference, word.isOpen ? `${key}]` : key);
        made.detail = summary.title.value;
        return made;
      });
  }
}

function articleItem(summary: ArticleSummary): vscode.CompletionItem {
  const title = summary.title.value;
  const name = noteFileName(summary).replace(/\.md$/, '');
  return item(title, factsOf(summary), vscode.CompletionItemKind.File, `[[${name}|${inLink(title)}]]`);
}

function factsOf({ source, date }: ArticleSummary): string {
  return [dateLabel(date), ...(source === undefined ? [] : [source.value])].join(' · ');
}

/** What would end a link, or its name, is left out. */
function inLink(text: string): string {
  return text
    .replace(/[[\]|]+/g, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

function item(label: string, description: string, kind: vscode.CompletionItemKind, insertText: string) {
  return Object.assign(new vscode.CompletionItem({ label, description }, kind), { insertText });
}
