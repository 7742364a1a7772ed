import type { ActorAction, ActorFacts } from '../../../protocol/actorPage';
import type { ActorPageString } from '../../../protocol/actorPageStrings';
import { button, element } from '../../shared/dom';
import type { Words } from '../words';

/** What can be done, in the order of the buttons; a gap stands before what only looks. */
const JUDGING: readonly (readonly [ActorAction, ActorPageString])[] = [
  ['merge', 'Merge Into…'],
  ['rename', 'Rename…'],
  ['setKind', 'Set Kind…'],
  ['split', 'Split…'],
  ['reject', 'Not a Name'],
];
const LOOKING: readonly (readonly [ActorAction, ActorPageString])[] = [
  ['articles', 'All Articles…'],
  ['search', 'Search Articles'],
];

export interface HeadingEvents {
  act(action: ActorAction): void;
  openActor(id: string): void;
}

/** Who it is, how often it is there, and what can be done with it. */
export function heading(facts: ActorFacts, events: HeadingEvents, words: Words): HTMLElement {
  const { t } = words;
  const actions = (list: typeof JUDGING) =>
    element(
      'span',
      { class: 'group', role: 'presentation' },
      ...list.map(([action, label]) =>
        button({ class: 'quiet', 'data-focus': `act ${action}` }, () => events.act(action), t(label)),
      ),
    );
  const counts = [words.mentions(facts.mentions), words.articles(facts.articles)];
  if (facts.salient > 0) {
    counts.push(
      facts.salient === 1 ? t('main actor of 1 article') : t('main actor of {0} articles', words.number(facts.salient)),
    );
  }
  return element(
    'header',
    {},
    element('h1', {}, element('bdi', {}, facts.name)),
    element('p', { class: 'what-it-is' }, ...whatItIs(facts, events, words), ' · ', counts.join(' · ')),
    element(
      'div',
      { class: 'toolbar', role: 'group', 'aria-label': t('What can be done with this actor') },
      actions(JUDGING),
      actions(LOOKING),
    ),
  );
}

/** The kind; of an agency also the state, which leads to its page. */
function whatItIs({ kind, state }: ActorFacts, events: HeadingEvents, { t }: Words): (Node | string)[] {
  if (state === undefined) return [element('span', { class: 'kind' }, t(kind))];
  const link = button(
    { class: 'link', 'data-focus': 'state', title: t('Open the page of {0}', state.name) },
    () => events.openActor(state.id),
    element('bdi', {}, state.name),
  );
  // the sentence has the name where the language wants it
  const [before = '', after = ''] = t('agency of {0}', '\u0000').split('\u0000');
  return [element('span', { class: 'kind' }, t(kind)), ' · ', before, link, after];
}
