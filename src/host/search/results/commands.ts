import * as vscode from 'vscode';
import type { SearchOrder } from '../../../core/search/engine';
import type { CorpusService } from '../../corpus/corpusService';
import { type ArticleOpener, passageOf } from '../../reader/articleOpener';
import type { ReaderPages } from '../../reader/readerPages';
import { Disposable } from '../../util/disposable';
import { OPEN_RESULT } from './items';
import type { ResultLists } from './lists';
import { toMarkdown } from './markdown';
import { keyOf, listOf, type ResultList, type ResultNode, type ResultQuestion } from './model';
import type { ResultsView } from './view';
import { type Stop, stopBeside } from './walk';

const ORDERS: readonly SearchOrder[] = ['relevance', 'newest', 'oldest'];

/** What can be done with the lists of the view "Search Results", from its menus, by its keys and from the palette. */
export class ResultCommands extends Disposable {
  constructor(
    private readonly service: CorpusService,
    private readonly lists: ResultLists,
    private readonly view: ResultsView,
    private readonly opener: ArticleOpener,
    private readonly pages: ReaderPages,
  ) {
    super();
    const command = (id: string, run: (argument: unknown) => unknown): void => {
      this._register(vscode.commands.registerCommand(id, run));
    };
    command(OPEN_RESULT, (key) => this.openKey(key));
    command('corpusReader.nextResult', () => this.step(1));
    command('corpusReader.previousResult', () => this.step(-1));
    command('corpusReader.clearResults', () => lists.clear());
    command('corpusReader.removeResult', (argument) =>
      isNode(argument) ? this.remove(argument) : this.removeCurrent(),
    );
    this.onNode('corpusReader.copyResults', (node) => this.copy(node));
    this.onNode('corpusReader.repeatSearch', (node) => lists.askAnew(listOf(node)));
    command('corpusReader.repeatAllSearches', () => this.askAllAnew());
    for (const order of ORDERS) {
      this.onNode(`corpusReader.sortResults.${order}`, (node) => lists.askAnew(listOf(node), order));
    }
    this.onQuery('corpusReader.editSearch', 'corpusReader.search');
    this.onQuery('corpusReader.concordanceOfResults', 'corpusReader.concordance');
    this.onQuery('corpusReader.saveSearchOfResults', 'corpusReader.saveSearch');
  }

  /** Keeps the articles that answer, and shows them. */
  async keep(question: ResultQuestion): Promise<void> {
    const list = await this.lists.keep(question, 'relevance');
    if (list !== undefined) await this.view.show(list);
  }

  /** A command on the node of its menu, else on the one that is selected. */
  private onNode(id: string, run: (node: ResultNode) => unknown): void {
    this._register(
      vscode.commands.registerCommand(id, (argument: unknown) => {
        const node = isNode(argument) ? argument : this.view.current;
        return node === undefined ? undefined : run(node);
      }),
    );
  }

  /** A command that hands the query of a list to another. */
  private onQuery(id: string, target: string): void {
    this.onNode(id, (node) => vscode.commands.executeCommand(target, queryOf(listOf(node))));
  }

  private async openKey(key: unknown): Promise<void> {
    const node = typeof key === 'string' ? this.lists.find(key) : undefined;
    if (node !== undefined && node.kind !== 'list') await this.open(node, false);
  }

  private async step(step: 1 | -1): Promise<void> {
    const { current } = this.view;
    const stop = current === undefined ? undefined : stopBeside(current, step);
    if (stop === undefined) return;
    // whoever walks from within the reader reads on there
    const isReading = this.pages.active?.panel.active === true && this.pages.active.focus !== 'away';
    await this.view.moveTo(stop, !isReading);
    await this.open(stop, !isReading);
  }

  private open(stop: Stop, preserveFocus: boolean): Promise<boolean> {
    const { summary } = stop.kind === 'passage' ? stop.article : stop;
    const snippet = stop.kind === 'passage' ? stop.snippet : undefined;
    return this.opener.open(summary.id, { ...passageOf(snippet), preserveFocus });
  }

  /** From a menu: a walk that had come to the node goes on with what follows it. */
  private remove(node: ResultNode): void {
    const wasHere = node === this.view.current;
    const before = node.kind === 'list' ? undefined : stopBeside(node, -1);
    this.lists.remove(node);
    if (wasHere && before !== undefined) this.view.stay(before);
  }

  /** By key: what follows is selected, so that one result after the other can be looked at and removed. */
  private async removeCurrent(): Promise<void> {
    const { current } = this.view;
    if (current === undefined) return;
    const last = current.kind === 'article' ? (current.passages.at(-1) ?? current) : current;
    const after = last.kind === 'list' ? undefined : stopBeside(last, 1);
    this.lists.remove(current);
    const next = after === undefined ? undefined : this.lists.find(keyOf(after));
    if (next === undefined || next.kind === 'list') return;
    await this.view.moveTo(next, true);
    await this.open(next, true);
  }

  private async copy(node: ResultNode): Promise<void> {
    const { current } = this.service;
    if (current === undefined) return;
    await vscode.env.clipboard.writeText(await toMarkdown(node, current.engine));
    vscode.window.setStatusBarMessage(vscode.l10n.t('Copied as Markdown, with citations.'), 3000);
  }

  private async askAllAnew(): Promise<void> {
    for (const list of this.lists.all) await this.lists.askAnew(list);
  }
}

/** The query that finds what a list holds. */
function queryOf({ question }: ResultList): string {
  return question.type === 'search' ? question.query : `"${question.name.replaceAll('"', ' ')}"`;
}

/** Menus hand a node over; keys and the palette do not. */
function isNode(argument: unknown): argument is ResultNode {
  return typeof argument === 'object' && argument !== null && 'kind' in argument;
}
