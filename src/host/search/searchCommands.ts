import * as vscode from 'vscode';
import type { ActorId } from '../../core/model/actor';
import type { CorpusService } from '../corpus/corpusService';
import type { OpenCorpus } from '../corpus/openCorpus';
import type { ArticleOpener } from '../reader/articleOpener';
import type { ReaderPages } from '../reader/readerPages';
import { Disposable } from '../util/disposable';
import { counted } from './counts';
import { type ActorItem, type ArticleItem, actorItem, articleItem, foundArticleItem } from './pickItems';
import { BESIDE_BUTTON, RankedPick } from './rankedPick';
import type { ResultCommands } from './results/commands';
import { SearchHistory } from './searchHistory';
import { type QueryActions, SearchPick } from './searchPick';

/** Rows in a quick pick; nobody reads further, and every row costs. */
const MOST_ROWS = 50;

const KEEP_BUTTON: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('list-tree'),
  tooltip: vscode.l10n.t('Keep in Search Results'),
};

const ARTICLES_BUTTON: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('note'),
  tooltip: vscode.l10n.t('All Articles with This Actor'),
};

/** The commands that find things: passages, articles by title, actors by name. */
export class SearchCommands extends Disposable {
  private readonly history: SearchHistory;

  constructor(
    private readonly service: CorpusService,
    private readonly opener: ArticleOpener,
    private readonly results: ResultCommands,
    pages: ReaderPages,
    memento: vscode.Memento,
  ) {
    super();
    this.history = new SearchHistory(memento);
    this.onCorpus('corpusReader.search', (corpus, query) => this.search(corpus, query));
    this.onCorpus('corpusReader.goToArticle', (corpus) => this.goToArticle(corpus));
    this.onCorpus('corpusReader.goToActor', (corpus) => this.goToActor(corpus));
    this.onCorpus(
      'corpusReader.articlesWith',
      (corpus, actor) => actor !== undefined && this.articlesWith(corpus, actor),
    );
    this._register(vscode.commands.registerCommand('corpusReader.acceptBeside', () => RankedPick.acceptBeside()));
    this._register(vscode.commands.registerCommand('corpusReader.olderSearch', () => SearchPick.recall('older')));
    this._register(vscode.commands.registerCommand('corpusReader.newerSearch', () => SearchPick.recall('newer')));
    this._register(
      pages.onDidRequest(({ message }) => {
        const { current } = service;
        if (message.type === 'articlesWith' && current !== undefined) void this.articlesWith(current, message.actor);
      }),
    );
  }

  private onCorpus(id: string, run: (corpus: OpenCorpus, argument: string | undefined) => unknown): void {
    this._register(
      vscode.commands.registerCommand(id, async (argument: unknown) => {
        const corpus = await this.service.whenOpen();
        if (corpus !== undefined) return run(corpus, typeof argument === 'string' ? argument : undefined);
        const choose = vscode.l10n.t('Open a Corpus');
        const answer = await vscode.window.showInformationMessage(vscode.l10n.t('No corpus is open.'), choose);
        if (answer === choose) await vscode.commands.executeCommand('corpusReader.openFolder');
        return undefined;
      }),
    );
  }

  private search(corpus: OpenCorpus, query: string | undefined): void {
    const actions: QueryActions = {
      keep: (typed) => this.results.keep({ type: 'search', query: typed }),
      save: (typed) => vscode.commands.executeCommand('corpusReader.saveSearch', typed),
      concordance: (typed) => vscode.commands.executeCommand('corpusReader.concordance', typed),
    };
    new SearchPick(corpus, this.opener, this.history, actions, query ?? this.history.last).open();
  }

  private goToArticle({ engine, onDidChange }: OpenCorpus): void {
    new RankedPick<ArticleItem>({
      title: vscode.l10n.t('Go to Article'),
      placeholder: vscode.l10n.t('Words of the title'),
      onDidChange,
      find: async (typed) => {
        const found = await engine.call('findArticles', typed, MOST_ROWS);
        return { items: found.map(({ summary, matches }) => foundArticleItem(summary, matches)), summary: '' };
      },
      accept: ({ summary }, beside) => this.opener.open(summary.id, { beside }),
    }).open();
  }

  private goToActor(corpus: OpenCorpus): void {
    new RankedPick<ActorItem>({
      title: vscode.l10n.t('Go to Actor'),
      placeholder: vscode.l10n.t('A person, a state or an organization'),
      onDidChange: corpus.onDidChange,
      find: async (typed) => {
        const found = await corpus.engine.call('findActors', typed, MOST_ROWS);
        const items = found.map((one) => ({ ...actorItem(one), buttons: [ARTICLES_BUTTON, BESIDE_BUTTON] }));
        return { items, summary: '' };
      },
      accept: ({ found }, beside) =>
        vscode.commands.executeCommand('corpusReader.openActor', found.actor.id, { beside }),
      rowButton: ({ found }) => this.articlesWith(corpus, found.actor.id),
    }).open();
  }

  /** Lists the articles that mention an actor. */
  private async articlesWith({ engine }: OpenCorpus, id: ActorId): Promise<void> {
    const [actor, articles] = await Promise.all([engine.call('actor', id), engine.call('articlesWith', id)]);
    if (actor === null) return;
    const title = vscode.l10n.t('Articles with {0}', actor.name);
    new RankedPick<ArticleItem>({
      title,
      placeholder: vscode.l10n.t('Words of the title'),
      buttons: [KEEP_BUTTON],
      find: async (typed) => {
        const wanted = typed.trim() === '' ? articles : await among(engine, articles, typed);
        const items = wanted.slice(0, MOST_ROWS).map(articleItem);
        return { items, summary: counted(wanted.length, items.length) };
      },
      accept: ({ summary }, beside) => this.opener.open(summary.id, { beside, actor: id }),
      button: () => this.results.keep({ type: 'actor', actor: id, name: actor.name }),
    }).open();
  }
}

async function among(
  engine: OpenCorpus['engine'],
  articles: readonly ArticleItem['summary'][],
  typed: string,
): Promise<ArticleItem['summary'][]> {
  const found = await engine.call('findArticles', typed, Number.MAX_SAFE_INTEGER);
  const ids = new Set(articles.map(({ id }) => id));
  return found.flatMap(({ summary }) => (ids.has(summary.id) ? summary : []));
}
