import type { PageJudgement } from '../../../protocol/actorPage';
import { button, element } from '../../shared/dom';
import type { Words } from '../words';

/** The judgements that made the actor what it is, the last one first, each with a way back. */
export function judged(
  judgements: readonly PageJudgement[],
  undo: (judgement: string) => void,
  { t }: Words,
): HTMLElement {
  const rows = judgements.map(({ id, words, time, reason }) =>
    element(
      'li',
      {},
      element(
        'div',
        {},
        element('p', { dir: 'auto' }, words),
        ...(reason === undefined ? [] : [element('p', { class: 'reason', dir: 'auto' }, reason)]),
        element('p', { class: 'dim' }, time),
      ),
      button(
        { class: 'secondary', 'aria-label': t('Undo: {0}', words), 'data-focus': `undo ${id}` },
        () => undo(id),
        t('Undo'),
      ),
    ),
  );
  return element('section', {}, element('h2', {}, t('Your judgements')), element('ul', { class: 'judged' }, ...rows));
}
