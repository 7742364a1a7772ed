import type { RepairAction, RepairView, ShownRepair } from '../../../protocol/repairPage';
import type { RepairString } from '../../../protocol/repairStrings';
import { button, element } from '../../shared/dom';
import { KEYS } from '../keys';
import type { Translate } from '../translate';
import type { Words } from '../words';
import { candidateCard } from './candidateCard';

type Repair = Extract<RepairView, { readonly state: 'repair' }>;

interface Button {
  readonly look: string;
  readonly label: RepairString;
  readonly means?: RepairString;
}

const BUTTONS: Readonly<Record<RepairAction, Button>> = {
  attach: {
    look: 'primary',
    label: 'This Is It',
    means: 'Anchors the quotation here; your words stay as they are',
  },
  update: {
    look: 'secondary',
    label: 'Update the Quote',
    means: 'Anchors the quotation here and quotes what stands here now',
  },
  keep: {
    look: 'secondary',
    label: 'Keep As It Is',
    means: 'Nothing changes; it is not listed again until the article changes',
  },
  remove: {
    look: 'secondary',
    label: 'Remove',
    means: 'Takes the quotation and what you wrote below it out of the note',
  },
  skip: { look: 'secondary', label: 'Skip' },
  openNote: { look: 'quiet', label: 'Open Note' },
  openPassage: { look: 'quiet', label: 'Open Passage' },
};

const ORDER: readonly RepairAction[] = ['attach', 'update', 'keep', 'remove', 'skip', 'openNote', 'openPassage'];

/** A quotation beside the passages that may be it, and what can be done. */
export class Question {
  readonly heading = element('h2', { tabindex: '-1' });
  readonly element: HTMLElement;
  private readonly before = element('section', { class: 'before' });
  private readonly cards = element('div', { class: 'cards', role: 'radiogroup' });
  private readonly buttons: ReadonlyMap<RepairAction, HTMLButtonElement>;
  private shown: ShownRepair | undefined;
  private chosen = 0;

  constructor(
    act: (action: RepairAction) => void,
    private readonly words: Words,
    private readonly t: Translate,
  ) {
    this.cards.setAttribute('aria-label', t('Which passage was quoted'));
    this.buttons = new Map(ORDER.map((action) => [action, this.button(action, act)]));
    this.element = element(
      'div',
      { class: 'question' },
      element(
        'div',
        { class: 'told' },
        this.heading,
        element('div', { class: 'sides' }, this.before, this.cards),
        element('p', { class: 'dim hint' }, t('Notes are changed but not saved: undo in the note takes it back.')),
      ),
      element('div', { class: 'actions' }, ...this.buttons.values()),
    );
  }

  /** Which candidate is meant; the first until the reader says another. */
  get candidate(): number {
    return this.chosen;
  }

  /** Whether an action is possible with the quotation that is shown. */
  can(action: RepairAction): boolean {
    return this.buttons.get(action)?.disabled === false;
  }

  show({ repair }: Repair): void {
    const isAnother = repair.key !== this.shown?.key;
    if (isAnother || this.chosen >= repair.candidates.length) this.chosen = 0;
    this.shown = repair;
    this.heading.textContent = this.words.standing(repair);
    this.before.replaceChildren(...this.told(repair));
    this.showCandidates(repair);
    const isFound = repair.candidates.length > 0;
    this.enable('attach', isFound);
    this.enable('update', isFound);
    this.enable('keep', repair.canKeep);
    this.enable('openPassage', repair.isThere);
    if (isAnother) this.element.querySelector('.told')?.scrollTo(0, 0);
  }

  choose(index: number): void {
    const radio = this.cards.querySelectorAll('input')[index];
    if (radio === undefined) return;
    radio.checked = true;
    radio.focus();
    this.chosen = index;
  }

  private told({ words, note, comment }: ShownRepair): HTMLElement[] {
    const { t } = this;
    const said =
      comment === ''
        ? []
        : [element('h3', {}, t('Your comment')), element('p', { class: 'comment', dir: 'auto' }, comment)];
    return [
      element('h3', {}, t('In your note')),
      element('p', { class: 'dim' }, element('bdi', {}, note)),
      element('blockquote', { dir: 'auto' }, words),
      ...said,
    ];
  }

  private showCandidates({ candidates }: ShownRepair): void {
    const { t, words } = this;
    const none =
      'No passage comes near it. Keep the quotation as it is, remove it, or select its passage in the reader and attach it from the note.';
    const hadFocus = this.cards.contains(document.activeElement);
    const cards = candidates.map((candidate, index) => {
      const place = { index, count: candidates.length, isChosen: index === this.chosen };
      return candidateCard(candidate, place, () => this.choose(index), words, t);
    });
    if (cards.length > 0) this.cards.setAttribute('role', 'radiogroup');
    else this.cards.setAttribute('role', 'group');
    this.cards.replaceChildren(...(cards.length === 0 ? [element('p', { class: 'none' }, t(none))] : cards));
    if (hadFocus) this.cards.querySelectorAll('input')[this.chosen]?.focus();
  }

  private enable(action: RepairAction, isPossible: boolean): void {
    const made = this.buttons.get(action);
    if (made !== undefined) made.disabled = !isPossible;
  }

  private button(action: RepairAction, act: (action: RepairAction) => void): HTMLButtonElement {
    const { look, label, means } = BUTTONS[action];
    const key = KEYS[action];
    return button(
      { class: look, 'aria-keyshortcuts': key, ...(means === undefined ? {} : { title: this.t(means) }) },
      () => act(action),
      this.t(label),
      element('kbd', { 'aria-hidden': 'true' }, key),
    );
  }
}
