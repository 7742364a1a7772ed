import type { ConcordanceOrder } from '../../../core/search/concordance/model';
import type { PageLine } from '../../../protocol/concordancePage';
import { element, unseen } from '../../shared/dom';
import { hitText } from '../../shared/hitText';

import { type SplitContext, splitLeft, splitRight } from '../sortedWords';
import type { Translate } from '../translate';

/** What a row shows beside the text of its line. */
export interface RowState {
  readonly row: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isDiscarded: boolean;
  readonly tag: string | undefined;
}

const CONTEXT_MENU = JSON.stringify({ webviewSection: 'line', preventDefaultContextMenuItems: true });

/** One row of the list. Texts are set as text, and isolated, so that no direction of writing leaves its column. */
export class Row {
  readonly element = element('div', { class: 'row', role: 'row', 'data-vscode-context': CONTEXT_MENU });
  private shown: PageLine | undefined;

  constructor(private readonly t: Translate) {
    this.showPlaceholder();
  }

  /** Puts the row where it belongs, and says what became of its line. `top` is in pixels. */
  place(top: number, { row, isActive, isSelected, isDiscarded, tag }: RowState): void {
    const { element: node } = this;
    node.style.transform = `translateY(${top}px)`;
    node.dataset['row'] = String(row);
    // the first row of the grid is the one with the names of the columns
    node.setAttribute('aria-rowindex', String(row + 2));
    node.setAttribute('aria-selected', String(isSelected));
    node.tabIndex = isActive ? 0 : -1;
    node.classList.toggle('active', isActive);
    node.classList.toggle('discarded', isDiscarded);
    const cell = node.querySelector('.tag');
    if (cell === null) return;
    const label = isDiscarded ? this.t('Discarded') : '';
    const words = [label, tag ?? ''].filter((part) => part !== '').join(' · ');
    if (cell.textContent !== words) cell.textContent = words;
  }

  /** Shows a line, or that it has not come yet. */
  show(line: PageLine | undefined, order: ConcordanceOrder): void {
    if (line === undefined || line === this.shown) return;
    this.shown = line;
    const { left, match, right, title, dateLabel, source } = line;
    const about = element('div', {
      class: 'about',
      role: 'gridcell',
      title: [title, source, dateLabel].filter(Boolean).join('\n'),
    });
    about.append(element('span', { class: 'date' }, dateLabel));
    if (source !== null) about.append(element('bdi', { class: 'source' }, source));
    const text = hitText({
      match,
      left: context(splitLeft(left, order), 'before'),
      right: context(splitRight(right, order), 'after'),
      rightWords: right,
    });
    text.classList.toggle('by-hit', order.by === 'match');
    this.element.replaceChildren(about, text, element('div', { class: 'tag', role: 'gridcell', dir: 'auto' }));
    this.element.removeAttribute('aria-busy');
  }

  private showPlaceholder(): void {
    this.element.setAttribute('aria-busy', 'true');
    const bar = element('span', { class: 'bar' });
    this.element.append(element('div', { class: 'placeholder', role: 'gridcell' }, unseen(this.t('Loading…')), bar));
  }
}

/** A context whose words next to the hit are set off, if lines are sorted by them. */
function context({ between, sorted, rest }: SplitContext, side: 'before' | 'after'): DocumentFragment {
  const words = sorted === '' ? [] : [element('b', {}, sorted)];
  const made = new DocumentFragment();
  made.append(...(side === 'before' ? [rest, ...words, between] : [between, ...words, rest]));
  return made;
}
