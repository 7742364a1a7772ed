import * as vscode from 'vscode';
import { CORPUS_FILE } from '../../core/ingest/settings/corpusSettings';
import { placeIn } from '../../core/ingest/settings/editing/placeIn';
import { printScalar } from '../../core/ingest/settings/editing/yamlPrint';
import type { CorpusService } from '../corpus/corpusService';
import type { OpenCorpus } from '../corpus/openCorpus';
import { Disposable } from '../util/disposable';
import { factsInMarkdown } from './factsInMarkdown';
import { keysAt, valuesAt } from './yamlSuggestions';

/** The corpus.yaml of any corpus; whether it is that of the open one is asked each time. */
const SELECTOR: vscode.DocumentSelector = { pattern: `**/${CORPUS_FILE}` };
const TRIGGERS = [' ', '/', '"'];
const MOST_ARTICLES = 200;

/** Completion in the corpus.yaml of the open corpus, and what is known of an article where its path stands. */
export class CorpusYamlHelp extends Disposable implements vscode.CompletionItemProvider, vscode.HoverProvider {
  constructor(private readonly service: CorpusService) {
    super();
    this._register(vscode.languages.registerCompletionItemProvider(SELECTOR, this, ...TRIGGERS));
    this._register(vscode.languages.registerHoverProvider(SELECTOR, this));
  }

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.CompletionList | undefined> {
    const corpus = this.corpusOf(document);
    const place = placeIn(document.getText(), document.offsetAt(position));
    if (corpus === undefined || place === undefined) return undefined;
    const range = new vscode.Range(document.positionAt(place.start), position);
    const isArticle = place.of === undefined && place.below.length === 1 && place.below[0] === 'articles';
    if (isArticle) return this.articles(corpus, place.typed, range);
    const items =
      place.of === undefined
        ? keysAt(place.below).map((key) => item(key, `${key}: `, vscode.CompletionItemKind.Property, range))
        : (await valuesAt(corpus, place.below, place.of)).map(({ value, detail }) => ({
            ...item(value, printScalar(value), vscode.CompletionItemKind.Value, range),
            ...(detail === undefined ? {} : { detail }),
          }));
    return new vscode.CompletionList(items);
  }

  async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
    const corpus = this.corpusOf(document);
    const line = document.lineAt(position);
    const place = placeIn(document.getText(), document.offsetAt(line.range.end));
    if (corpus === undefined || place?.of === undefined) return undefined;
    if (place.below.length !== 1 || place.below[0] !== 'articles') return undefined;
    const facts = await corpus.engine.call('factsUnder', place.of);
    return facts === null ? undefined : new vscode.Hover(factsInMarkdown(facts), line.range);
  }

  /** Those that hold what was typed; there may be more than can be listed, so VS Code asks again with every letter. */
  private async articles(corpus: OpenCorpus, typed: string, range: vscode.Range): Promise<vscode.CompletionList> {
    const keys = await corpus.engine.call('articleKeys', typed.replace(/^["']/, ''), MOST_ARTICLES);
    const items = keys.map((key) => ({
      ...item(key, `${printScalar(key)}:\n  `, vscode.CompletionItemKind.File, range),
      filterText: typed,
    }));
    return new vscode.CompletionList(items, keys.length === MOST_ARTICLES);
  }

  private corpusOf({ uri }: vscode.TextDocument): OpenCorpus | undefined {
    const { current } = this.service;
    return current !== undefined && current.pathOf(uri) === CORPUS_FILE ? current : undefined;
  }
}

function item(label: string, insertText: string, kind: vscode.CompletionItemKind, range: vscode.Range) {
  return Object.assign(new vscode.CompletionItem(label, kind), { insertText, range });
}
