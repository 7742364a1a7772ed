import type { ProfileFilter } from '../../core/entities/profile/model';
import type { ActorPageState, ActorView, FromActorPage, PageRows, RowList, ShownRows } from '../../protocol/actorPage';
import { Announcer } from '../shared/announcer';
import { element } from '../shared/dom';
import { keepFocus } from './keepFocus';
import type { Translate } from './translate';
import { Facts } from './view/facts';
import { heading } from './view/heading';
import { Lists } from './view/lists';
import { notice } from './view/notice';
import { Words } from './words';

export interface ActorPageHost {
  post(message: FromActorPage): void;
  /** Keeps the state over a reload. */
  keep(state: ActorPageState): void;
}

type ShownActor = Extract<ActorView, { is: 'shown' }>;

/** The page of an actor: shows what the host says, and says what the reader does. */
export class ActorPage {
  private readonly announcer = new Announcer();
  private readonly words: Words;
  private readonly head = element('div', { class: 'head' });
  private readonly facts: Facts;
  private readonly lists: Lists;
  private readonly columns: HTMLElement;
  private readonly main = element('main');
  private shown: ShownActor | undefined;

  constructor(
    root: HTMLElement,
    front: RowList,
    private readonly host: ActorPageHost,
    private readonly t: Translate,
  ) {
    this.words = new Words(t);
    const filter = (wanted: ProfileFilter) => host.post({ type: 'filter', ...wanted });
    this.facts = new Facts(
      {
        filter,
        openActor: (actor) => host.post({ type: 'openActor', actor }),
        split: (form) => host.post({ type: 'split', form }),
        undo: (judgements) => host.post({ type: 'undo', judgements }),
      },
      this.words,
    );
    this.lists = new Lists(
      front,
      {
        filter,
        ask: (list, from, to) => this.onRows((generation) => ({ type: 'rows', list, generation, from, to })),
        open: (list, position, focus) =>
          this.onRows((generation) => ({ type: 'open', list, generation, position, focus })),
        turned: () => this.keep(),
      },
      this.words,
    );
    this.columns = element('div', { class: 'columns' }, this.facts.element, this.lists.element);
    root.replaceChildren(this.main, this.announcer.element);
  }

  show(view: ActorView): void {
    if (view.is === 'shown') this.showActor(view);
    else {
      this.shown = undefined;
      const { host } = this;
      const events = {
        undo: (judgements: readonly string[]) => host.post({ type: 'undo', judgements }),
        retry: () => host.post({ type: 'retry' }),
      };
      this.replace(notice(view, events, this.t));
    }
  }

  /** Takes rows that were asked for. */
  take(generation: number, from: number, rows: PageRows): void {
    if (generation === this.shown?.rows.generation) this.lists.take(from, rows);
  }

  private showActor(view: ShownActor): void {
    const before = this.shown;
    this.shown = view;
    const { facts, rows } = view;
    const isSomebodyElse = facts.id !== before?.facts.id;
    const isNarrowedAnew = narrowing(rows) !== (before === undefined ? undefined : narrowing(before.rows));
    const events = {
      act: (action: Extract<FromActorPage, { type: 'act' }>['action']) => this.host.post({ type: 'act', action }),
      openActor: (actor: string) => this.host.post({ type: 'openActor', actor }),
    };
    keepFocus(this.head, () => this.head.replaceChildren(heading(facts, events, this.words)));
    if (!this.columns.isConnected) this.replace(this.head, this.columns);
    this.facts.show(facts, rows.filter);
    this.lists.show(rows, isSomebodyElse || isNarrowedAnew);
    if (before !== undefined && isSomebodyElse) this.announcer.say(facts.name);
    else if (before !== undefined && isNarrowedAnew) this.announcer.say(this.countsInWords(rows));
    this.keep();
  }

  /** Shows something else. A reader who was in what goes is taken to what can be done now. */
  private replace(...shown: readonly HTMLElement[]): void {
    const wasHere = this.main.contains(document.activeElement);
    this.main.replaceChildren(...shown);
    if (wasHere) this.main.querySelector('button')?.focus();
  }

  private countsInWords({ counts }: ShownRows): string {
    return [this.words.mentions(counts.mentions), this.words.articles(counts.articles)].join(', ');
  }

  /** Says something about the rows that are shown now. */
  private onRows(message: (generation: number) => FromActorPage): void {
    const { shown } = this;
    if (shown !== undefined) this.host.post(message(shown.rows.generation));
  }

  private keep(): void {
    const { shown } = this;
    if (shown === undefined) return;
    const { id, name } = shown.facts;
    this.host.keep({ id, name, forms: shown.known, filter: shown.rows.filter, list: this.lists.front });
  }
}

/** One string for each filter. */
function narrowing({ filter: { year, companion } }: ShownRows): string {
  return JSON.stringify([year === undefined ? 'all' : year, companion?.id]);
}
