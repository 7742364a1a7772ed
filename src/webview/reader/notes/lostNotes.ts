import type { NotedPassage } from '../../../protocol/notes';
import { button, element } from '../../shared/dom';
import type { Translate } from '../translate';

/** A line below the headline that says how many notes on the article have lost their place, and leads to where that is mended. */
export class LostNotes {
  readonly element = element('p', { class: 'lost-notes', hidden: '' });

  constructor(
    private readonly onRepair: (passage: NotedPassage) => void,
    private readonly t: Translate,
  ) {}

  show(lost: readonly NotedPassage[]): void {
    const { t } = this;
    const [first] = lost;
    this.element.hidden = first === undefined;
    if (first === undefined) return;
    const words =
      lost.length === 1 ? t('1 note has lost its place') : t('{0} notes have lost their place', lost.length);
    const repair = button({ class: 'link' }, () => this.onRepair(first), t('Repair…'));
    this.element.replaceChildren(element('span', { class: 'warning', 'aria-hidden': 'true' }, '⚠'), words, ' ', repair);
  }
}
