import type { ListedMerge } from '../../../protocol/mergesPage';
import { button, element } from '../../shared/dom';
import type { Translate } from '../translate';

/** The suggestions that are left. One stop of the Tab key; the arrows lead from one to the next. */
export class List {
  readonly element: HTMLElement;
  private readonly items = element('ol', {});
  private keys: readonly string[] = [];

  constructor(
    private readonly choose: (key: string) => void,
    t: Translate,
  ) {
    this.element = element('nav', { class: 'list', 'aria-label': t('All suggestions') }, this.items);
    this.items.addEventListener('keydown', (event) => this.key(event));
  }

  /** The focus stays in the list if it is there. */
  show(list: readonly ListedMerge[], shown: string): void {
    const hadFocus = this.items.contains(document.activeElement);
    this.keys = list.map(({ key }) => key);
    this.items.replaceChildren(...list.map((one) => element('li', {}, this.item(one, one.key === shown))));
    const current = this.items.querySelector('[aria-current]');
    if (!(current instanceof HTMLElement)) return;
    current.scrollIntoView({ block: 'nearest' });
    if (hadFocus) current.focus();
  }

  private item({ key, actor, into }: ListedMerge, isShown: boolean): HTMLElement {
    return button(
      {
        class: 'item',
        tabindex: isShown ? '0' : '-1',
        title: `${actor}\n${into}`,
        ...(isShown ? { 'aria-current': 'true' } : {}),
      },
      () => this.choose(key),
      element('bdi', {}, actor),
      element('bdi', {}, into),
    );
  }

  private key(event: KeyboardEvent): void {
    if (!(event.target instanceof HTMLButtonElement)) return;
    const at = [...this.items.querySelectorAll('button')].indexOf(event.target);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: this.keys.length - 1 }[event.key];
    const key = to === undefined ? undefined : this.keys[to];
    if (key === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.choose(key);
  }
}
