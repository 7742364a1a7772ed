import type { PageCandidate } from '../../../protocol/repairPage';
import { element } from '../../shared/dom';
import type { Translate } from '../translate';
import type { Words } from '../words';
import { changedText } from './changedText';

/** A passage that may be the one that was quoted, with what stands around it; one of a group of which one is chosen. */
export function candidateCard(
  { changes, before, after, score }: PageCandidate,
  { index, count, isChosen }: { readonly index: number; readonly count: number; readonly isChosen: boolean },
  choose: () => void,
  words: Words,
  t: Translate,
): HTMLElement {
  const isSame = changes.every(({ kind }) => kind === 'same');
  const radio = element('input', { type: 'radio', name: 'candidate', value: String(index) });
  radio.checked = isChosen;
  radio.addEventListener('change', choose);
  return element(
    'label',
    { class: 'card candidate' },
    element(
      'span',
      { class: 'which' },
      radio,
      words.candidate(index, count),
      element('span', { class: 'dim' }, words.likeness(isSame ? 1 : score)),
    ),
    element(
      'span',
      { class: 'passage', dir: 'auto' },
      element('span', { class: 'around' }, before),
      element('span', { class: 'found' }, ...changedText(changes, t)),
      element('span', { class: 'around' }, after),
    ),
  );
}
