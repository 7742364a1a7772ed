import type { ConcordanceOrder } from '../../../core/search/concordance/model';
import { button, element } from '../../shared/dom';
import { idOf, LEFT_ORDERS, type NamedOrder, ORDERS, orderOf, RIGHT_ORDERS } from '../orders';
import type { Translate } from '../translate';

export type ToolbarAction = 'discard' | 'tag' | 'copy' | 'export' | 'undo' | 'showDiscarded';

export interface ToolbarState {
  readonly order: ConcordanceOrder;
  /** Number of lines that are shown. */
  readonly lines: number;
  readonly discarded: number;
  readonly showsDiscarded: boolean;
  /** Whether all selected lines are discarded already, so that the key restores them. */
  readonly restores: boolean;
}

/** The order of the lines, and what can be done with them. */
export class Toolbar {
  readonly element: HTMLElement;
  private readonly order: HTMLSelectElement;
  private readonly discard: HTMLButtonElement;
  private readonly showDiscarded: HTMLButtonElement;
  private readonly onLines: readonly HTMLButtonElement[];

  constructor(
    events: { sort(order: ConcordanceOrder): void; act(action: ToolbarAction): void },
    private readonly t: Translate,
  ) {
    this.order = element('select', { id: 'order' }, ...options(ORDERS, t), ...this.groups());
    this.order.addEventListener('change', () => {
      const order = orderOf(this.order.value);
      if (order !== undefined) events.sort(order);
    });
    const action = (name: ToolbarAction, label: string) => button({ class: 'quiet' }, () => events.act(name), label);
    this.discard = action('discard', t('Discard'));
    this.showDiscarded = action('showDiscarded', t('Show discarded'));
    const others = [action('tag', t('Tag…')), action('copy', t('Copy as Markdown')), action('export', t('Export…'))];
    this.onLines = [this.discard, ...others];
    this.element = element(
      'div',
      { class: 'toolbar' },
      element('label', { for: 'order' }, t('Sort by')),
      this.order,
      element('span', { class: 'actions' }, this.discard, ...others, this.showDiscarded),
    );
  }

  show({ order, lines, discarded, showsDiscarded, restores }: ToolbarState): void {
    this.order.value = idOf(order);
    for (const onLines of this.onLines) onLines.disabled = lines === 0;
    this.discard.textContent = restores ? this.t('Restore') : this.t('Discard');
    this.showDiscarded.hidden = discarded === 0;
    this.showDiscarded.setAttribute('aria-pressed', String(showsDiscarded));
  }

  private groups(): HTMLElement[] {
    const { t } = this;
    return [
      element('optgroup', { label: t('Words to the left') }, ...options(LEFT_ORDERS, t)),
      element('optgroup', { label: t('Words to the right') }, ...options(RIGHT_ORDERS, t)),
    ];
  }
}

function options(orders: readonly NamedOrder[], t: Translate): HTMLElement[] {
  return orders.map(({ id, label }) => element('option', { value: id }, t(label)));
}
