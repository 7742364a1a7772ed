import type { ActorId } from '../../../core/model/actor';
import type { ReaderActor } from '../../../protocol/reader';
import { button, element, unseen } from '../../shared/dom';
import type { Translate } from '../translate';

const FIRST = 8;

/** The article's actors as push buttons; the first few, and the rest on demand. */
export class Chips {
  readonly element: HTMLElement;
  private readonly chips = new Map<ActorId, HTMLButtonElement>();
  private readonly more: HTMLButtonElement | undefined;
  private expanded = false;
  /** The chip from behind the fold that is shown all the same, for its actor was selected last. */
  private guest: ActorId | undefined;

  constructor(
    private readonly actors: readonly ReaderActor[],
    onToggle: (actor: ReaderActor) => void,
    private readonly t: Translate,
  ) {
    this.element = element('div', { class: 'chips', role: 'group', 'aria-label': t('Actors') });
    for (const actor of actors) {
      // what VS Code's context menu hands the commands that it runs on the actor
      const context = JSON.stringify({ webviewSection: 'actor', actor: actor.id });
      const chip = button(
        { class: 'chip', 'aria-pressed': 'false', 'data-actor': actor.id, 'data-vscode-context': context },
        () => onToggle(actor),
        element('span', { class: 'chip-name', dir: 'auto' }, actor.name),
        element('span', { class: 'count', 'aria-hidden': 'true' }, String(actor.here)),
        unseen(`, ${actor.here === 1 ? t('1 mention') : t('{0} mentions', actor.here)}`),
      );
      this.chips.set(actor.id, chip);
      this.element.append(chip);
    }
    // One chip takes as much room as the button that would hide it.
    if (actors.length > FIRST + 1) {
      this.more = button({ class: 'chip more' }, () => this.expand(!this.expanded));
      this.element.append(this.more);
    }
    this.expand(this.more === undefined);
  }

  select(actor: ActorId | undefined): void {
    for (const [id, chip] of this.chips) chip.setAttribute('aria-pressed', String(id === actor));
    if (actor === undefined || this.chips.get(actor)?.hidden !== true) return;
    // One more chip, not all of them: the text below must stay in sight.
    this.guest = actor;
    this.expand(false);
  }

  /** The chip of an actor, to give it the focus. */
  chip(actor: ActorId): HTMLButtonElement | undefined {
    return this.chips.get(actor);
  }

  private expand(expanded: boolean): void {
    this.expanded = expanded;
    let rest = 0;
    for (const { id } of this.actors.slice(FIRST)) {
      const chip = this.chips.get(id);
      if (chip !== undefined) chip.hidden = !expanded && id !== this.guest;
      if (id !== this.guest) rest += 1;
    }
    if (this.more === undefined) return;
    this.more.textContent = expanded ? this.t('Fewer') : `+${rest}`;
    this.more.setAttribute('aria-label', expanded ? this.t('Show fewer actors') : this.t('Show {0} more actors', rest));
    this.more.setAttribute('aria-expanded', String(expanded));
  }
}
