import type { PageCompanion } from '../../../protocol/actorPage';
import { button, element } from '../../shared/dom';
import type { Words } from '../words';
import { Folded } from './folded';

export interface CompanyEvents {
  filter(companion: string): void;
  openActor(id: string): void;
}

/** Who appears with the actor. The first click on one shows only what both have in common, the second opens its page. */
export class Company {
  readonly element: HTMLElement;
  private readonly folded: Folded<PageCompanion>;
  private readonly nobody: HTMLElement;
  private chosen: string | undefined;

  constructor(
    private readonly events: CompanyEvents,
    private readonly words: Words,
  ) {
    const { t } = words;
    const row = (companion: PageCompanion) => this.row(companion);
    const head = element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'col' }, t('Name')),
        element('th', { scope: 'col', class: 'count' }, t('Articles')),
        element('th', { scope: 'col', class: 'count' }, t('Sentences')),
      ),
    );
    const title = element('h2', { id: 'company' }, t('Appears with'));
    this.folded = new Folded({ tag: 'tbody', class: '', key: 'company', row }, words, (rows) =>
      element('table', { 'aria-labelledby': 'company' }, head, rows),
    );
    this.nobody = element('p', { class: 'dim' }, t('Nobody else appears in its articles.'));
    this.element = element('section', {}, title, this.folded.element, this.nobody);
  }

  show(companions: readonly PageCompanion[], chosen: string | undefined): void {
    this.chosen = chosen;
    this.folded.element.hidden = companions.length === 0;
    this.nobody.hidden = companions.length > 0;
    this.folded.show(companions);
  }

  private row({ id, name, kind, articles, sentences }: PageCompanion): HTMLElement {
    const { words, events } = this;
    const { t } = words;
    const isChosen = id === this.chosen;
    const does = isChosen ? t('Open the page of {0}', name) : t('Only articles with {0}', name);
    const link = button(
      { class: 'plain', title: `${name} · ${t(kind)}\n${does}`, 'aria-label': does, 'data-focus': `with ${id}` },
      () => (isChosen ? events.openActor(id) : events.filter(id)),
      element('bdi', {}, name),
    );
    const made = element(
      'tr',
      isChosen ? { class: 'chosen', 'aria-current': 'true' } : {},
      element('th', { scope: 'row' }, link),
      element('td', { class: 'count' }, words.number(articles)),
      element('td', { class: 'count' }, words.number(sentences)),
    );
    return made;
  }
}
