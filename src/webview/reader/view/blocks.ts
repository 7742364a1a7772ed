import type { TextRange } from '../../../core/model/anchor';
import type { Block, BlockKind } from '../../../core/model/block';
import type { LinkedMention } from '../../../core/model/mention';
import type { ReaderArticle } from '../../../protocol/reader';
import { element } from '../../shared/dom';
import { bisect } from '../bisect';
import type { Translate } from '../translate';
import { Furniture, type FurnitureEvents, whyFurniture } from './furniture';
import type { Marks } from './marks';
import type { TextIndex } from './textIndex';

/** A block of the text and the element that shows it. */
export interface BlockView {
  readonly block: Block;
  readonly element: HTMLElement;
  /** The line that it may be folded behind. */
  readonly furniture?: Furniture;
}

interface Making {
  readonly article: ReaderArticle;
  readonly texts: TextIndex;
  readonly marks: Marks;
  readonly t: Translate;
  readonly furniture: FurnitureEvents;
}

type Tag = 'p' | 'h2' | 'li' | 'tr';
const TAGS: Readonly<Partial<Record<BlockKind, Tag>>> = { title: 'h2', heading: 'h2', 'list item': 'li', table: 'tr' };
const BAR = '|';
const OWN_MARKER = /^(?:[-–—•*·▪◦‣]|\d{1,3}[.)])\s/;

/** Makes elements of an article's blocks, in order, those that belong together in one list, quotation or fold. */
export class BlockBuilder {
  constructor(private readonly making: Making) {}

  /** All blocks but `except`, which stands elsewhere on the page. */
  build(except: Block | undefined): { readonly content: DocumentFragment; readonly views: BlockView[] } {
    const content = document.createDocumentFragment();
    const views: BlockView[] = [];
    for (const run of runs(this.making.article.blocks.filter((block) => block !== except))) {
      const made = run.map((block) => ({ block, element: this.block(block) }));
      const parts = made.map((view) => view.element);
      const kind = run[0]?.kind;
      if (kind === 'boilerplate') {
        const { article, t } = this.making;
        const furniture = new Furniture(parts, run, whyFurniture(article, run, t), this.making.furniture, t);
        content.append(furniture.element);
        for (const view of made) views.push({ ...view, furniture });
        continue;
      }
      views.push(...made);
      if (kind === 'table') content.append(element('table', {}, element('tbody', {}, ...parts)));
      else if (kind === 'list item') content.append(element('ul', {}, ...parts));
      else if (kind === 'quote') content.append(element('blockquote', {}, ...parts));
      else content.append(...parts);
    }
    return { content, views };
  }

  /** Fills an element with a stretch of the text, its mentions marked. */
  fill(target: HTMLElement, { start, end }: TextRange): void {
    const { article, marks } = this.making;
    let at = start;
    for (const mention of mentionsFrom(article.mentions, start)) {
      if (mention.start >= end) break;
      if (mention.start < at) continue;
      this.addText(target, at, mention.start);
      const last = Math.min(mention.end, end);
      const mark = marks.make(mention, article.text.slice(mention.start, last));
      this.addText(mark, mention.start, last);
      target.append(mark);
      at = last;
    }
    this.addText(target, at, end);
  }

  private block(block: Block): HTMLElement {
    const { text } = this.making.article;
    const name = block.kind.replace(' ', '-');
    const context = JSON.stringify({ block: true, blockStart: block.start, blockEnd: block.end });
    const attributes = { class: `block ${name}`, dir: 'auto', 'data-vscode-context': context };
    const made = element(TAGS[block.kind] ?? 'p', attributes);
    if (block.kind === 'list item' && OWN_MARKER.test(text.slice(block.start, block.start + 8))) {
      made.classList.add('own-marker');
    }
    if (block.kind === 'table') {
      for (const cell of cellsOf(text, block)) this.fill(made.appendChild(element('td', { dir: 'auto' })), cell);
      return made;
    }
    if (block.labelEnd === undefined) {
      this.fill(made, block);
      return made;
    }
    const label = element('span', { class: 'speaker' });
    if (!/\s/.test(text.charAt(block.labelEnd))) label.classList.add('tight');
    this.fill(label, { start: block.start, end: block.labelEnd });
    made.append(label);
    this.fill(made, { start: block.labelEnd, end: block.end });
    return made;
  }

  private addText(target: HTMLElement, start: number, end: number): void {
    if (end <= start) return;
    const node = document.createTextNode(this.making.article.text.slice(start, end));
    this.making.texts.add(node, start);
    target.append(node);
  }
}

/** The cells of a row, without the bars and the spaces around them. */
function cellsOf(text: string, { start, end }: TextRange): TextRange[] {
  const cells: TextRange[] = [];
  let at = start;
  for (const cell of text.slice(start, end).split(BAR)) {
    const from = at + cell.length - cell.trimStart().length;
    cells.push({ start: from, end: Math.max(from, at + cell.trimEnd().length) });
    at += cell.length + BAR.length;
  }
  return cells;
}

const RUN_KINDS: ReadonlySet<BlockKind> = new Set(['boilerplate', 'list item', 'quote', 'table']);

/** The blocks, those of one kind that stand together in one run. */
function runs(blocks: readonly Block[]): Block[][] {
  const all: Block[][] = [];
  for (const block of blocks) {
    const run = all[all.length - 1];
    if (run?.[0]?.kind === block.kind && RUN_KINDS.has(block.kind)) run.push(block);
    else all.push([block]);
  }
  return all;
}

function* mentionsFrom(mentions: readonly LinkedMention[], start: number): Iterable<LinkedMention> {
  for (let i = bisect(0, mentions.length, (k) => (mentions[k]?.start ?? 0) >= start); i < mentions.length; i += 1) {
    const mention = mentions[i];
    if (mention !== undefined) yield mention;
  }
}
