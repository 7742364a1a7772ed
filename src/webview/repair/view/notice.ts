import type { RepairView } from '../../../protocol/repairPage';
import { button, element } from '../../shared/dom';
import type { Translate } from '../translate';

/** What stands in place of a quotation while there is none. */
export function noticeOf(
  view: Exclude<RepairView, { readonly state: 'repair' }>,
  again: () => void,
  t: Translate,
): HTMLElement {
  if (view.state === 'waiting') {
    const busy = notice(t('Looking at the notes…'));
    busy.prepend(element('span', { class: 'progress' }));
    return busy;
  }
  if (view.state === 'failure') {
    const look = button({ class: 'secondary' }, again, t('Look Again'));
    return notice(t('The notes could not be checked: {0}', view.message), look);
  }
  switch (view.because) {
    case 'no corpus':
      return notice(t('No corpus is open.'));
    case 'none':
      return notice(t('Every quotation is where it was.'));
    case 'all done':
      return notice(t('All are seen to: every quotation is where it was.'));
  }
}

function notice(words: string, ...more: readonly HTMLElement[]): HTMLElement {
  return element('div', { class: 'notice', tabindex: '-1' }, element('p', { class: 'what' }, words), ...more);
}
