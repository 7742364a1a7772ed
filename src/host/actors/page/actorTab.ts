import type * as vscode from 'vscode';
import type { ProfileFilter } from '../../../core/entities/profile/model';
import type { ActorId } from '../../../core/model/actor';
import type { TextRange } from '../../../core/model/anchor';
import type { ArticleId } from '../../../core/model/article';
import type { JudgementId } from '../../../core/model/judgement';
import type {
  ActorAction,
  ActorView,
  FromActorPage,
  PageFilter,
  RowList,
  ToActorPage,
} from '../../../protocol/actorPage';
import type { CorpusService } from '../../corpus/corpusService';
import type { Judgements } from '../../judgements/judgements';
import { PageTab } from '../../util/pageTab';
import { Debounce, LatestOnly } from '../../util/timing';
import { type AskedActor, type Found, lookUp, mentionsOf } from './lookUp';
import { parseFromActorPage } from './messages';
import { pageArticle, pageMention } from './pageFacts';
import { actorPageStrings } from './strings';

/** How long the figure of the reviews waits for further ones. */
const FIGURE_MILLISECONDS = 1500;

/** What a tab tells the rest of the extension. */
export interface ActorTabEvents {
  closed(tab: ActorTab): void;
  openArticle(tab: ActorTab, place: ArticlePlace, focus: boolean): void;
  openActor(actor: ActorId): void;
  act(tab: ActorTab, action: ActorAction): void;
  split(tab: ActorTab, form: string): void;
}

/** An article, or a mention in one. */
export interface ArticlePlace {
  readonly article: ArticleId;
  readonly range?: TextRange;
}

/** One tab with the page of an actor: follows the corpus and what is judged, and answers for the rows of the page's lists. */
export class ActorTab extends PageTab<ToActorPage, FromActorPage> {
  private readonly looking: LatestOnly<AskedActor, Found>;
  private found: Found = { view: { is: 'waiting' } };
  private generation = 0;

  constructor(
    panel: vscode.WebviewPanel,
    service: CorpusService,
    private readonly judgements: Judgements,
    private readonly events: ActorTabEvents,
    extensionUri: vscode.Uri,
    private asked: AskedActor,
  ) {
    super(panel, extensionUri, 'actor', parseFromActorPage);
    panel.title = asked.name;
    this.looking = new LatestOnly(
      (wanted, signal) => lookUp(wanted, service, judgements.all, signal),
      (found, wanted) => this.take(found, wanted),
      (error) =>
        this.show({ view: { is: 'failure', message: error instanceof Error ? error.message : String(error) } }),
    );
    this._register({ dispose: () => this.looking.cancel() });
    this._register(service.onDidOpen(() => this.look()));
    this._register(service.onDidChange(() => this.look()));
    // a review changes nothing but its figure, and the next one comes at once
    const figure = this._register(new Debounce(FIGURE_MILLISECONDS, () => this.look()));
    this._register(judgements.onDidChange(() => figure.trigger()));
    this._register(service.onDidChangeStatus(() => this.look()));
    this.look();
  }

  /** What the page shows. */
  get view(): ActorView {
    return this.found.view;
  }

  /** Who is on the page, or who it was opened for. */
  get actor(): { readonly id: ActorId; readonly name: string } {
    const { view } = this.found;
    return view.is === 'shown' ? view.facts : this.asked;
  }

  /** Narrows the lists of the page. */
  narrow(filter: PageFilter): void {
    this.asked = { ...this.asked, filter };
    this.look();
  }

  /** Resolves when what the page asked for was done, or begun where others do it. */
  override async receive(message: FromActorPage): Promise<void> {
    if ('generation' in message && message.generation !== this.generation) return;
    switch (message.type) {
      case 'rows':
        return this.answer(message.list, message.from, message.to);
      case 'open':
        return this.open(message.list, message.position, message.focus);
      case 'filter':
        return this.narrow(this.named(message));
      case 'act':
        return this.events.act(this, message.action);
      case 'split':
        return this.events.split(this, message.form);
      case 'openActor':
        return this.events.openActor(message.actor);
      case 'undo':
        return this.undo(message.judgements);
      case 'retry':
        return this.look();
    }
  }

  override dispose(): void {
    if (this.isDisposed) return;
    super.dispose();
    this.events.closed(this);
  }

  protected override listens(): void {
    super.listens();
    this.show(this.found);
  }

  private look(): void {
    this.looking.put(this.asked);
  }

  /** Takes what was found, and remembers what the actor is called: it may be gone the next time. */
  private take(found: Found, wanted: AskedActor): void {
    const { view } = found;
    if (view.is === 'shown' && view.facts.id === wanted.id) {
      this.asked = { ...wanted, name: view.facts.name, forms: view.known };
    }
    this.show(found);
  }

  private show(found: Found): void {
    if (this.isDisposed) return;
    this.generation += 1;
    const { view } = found;
    const { generation } = this;
    const numbered = view.is === 'shown' ? { ...view, rows: { ...view.rows, generation } } : view;
    this.found = { ...found, view: numbered };
    this.panel.title = this.actor.name;
    this.post({ type: 'show', view: numbered, strings: actorPageStrings() });
  }

  private async answer(list: RowList, from: number, to: number): Promise<void> {
    const { generation } = this;
    const { rows } = this.found;
    if (rows === undefined) return;
    if (list === 'articles') {
      const articles = rows.articles.slice(from, to).map(pageArticle);
      return this.post({ type: 'rows', generation, from, list, rows: articles });
    }
    const lines = await mentionsOf(rows, from, to);
    if (generation === this.generation) {
      this.post({ type: 'rows', generation, from, list, rows: lines.map(pageMention) });
    }
  }

  private async open(list: RowList, position: number, focus: boolean): Promise<void> {
    const { rows } = this.found;
    if (rows === undefined) return;
    if (list === 'articles') {
      const article = rows.articles[position];
      if (article !== undefined) this.events.openArticle(this, { article: article.id }, focus);
      return;
    }
    const [line] = await mentionsOf(rows, position, position + 1);
    if (line === undefined) return;
    const { article, start, end } = line;
    this.events.openArticle(this, { article, range: { start, end } }, focus);
  }

  private async undo(judgements: readonly JudgementId[]): Promise<void> {
    for (const judgement of judgements) if (!(await this.judgements.undo(judgement))) return;
  }

  /** A filter with what the companion is called. */
  private named({ year, companion: id }: ProfileFilter): PageFilter {
    const { view } = this.found;
    const known = view.is === 'shown' ? [...view.facts.companions, view.rows.filter.companion] : [];
    const name = known.find((one) => one?.id === id)?.name;
    return {
      ...(year === undefined ? {} : { year }),
      ...(id === undefined || name === undefined ? {} : { companion: { id, name } }),
    };
  }
}
