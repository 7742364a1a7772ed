import type { ActorView } from '../../../protocol/actorPage';
import { button, element } from '../../shared/dom';
import type { Translate } from '../translate';

export interface NoticeEvents {
  undo(judgements: readonly string[]): void;
  retry(): void;
}

/** What stands in place of the page while there is nobody to show. */
export function notice(view: Exclude<ActorView, { is: 'shown' }>, events: NoticeEvents, t: Translate): HTMLElement {
  switch (view.is) {
    case 'waiting':
      return framed(t('The corpus is still loading…'), element('span', { class: 'progress' }));
    case 'no corpus':
      return framed(t('No corpus is open.'));
    case 'failure': {
      const again = button({ class: 'secondary' }, () => events.retry(), t('Try Again'));
      return framed(t('The page could not be made: {0}', view.message), again);
    }
    case 'gone': {
      if (view.undo.length === 0) return framed(t('Nobody in the corpus is “{0}” any more.', view.name));
      const back = button({ class: 'secondary' }, () => events.undo(view.undo), t('Undo'));
      return framed(t('“{0}” is no name any more: you said so.', view.name), back);
    }
  }
}

function framed(words: string, ...more: readonly HTMLElement[]): HTMLElement {
  return element('div', { class: 'notice' }, element('h1', { class: 'what', dir: 'auto' }, words), ...more);
}
