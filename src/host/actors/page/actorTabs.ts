import * as vscode from 'vscode';
import type { ActorId } from '../../../core/model/actor';
import type { ActorAction } from '../../../protocol/actorPage';
import type { CorpusService } from '../../corpus/corpusService';
import type { Judgements } from '../../judgements/judgements';
import type { ArticleOpener } from '../../reader/articleOpener';
import type { ReaderPages } from '../../reader/readerPages';
import { withActorFilter } from '../../search/actorClause';
import { Disposable } from '../../util/disposable';
import { actorIdOf } from '../actorArgument';
import { askActor } from '../askActor';
import { ActorTab, type ActorTabEvents, type ArticlePlace } from './actorTab';
import type { AskedActor } from './lookUp';
import { parseActorPageState } from './messages';

const VIEW_TYPE = 'corpusReader.actor';

/** What VS Code's commands do with an actor; they ask for the rest themselves. */
const COMMANDS: Readonly<Record<Exclude<ActorAction, 'search'>, string>> = {
  merge: 'corpusReader.mergeActor',
  rename: 'corpusReader.renameActor',
  setKind: 'corpusReader.setActorKind',
  split: 'corpusReader.splitActor',
  reject: 'corpusReader.rejectActor',
  articles: 'corpusReader.articlesWith',
};

/** All open pages of actors: makes and restores their tabs, one an actor, and does what the reader asks for in them. */
export class ActorTabs extends Disposable implements vscode.WebviewPanelSerializer, ActorTabEvents {
  private readonly tabs = new Set<ActorTab>();

  constructor(
    private readonly service: CorpusService,
    private readonly judgements: Judgements,
    private readonly pages: ReaderPages,
    private readonly opener: ArticleOpener,
    private readonly extensionUri: vscode.Uri,
  ) {
    super();
    this._register(vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, this));
    this._register(
      vscode.commands.registerCommand('corpusReader.openActor', (argument: unknown, options: unknown) =>
        this.open(argument, isBeside(options)),
      ),
    );
  }

  /** Those that are open. */
  get all(): readonly ActorTab[] {
    return [...this.tabs];
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const asked = parseActorPageState(state);
    if (asked === undefined) panel.dispose();
    else this.add(panel, asked);
  }

  closed(tab: ActorTab): void {
    this.tabs.delete(tab);
  }

  /** Opens an article where the reader reads already, unless that is over the page. */
  openArticle(tab: ActorTab, { article, range }: ArticlePlace, focus: boolean): void {
    const reading = this.pages.active?.panel.viewColumn;
    const column = reading === undefined || reading === tab.panel.viewColumn ? vscode.ViewColumn.Beside : reading;
    void this.opener.open(article, {
      ...(range === undefined ? {} : { passage: { range, matches: [range] } }),
      ...{ column, actor: tab.actor.id, preserveFocus: !focus },
    });
  }

  openActor(actor: ActorId): void {
    void this.open(actor, false);
  }

  act({ actor }: ActorTab, action: ActorAction): void {
    if (action === 'search') {
      void vscode.commands.executeCommand('corpusReader.search', `${withActorFilter('', actor.name)} `);
    } else {
      void vscode.commands.executeCommand(COMMANDS[action], actor.id);
    }
  }

  split({ actor }: ActorTab, form: string): void {
    void vscode.commands.executeCommand('corpusReader.splitActor', actor.id, form);
  }

  private async open(argument: unknown, beside: boolean): Promise<void> {
    const corpus = await this.service.whenOpen();
    if (corpus === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('No corpus is open.'));
      return;
    }
    const id = actorIdOf(argument) ?? (await askActor(corpus, { title: vscode.l10n.t('Whose page to open') }))?.id;
    if (id === undefined) return;
    const actor = await this.service.eventually(({ engine }) => engine.call('actor', id));
    if (actor === null) {
      void vscode.window.showWarningMessage(vscode.l10n.t('“{0}” is no actor of the open corpus.', id));
      return;
    }
    const column = beside ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
    const open = this.all.find((tab) => tab.actor.id === actor.id);
    if (open !== undefined) {
      open.panel.reveal(beside ? column : undefined);
      return;
    }
    const panel = vscode.window.createWebviewPanel(VIEW_TYPE, actor.name, column);
    this.add(panel, { id: actor.id, name: actor.name, forms: actor.aliases, filter: {} });
  }

  private add(panel: vscode.WebviewPanel, asked: AskedActor): void {
    this.tabs.add(new ActorTab(panel, this.service, this.judgements, this, this.extensionUri, asked));
  }
}

function isBeside(options: unknown): boolean {
  return typeof options === 'object' && options !== null && 'beside' in options && options.beside === true;
}
