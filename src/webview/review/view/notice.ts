import type { ReviewView } from '../../../protocol/reviewPage';
import { button, element } from '../../shared/dom';
import type { Translate } from '../translate';

type Notice = Exclude<ReviewView, { readonly state: 'mention' | 'result' }>;

/** What stands in place of a question while there is none. */
export function noticeOf(view: Notice, next: () => void, t: Translate): HTMLElement {
  const notice = element('section', { class: 'notice', role: 'status', tabindex: '-1' });
  notice.append(element('p', { class: 'what' }, wordsOf(view, t)));
  if (view.state === 'waiting') notice.append(element('div', { class: 'progress' }));
  if (view.state === 'stopped' || view.state === 'failure') {
    notice.append(button({ class: 'primary' }, next, t('Try Again')));
  }
  return notice;
}

function wordsOf(view: Notice, t: Translate): string {
  switch (view.state) {
    case 'waiting':
      if (view.for === 'corpus') return t('The corpus is still loading…');
      return view.for === 'sample' ? t('Drawing a sample…') : t('Counting…');
    case 'nothing':
      return view.because === 'no corpus' ? t('No corpus is open.') : t('No names were found in this corpus.');
    case 'stopped':
      return t('The last answer could not be kept, so the review has stopped. What was answered before it is kept.');
    case 'failure':
      return t('The review could not go on: {0}', view.message);
  }
}
