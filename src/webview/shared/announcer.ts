import { element } from './dom';

/** Long enough for a screen reader to notice that the words were taken away, short enough not to be waited for. */
const PAUSE = 60;

/** Says something to a screen reader, when it is done with what it is saying. */
export class Announcer {
  readonly element = element('div', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
  private timer: number | undefined;

  say(words: string): void {
    window.clearTimeout(this.timer);
    this.element.textContent = '';
    this.timer = window.setTimeout(() => {
      this.element.textContent = words;
    }, PAUSE);
  }
}
