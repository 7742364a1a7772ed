import type { PageActor, PageEvidence, Side } from '../../../protocol/mergesPage';
import { button, element, unseen } from '../../shared/dom';
import type { Translate } from '../translate';
import type { Words } from '../words';

export interface CardEvents {
  keep(side: Side): void;
  openActor(side: Side): void;
  openLine(side: Side, line: number): void;
}

/** One of the two: what it is called, how often and when it is named, and where. Names and texts are set as text, each in its direction. */
export function actorCard(
  side: Side,
  actor: PageActor,
  isKept: boolean,
  events: CardEvents,
  words: Words,
  t: Translate,
): HTMLElement {
  const { name, kind, forms, moreForms, lines } = actor;
  const radio = element('input', { type: 'radio', name: 'keep', value: side });
  radio.checked = isKept;
  radio.addEventListener('change', () => events.keep(side));
  const open = button(
    { class: 'link name', title: t('Open the page of {0}', name) },
    () => events.openActor(side),
    element('bdi', {}, name),
  );
  const rest = moreForms === 0 ? [] : [element('li', { class: 'rest' }, t('and {0} more', words.number(moreForms)))];
  return element(
    'section',
    { class: 'card', 'aria-label': name },
    element('h3', {}, open),
    element('p', { class: 'dim' }, `${t(kind)} · ${words.figures(actor)}`),
    element('label', { class: 'keep' }, radio, t('Keep This Name'), unseen(` ${name}`)),
    element('h4', {}, t('Spellings')),
    element(
      'ul',
      { class: 'forms' },
      ...forms.map(({ form, mentions }) =>
        element('li', {}, element('bdi', {}, form), ' ', element('span', { class: 'dim' }, words.number(mentions))),
      ),
      ...rest,
    ),
    element('h4', {}, t('Mentions')),
    element(
      'ul',
      { class: 'mentions' },
      ...lines.map((line, i) =>
        element(
          'li',
          {},
          mention(line, () => events.openLine(side, i), t),
        ),
      ),
    ),
  );
}

function mention(
  { left, match, right, title, dateLabel, source }: PageEvidence,
  open: () => void,
  t: Translate,
): HTMLElement {
  const from = [dateLabel, source].filter((part) => part !== null && part !== '').join(' · ');
  return element(
    'div',
    {},
    element('p', { class: 'context', dir: 'auto' }, left, element('b', {}, match), right),
    element(
      'p',
      { class: 'from dim' },
      button({ class: 'link', title: t('Open the article at this mention') }, open, element('bdi', {}, title)),
      element('span', {}, ` · ${from}`),
    ),
  );
}
