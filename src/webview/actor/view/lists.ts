import type { ProfileFilter } from '../../../core/entities/profile/model';
import type { PageArticle, PageFilter, PageMention, PageRows, RowList, ShownRows } from '../../../protocol/actorPage';
import { element } from '../../shared/dom';
import { HitColumn } from '../../shared/hitColumn';
import { keepFocus } from '../keepFocus';
import type { Words } from '../words';
import { articleCells, mentionCells } from './cells';
import { filters } from './filters';
import { RowGrid } from './rowGrid';
import { Tabs } from './tabs';

/** The style sheet says the same. */
const ONE_COLUMN = window.matchMedia('(max-width: 899px)');

export interface ListEvents {
  ask(list: RowList, from: number, to: number): void;
  open(list: RowList, position: number, focus: boolean): void;
  filter(wanted: ProfileFilter): void;
  turned(list: RowList): void;
}

/** The actor's mentions and articles, as lists in two tabs, with what they are narrowed to above them. */
export class Lists {
  readonly element: HTMLElement;
  private readonly mentions: RowGrid<PageMention>;
  private readonly articles: RowGrid<PageArticle>;
  private readonly hits: HitColumn;
  private readonly tabs: Tabs;
  private readonly filters = element('div');
  private readonly panels: Readonly<Record<RowList, HTMLElement>>;
  private readonly nothing: Readonly<Record<RowList, HTMLElement>>;

  constructor(
    front: RowList,
    private readonly events: ListEvents,
    private readonly words: Words,
  ) {
    const { t } = words;
    const loading = t('Loading…');
    this.mentions = new RowGrid<PageMention>({
      label: t('Mentions'),
      columns: [t('Date and source'), t('Left context'), t('Mention'), t('Right context')],
      loading,
      cells: (mention) => mentionCells(mention, words),
      drawing: ({ match }) => this.hits.fit(match),
      ask: (from, to) => events.ask('mentions', from, to),
      open: (position, focus) => events.open('mentions', position, focus),
    });
    this.hits = new HitColumn(this.mentions.canvas);
    this.articles = new RowGrid<PageArticle>({
      label: t('Articles'),
      columns: [t('Date and source'), t('Title'), t('in the tree'), t('Mentions')],
      loading,
      cells: (article) => articleCells(article, words),
      ask: (from, to) => events.ask('articles', from, to),
      open: (position, focus) => events.open('articles', position, focus),
    });
    const nothing = () => element('p', { class: 'nothing' });
    this.nothing = { mentions: nothing(), articles: nothing() };
    this.panels = {
      mentions: element('div', { class: 'place' }, this.mentions.element, this.nothing.mentions),
      articles: element('div', { class: 'place articles' }, this.articles.element, this.nothing.articles),
    };
    this.tabs = new Tabs(this.panels, front, events.turned, words);
    const head = element('div', { class: 'list-head' }, this.tabs.element, this.filters);
    this.element = element('div', { class: 'lists' }, head, this.panels.mentions, this.panels.articles);
    // an article that is opened beside takes half of the width: the list goes below, and the reader is in it
    window.addEventListener('resize', () => {
      if (!ONE_COLUMN.matches || !this.element.contains(document.activeElement)) return;
      this.element.scrollIntoView({ block: 'nearest' });
    });
  }

  get front(): RowList {
    return this.tabs.shown;
  }

  /** Shows how many rows there are; with `areOthers` they are other rows than before, and the lists begin anew. */
  show({ counts, filter }: ShownRows, areOthers: boolean): void {
    if (areOthers) this.hits.reset();
    this.tabs.show(counts);
    this.mentions.show(counts.mentions, areOthers);
    this.articles.show(counts.articles, areOthers);
    for (const list of ['mentions', 'articles'] as const) {
      const isEmpty = counts[list] === 0;
      this.nothing[list].hidden = !isEmpty;
      this.nothing[list].textContent = isEmpty ? this.why(list, filter, counts) : '';
      this.panels[list].style.setProperty('--rows', String(counts[list]));
    }
    keepFocus(this.filters, () =>
      this.filters.replaceChildren(filters(filter, (wanted) => this.events.filter(wanted), this.words)),
    );
  }

  take(from: number, { list, rows }: PageRows): void {
    if (list === 'mentions') this.mentions.take(from, rows);
    else this.articles.take(from, rows);
  }

  /** Why a list has no rows. */
  private why(list: RowList, { year, companion }: PageFilter, counts: ShownRows['counts']): string {
    const { t } = this.words;
    if (list === 'mentions' && companion !== undefined && counts.articles > 0) {
      return t('No sentence mentions both. See the articles.');
    }
    return year !== undefined && companion === undefined
      ? t('Nothing of that year.')
      : t('Nothing is left with these filters.');
  }
}
