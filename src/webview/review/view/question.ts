import type { PageMention, ReviewView } from '../../../protocol/reviewPage';
import { button, element, unseen } from '../../shared/dom';
import type { ReviewAction } from '../keys';
import type { Translate } from '../translate';
import { BASIS_WORDS, KIND_WORDS } from '../words';

export interface QuestionEvents {
  act(action: ReviewAction): void;
  showResult(): void;
}

type Asked = Extract<ReviewView, { readonly state: 'mention' }>;

/** A mention in its context, and what can be said of it. Its parts stay when the mention changes, and with them the focus. */
export class Question {
  readonly element: HTMLElement;
  private readonly progress = element('progress', { class: 'reviewed' });
  private readonly count = element('span', { class: 'count' });
  private readonly about = element('p', { class: 'about-article' });
  private readonly passage = element('blockquote', { class: 'passage', dir: 'auto' });
  private readonly claims = element('p', { class: 'claims' });
  private readonly undo: HTMLButtonElement;

  constructor(
    events: QuestionEvents,
    private readonly t: Translate,
  ) {
    const answer = (action: ReviewAction, kind: string, keys: readonly string[], label: string) =>
      button(
        { class: kind, 'aria-keyshortcuts': keys.join(' ') },
        () => events.act(action),
        label,
        ...keys.map((key) => element('kbd', { 'aria-hidden': 'true' }, KEY_SIGNS[key] ?? key)),
      );
    this.undo = answer('undo', 'quiet', ['U', 'Backspace'], t('Undo'));
    this.progress.setAttribute('aria-label', t('Reviewed'));
    this.element = element(
      'section',
      { class: 'question', tabindex: '-1', 'aria-labelledby': 'question' },
      element('p', { class: 'how-far' }, this.progress, this.count),
      this.about,
      this.passage,
      this.claims,
      element('h2', { id: 'question' }, t('Is this right?')),
      element(
        'p',
        { class: 'help' },
        t('Right: these words are a name, from the first to the last, of this kind and of the one it is linked to.'),
      ),
      element(
        'p',
        { class: 'answers' },
        answer('right', 'secondary', ['R', 'ArrowRight'], t('Right')),
        answer('wrong', 'secondary', ['W', 'ArrowLeft'], t('Wrong')),
        answer('not a name', 'secondary', ['N'], t('Not a Name')),
        answer('skip', 'quiet', ['S'], t('Skip')),
        this.undo,
      ),
      element(
        'p',
        { class: 'more' },
        answer('open', 'quiet', ['O'], t('Open Beside')),
        button({ class: 'quiet' }, () => events.showResult(), t('Show the Result')),
      ),
    );
  }

  show({ number, of, mention, canUndo }: Asked): void {
    const { t } = this;
    const { left, match, right, title, dateLabel, source } = mention;
    this.progress.max = of;
    this.progress.value = number - 1;
    this.count.textContent = t('{0} of {1}', number, of);
    const from = source === null ? dateLabel : t('{0}, {1}', source, dateLabel);
    this.about.replaceChildren(element('cite', { dir: 'auto' }, title), element('span', { class: 'from' }, from));
    // for a screen reader, which says nothing of a mark, brackets stand where the colour does
    const mark = element('mark', {}, unseen('['), match, unseen(']'));
    this.passage.replaceChildren(left, mark, right);
    this.claims.textContent = claimsOf(mention, t).join(' ');
    this.undo.disabled = !canUndo;
  }
}

/** The mention as it is read out: "12 of 100, The destroyer [Porter], weapon or vessel, left Odessa." */
export function spokenMention({ number, of, mention }: Asked, t: Translate): string {
  const { left, match, kind, right } = mention;
  const [, linked = ''] = claimsOf(mention, t);
  const marked = t('[{0}], {1},', match, t(KIND_WORDS[kind]));
  return `${t('{0}, {1}', t('{0} of {1}', number, of), `${left}${marked}${right}`)} ${linked}`;
}

function claimsOf({ kind, actor, basis }: PageMention, t: Translate): string[] {
  const marked = t('Marked as {0}.', t(KIND_WORDS[kind]));
  if (actor === null) return [marked, t('Linked to nobody.')];
  if (basis === null) return [marked, t('Linked to {0} ({1}).', actor.name, t(actor.kind))];
  return [marked, t('Linked to {0} ({1}): {2}.', actor.name, t(actor.kind), t(BASIS_WORDS[basis]))];
}

const KEY_SIGNS: Readonly<Record<string, string>> = { ArrowRight: '→', ArrowLeft: '←', Backspace: '⌫' };
