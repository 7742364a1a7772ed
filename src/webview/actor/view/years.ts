import type { YearCount } from '../../../core/entities/profile/model';
import { button, element } from '../../shared/dom';
import type { Words } from '../words';
import { namedYears } from './yearNames';

/** More bars than these stand without gaps. */
const SPACED = 40;
/** What the name of a year takes with what parts it from the next, in the size of the text around the bars. */
const NAME_EMS = 2.8;

/** Articles by year as bars, each a button that shows only that year. The arrow keys go from bar to bar. */
export class Years {
  readonly element: HTMLElement;
  private readonly bars: HTMLElement;
  private readonly readout = element('p', { class: 'readout', 'aria-hidden': 'true' });
  private shown: readonly YearCount[] = [];
  private chosen: number | null | undefined;
  private active = 0;

  constructor(
    private readonly choose: (year: number | null | undefined) => void,
    private readonly words: Words,
  ) {
    const { t } = words;
    this.bars = element('div', { class: 'years', role: 'group', 'aria-label': t('Articles by year') });
    this.bars.addEventListener('keydown', (event) => this.key(event));
    this.bars.addEventListener('focusin', (event) => this.pointAt(event.target));
    this.bars.addEventListener('focusout', () => this.say(undefined));
    this.bars.addEventListener('pointerover', (event) => this.pointAt(event.target));
    this.bars.addEventListener('pointerleave', () => this.say(undefined));
    this.element = element('section', {}, element('h2', {}, t('Years')), this.bars, this.readout);
    new ResizeObserver(() => this.name()).observe(this.bars);
  }

  show(years: readonly YearCount[], chosen: number | null | undefined): void {
    this.shown = years;
    this.chosen = chosen;
    const at = years.findIndex(({ year }) => year === chosen);
    this.active = at >= 0 ? at : Math.min(this.active, Math.max(0, years.length - 1));
    const most = Math.max(1, ...years.map(({ articles }) => articles));
    const made = years.map((count, index) => this.bar(count, index, most));
    this.bars.replaceChildren(...made);
    this.bars.classList.toggle('filtered', chosen !== undefined);
    this.bars.classList.toggle('dense', years.length > SPACED);
    this.name();
    this.say(undefined);
  }

  /** Writes names below as many bars as there is room for. */
  private name(): void {
    const bars = [...this.bars.querySelectorAll<HTMLElement>('.year')];
    const [first = 0, second = first] = bars.map(({ offsetLeft }) => offsetLeft);
    const room = NAME_EMS * Number.parseFloat(getComputedStyle(this.bars).fontSize);
    const named = namedYears(this.shown, Math.abs(second - first), room);
    for (const [index, bar] of bars.entries()) {
      const count = this.shown[index];
      const name = bar.querySelector('.name');
      if (name !== null && count !== undefined) name.textContent = named.has(index) ? this.nameOf(count) : '';
    }
  }

  private bar(count: YearCount, index: number, most: number): HTMLElement {
    const isChosen = count.year === this.chosen;
    const fill = element('span', { class: 'fill' });
    fill.style.setProperty('--share', String(count.articles / most));
    const made = button(
      {
        class: count.year === null ? 'year undated' : 'year',
        'aria-pressed': String(isChosen),
        'aria-label': this.label(count),
        'data-focus': `year ${count.year}`,
        'data-index': String(index),
        tabindex: index === this.active ? '0' : '-1',
      },
      () => this.choose(isChosen ? undefined : count.year),
      element('span', { class: 'column', 'aria-hidden': 'true' }, fill),
      element('span', { class: 'name', 'aria-hidden': 'true' }),
    );
    if (count.articles === 0) made.classList.add('empty');
    return made;
  }

  private nameOf({ year }: YearCount): string {
    return year === null ? this.words.t('Undated') : String(year);
  }

  private label(count: YearCount): string {
    const { words } = this;
    return words.t('{0}: {1}, {2}', this.nameOf(count), words.articles(count.articles), words.mentions(count.mentions));
  }

  /** Says below the bars what one stands for; without one, what is chosen or can be. */
  private say(count: YearCount | undefined): void {
    const told = count ?? this.shown.find(({ year }) => year === this.chosen);
    this.readout.textContent =
      told === undefined ? this.words.t('Choose a year to see only that year.') : this.label(told);
  }

  private pointAt(target: EventTarget | null): void {
    const index = target instanceof Element ? target.closest<HTMLElement>('.year')?.dataset['index'] : undefined;
    if (index !== undefined) this.say(this.shown[Number(index)]);
  }

  private key(event: KeyboardEvent): void {
    const last = this.shown.length - 1;
    const to = { ArrowRight: this.active + 1, ArrowLeft: this.active - 1, Home: 0, End: last }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.active = Math.max(0, Math.min(to, last));
    for (const [index, bar] of [...this.bars.querySelectorAll<HTMLElement>('.year')].entries()) {
      bar.tabIndex = index === this.active ? 0 : -1;
      if (index === this.active) bar.focus();
    }
  }
}
