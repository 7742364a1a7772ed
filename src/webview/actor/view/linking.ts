import type { ActorFacts } from '../../../protocol/actorPage';
import { element } from '../../shared/dom';
import type { Words } from '../words';

/** How the mentions were linked, and what the review says of names of this kind. */
export function linking({ bases, review }: ActorFacts, words: Words): HTMLElement {
  const rows = words
    .bases(bases)
    .map(({ words: basis, count }) =>
      element('li', {}, element('span', {}, basis), element('span', { class: 'count' }, words.number(count))),
    );
  return element(
    'section',
    {},
    element('h2', {}, words.t('How mentions were linked')),
    element('ul', { class: 'bases' }, ...rows),
    ...(review === undefined ? [] : [element('p', { class: 'dim' }, review)]),
  );
}
