import type { WordChange } from '../../../core/basics/wordDiff';
import { element, unseen } from '../../shared/dom';
import type { Translate } from '../translate';

/** What became of words: what is gone is struck out and what is new underlined, and a screen reader is told which is which. */
export function changedText(changes: readonly WordChange[], t: Translate): (Node | string)[] {
  return changes.map(({ kind, text }) => {
    if (kind === 'same') return text;
    if (kind === 'removed') return element('del', {}, unseen(` ${t('gone:')} `), text);
    return element('ins', {}, unseen(` ${t('new:')} `), text);
  });
}
