import { type FromMerges, type MergesView, SIDES, type Side } from '../../../protocol/mergesPage';
import { button, element } from '../../shared/dom';
import { KEYS, type MergeAction } from '../keys';
import type { Translate } from '../translate';
import type { Words } from '../words';
import { actorCard } from './actorCard';

type Suggestion = Extract<MergesView, { readonly state: 'suggestion' }>;

export interface QuestionEvents {
  act(action: MergeAction): void;
  post(message: FromMerges): void;
}

/** A suggestion with the evidence side by side, and what can be done with it. */
export class Question {
  readonly heading = element('h2', { tabindex: '-1' });
  readonly element: HTMLElement;
  private readonly cards = element('div', { class: 'cards', role: 'radiogroup' });
  private readonly evidence = element('ul', { class: 'evidence' });
  private readonly undo: HTMLButtonElement;
  private shown: string | undefined;
  private kept: Side = 'into';

  constructor(
    private readonly events: QuestionEvents,
    private readonly words: Words,
    private readonly t: Translate,
  ) {
    this.cards.setAttribute('aria-label', t('Which name stays'));
    this.evidence.setAttribute('aria-label', t('Why they may be one'));
    this.undo = this.action('undo', 'quiet');
    this.element = element(
      'div',
      { class: 'question' },
      element('div', { class: 'told' }, this.heading, this.evidence, this.cards),
      element(
        'div',
        { class: 'actions' },
        this.action('merge', 'primary'),
        this.action('apart', 'secondary'),
        this.action('later', 'secondary'),
        this.undo,
      ),
    );
  }

  /** Whose name stays in a merge. */
  get keep(): Side {
    return this.kept;
  }

  show({ merge, canUndo }: Suggestion): void {
    const { t, words } = this;
    const isAnother = merge.key !== this.shown;
    if (isAnother) this.kept = 'into';
    this.shown = merge.key;
    this.heading.textContent = t('Are {0} and {1} one?', isolated(merge.actor.name), isolated(merge.into.name));
    this.evidence.replaceChildren(...words.evidence(merge).map((sentence) => element('li', {}, sentence)));
    const { key } = merge;
    const events = {
      keep: (side: Side) => {
        this.kept = side;
      },
      openActor: (side: Side) => this.events.post({ type: 'openActor', key, side }),
      openLine: (side: Side, line: number) => this.events.post({ type: 'openLine', key, side, line }),
    };
    this.cards.replaceChildren(
      ...SIDES.map((side) => actorCard(side, merge[side], side === this.kept, events, words, t)),
    );
    this.undo.disabled = !canUndo;
    if (isAnother) this.element.querySelector('.told')?.scrollTo(0, 0);
  }

  private action(action: MergeAction, look: string): HTMLButtonElement {
    const labels = { merge: 'Merge', apart: 'Keep Apart', later: 'Later', undo: 'Undo' } as const;
    const key = KEYS[action];
    return button(
      { class: look, 'aria-keyshortcuts': key },
      () => this.events.act(action),
      this.t(labels[action]),
      element('kbd', { 'aria-hidden': 'true' }, key),
    );
  }
}

/** A name within a sentence of another direction of writing stays one piece (U+2068, U+2069). */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
