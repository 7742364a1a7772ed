import type { TextRange } from '../../../core/model/anchor';
import { element } from '../../shared/dom';
import type { TextIndex } from './textIndex';

/** What is noted: without a meaning, with one of the first five, with a later one (which has a colour of the first five too), and changed. */
export const NOTE_LAYERS = [
  'noted',
  'note-1',
  'note-2',
  'note-3',
  'note-4',
  'note-5',
  'note-again',
  'note-changed',
] as const;
export type NoteLayer = (typeof NOTE_LAYERS)[number];
/** What can be painted over the text, without touching it: later names are painted over earlier ones. */
const LAYERS = [...NOTE_LAYERS, 'note-active', 'cursor', 'passage', 'match', 'hit', 'current-hit'] as const;
export type PaintLayer = (typeof LAYERS)[number];

/**
 * Paints passages of one article. With the CSS Custom Highlight API where there is one; elsewhere with boxes behind the
 * text, which are drawn again when lines move.
 */
export class Painter {
  private readonly painted = new Map<PaintLayer, readonly TextRange[]>();
  private readonly sheet: HTMLElement | undefined;

  /** `page` is the positioned element that boxes are placed in. */
  constructor(
    private readonly texts: TextIndex,
    page: HTMLElement,
  ) {
    if ('highlights' in CSS) return;
    this.sheet = element('div', { class: 'sheet', 'aria-hidden': 'true' });
    page.prepend(this.sheet);
  }

  paint(layer: PaintLayer, passages: readonly TextRange[]): void {
    this.painted.set(layer, passages);
    if (this.sheet !== undefined) this.redraw();
    else if (passages.length === 0) CSS.highlights.delete(layer);
    else CSS.highlights.set(layer, this.highlight(layer, passages));
  }

  clear(): void {
    for (const layer of LAYERS) this.paint(layer, []);
  }

  /** To be called when lines have moved. */
  redraw(): void {
    const { sheet } = this;
    if (sheet === undefined) return;
    const origin = sheet.getBoundingClientRect();
    const boxes = LAYERS.flatMap((layer) =>
      (this.painted.get(layer) ?? [])
        .flatMap((passage) => this.texts.ranges(passage))
        .flatMap((range) => [...range.getClientRects()])
        .map((rect) => box(layer, rect, origin)),
    );
    sheet.replaceChildren(...boxes);
  }

  private highlight(layer: PaintLayer, passages: readonly TextRange[]): Highlight {
    const highlight = new Highlight();
    highlight.priority = LAYERS.indexOf(layer);
    for (const passage of passages) for (const range of this.texts.ranges(passage)) highlight.add(frozen(range));
    return highlight;
  }
}

/** A range that the browser need not keep up to date with the page. */
function frozen({ startContainer, startOffset, endContainer, endOffset }: Range): StaticRange {
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}

function box(layer: PaintLayer, rect: DOMRect, origin: DOMRect): HTMLElement {
  const made = element('div', { class: `box ${layer}` });
  made.style.setProperty('left', `${rect.left - origin.left}px`);
  made.style.setProperty('top', `${rect.top - origin.top}px`);
  made.style.setProperty('width', `${rect.width}px`);
  made.style.setProperty('height', `${rect.height}px`);
  return made;
}
