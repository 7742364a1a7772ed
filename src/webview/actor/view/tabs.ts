import { ROW_LISTS, type RowList } from '../../../protocol/actorPage';
import { button, element } from '../../shared/dom';
import type { Words } from '../words';

/** Mentions and articles, one of them in front. The arrow keys go from one to the other. */
export class Tabs {
  readonly element: HTMLElement;
  private readonly tabs: Readonly<Record<RowList, HTMLButtonElement>>;

  constructor(
    private readonly panels: Readonly<Record<RowList, HTMLElement>>,
    private front: RowList,
    private readonly turned: (list: RowList) => void,
    private readonly words: Words,
  ) {
    this.tabs = { mentions: this.tab('mentions'), articles: this.tab('articles') };
    this.element = element(
      'div',
      { class: 'tabs', role: 'tablist', 'aria-label': words.t('Mentions and articles') },
      this.tabs.mentions,
      this.tabs.articles,
    );
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      event.preventDefault();
      this.turn(this.front === 'mentions' ? 'articles' : 'mentions');
      this.tabs[this.front].focus();
    });
    for (const list of ROW_LISTS) {
      panels[list].id = `panel-${list}`;
      panels[list].setAttribute('role', 'tabpanel');
      panels[list].setAttribute('aria-labelledby', `tab-${list}`);
    }
    this.update();
  }

  show(counts: Readonly<Record<RowList, number>>): void {
    for (const list of ROW_LISTS) {
      const name = this.words.t(list === 'mentions' ? 'Mentions' : 'Articles');
      const count = element('span', { class: 'count' }, this.words.number(counts[list]));
      this.tabs[list].replaceChildren(name, ' ', count);
    }
  }

  get shown(): RowList {
    return this.front;
  }

  private tab(list: RowList): HTMLButtonElement {
    const attributes = { class: 'tab', role: 'tab', id: `tab-${list}`, 'aria-controls': `panel-${list}` };
    return button(attributes, () => this.turn(list));
  }

  private turn(list: RowList): void {
    this.front = list;
    this.update();
    this.turned(list);
  }

  private update(): void {
    for (const list of ROW_LISTS) {
      const isFront = list === this.front;
      this.tabs[list].setAttribute('aria-selected', String(isFront));
      this.tabs[list].tabIndex = isFront ? 0 : -1;
      this.panels[list].hidden = !isFront;
    }
  }
}
