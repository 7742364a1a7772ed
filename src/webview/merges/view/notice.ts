import type { MergesView } from '../../../protocol/mergesPage';
import { button, element } from '../../shared/dom';
import type { Translate } from '../translate';

export interface NoticeEvents {
  cancel(): void;
  again(): void;
}

/** What stands in place of a suggestion while there is none. */
export function noticeOf(
  view: Exclude<MergesView, { readonly state: 'suggestion' }>,
  events: NoticeEvents,
  t: Translate,
): HTMLElement {
  const again = button({ class: 'secondary' }, events.again, t('Look Again'));
  switch (view.state) {
    case 'waiting': {
      if (view.for === 'corpus') return busy(t('The corpus is still loading…'));
      return busy(t('Looking for names that may be one…'), button({ class: 'secondary' }, events.cancel, t('Cancel')));
    }
    case 'failure':
      return notice(t('The names could not be compared: {0}', view.message), again);
    case 'nothing':
      switch (view.because) {
        case 'no corpus':
          return notice(t('No corpus is open.'));
        case 'cancelled':
          return notice(t('Stopped before all names were compared.'), again);
        case 'none':
          return notice(t('Nothing looks like one name spelt in two ways.'));
        case 'all answered':
          return notice(t('You have answered every suggestion.'));
      }
  }
}

function notice(words: string, ...more: readonly HTMLElement[]): HTMLElement {
  return element('div', { class: 'notice', tabindex: '-1' }, element('p', { class: 'what' }, words), ...more);
}

function busy(words: string, ...more: readonly HTMLElement[]): HTMLElement {
  const made = notice(words, ...more);
  made.prepend(element('span', { class: 'progress' }));
  return made;
}
