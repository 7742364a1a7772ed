import { directionOf } from './direction';
import { element } from './dom';

export interface HitText {
  readonly match: string;
  /** What stands before and after the hit. */
  readonly left: string | Node;
  readonly right: string | Node;
  /** The words of `right`, for the direction of a hit without a letter. */
  readonly rightWords: string;
  /** Of the hit; the hit itself when there is nothing else to say. */
  readonly tooltip?: string;
}

/** A hit between its contexts as three cells of a row, written in its own direction within them. */
export function hitText({ match, left, right, rightWords, tooltip = match }: HitText): HTMLElement {
  return element(
    'div',
    { class: 'text', role: 'presentation', dir: directionOf(match, rightWords) },
    element('div', { class: 'left', role: 'gridcell' }, element('span', {}, left)),
    element('div', { class: 'hit', role: 'gridcell', title: tooltip }, element('span', {}, match)),
    element('div', { class: 'right', role: 'gridcell' }, element('span', {}, right)),
  );
}
