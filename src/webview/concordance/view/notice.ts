import type { PageView } from '../../../protocol/concordancePage';
import { button, element } from '../../shared/dom';
import type { Translate } from '../translate';

export interface NoticeEvents {
  cancel(): void;
  runAgain(): void;
}

/** What stands in place of the lines while there are none to show; undefined when there are. */
export function noticeOf(view: PageView, rows: number, events: NoticeEvents, t: Translate): HTMLElement | undefined {
  const { waiting, shown, query } = view;
  switch (waiting?.for) {
    case 'corpus':
      return busy(t('The corpus is still loading…'), []);
    case 'lines':
      return busy(t('Finding the lines…'), [button({ class: 'secondary' }, events.cancel, t('Cancel'))]);
    case 'query':
      return notice(t('Type a query to see every place where it stands, one a line.'));
    case 'nothing':
      return nothing(waiting, events, t);
    default:
      if (shown === undefined) return undefined;
      if (shown.counts.total === 0) {
        return notice(
          t('No hits for “{0}”', query),
          element(
            'p',
            {},
            t('Words are taken as they are written. Fewer words, or a prefix such as trea*, find more.'),
          ),
        );
      }
      return rows === 0 ? notice(t('All lines are discarded.')) : undefined;
  }
}

function nothing(
  waiting: Extract<PageView['waiting'], { for: 'nothing' }>,
  events: NoticeEvents,
  t: Translate,
): HTMLElement {
  const again = button({ class: 'secondary' }, events.runAgain, t('Run Again'));
  if (waiting.because === 'failure') return notice(t('The concordance could not be made: {0}', waiting.message), again);
  if (waiting.because === 'no corpus') return notice(t('No corpus is open.'));
  return notice(t('Stopped before the lines were found.'), again);
}

function notice(words: string, ...more: readonly HTMLElement[]): HTMLElement {
  return element('div', { class: 'notice' }, element('p', { class: 'what' }, words), ...more);
}

function busy(words: string, more: readonly HTMLElement[]): HTMLElement {
  const made = notice(words, ...more);
  made.prepend(element('span', { class: 'progress' }));
  return made;
}
