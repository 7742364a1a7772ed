import type { TextRange } from '../../../core/model/anchor';
import type { Block } from '../../../core/model/block';
import type { ReaderArticle } from '../../../protocol/reader';
import { button, element } from '../../shared/dom';
import type { Translate } from '../translate';

/** What a fold tells of. */
export interface FurnitureEvents {
  onToggle(): void;
  /** The reader takes what is in it for text. */
  onText(range: TextRange): void;
}

/** A run of page furniture behind one line. */
export class Furniture {
  readonly element: HTMLElement;
  readonly line: HTMLButtonElement;
  private readonly content: HTMLElement;

  /** `blocks` are what the elements show, `why` says of them why they are furniture, where that is not by their own looks. */
  constructor(
    elements: readonly HTMLElement[],
    blocks: readonly Block[],
    why: readonly string[],
    events: FurnitureEvents,
    t: Translate,
  ) {
    const range = { start: blocks[0]?.start ?? 0, end: blocks.at(-1)?.end ?? 0 };
    const id = `furniture-${range.start}`;
    const reasons = why.map((words) => element('p', { class: 'furniture-why' }, words));
    const text = button({ class: 'quiet' }, () => events.onText(range), t('Mark as Text'));
    this.content = element('div', { id, class: 'furniture-blocks', hidden: '' }, ...reasons, ...elements, text);
    const words =
      blocks.length === 1 ? t('1 block of page furniture') : t('{0} blocks of page furniture', blocks.length);
    const toggle = () => {
      this.setOpen(!this.isOpen);
      events.onToggle();
    };
    this.line = button({ class: 'furniture-line', 'aria-expanded': 'false', 'aria-controls': id }, toggle, words);
    this.element = element('div', { class: 'furniture' }, this.line, this.content);
  }

  get isOpen(): boolean {
    return !this.content.hidden;
  }

  setOpen(open: boolean): void {
    this.content.hidden = !open;
    this.line.setAttribute('aria-expanded', String(open));
  }
}

/** Why blocks are furniture, each reason once, where it is not by their own looks. */
export function whyFurniture(
  { recurring = [], judgedFurniture = [] }: ReaderArticle,
  blocks: readonly Block[],
  t: Translate,
): string[] {
  const reasons = blocks.flatMap(({ start }) => {
    if (judgedFurniture.includes(start)) return [t('Page furniture by a judgement of yours')];
    const found = recurring.find((one) => one.start === start);
    return found === undefined ? [] : [t('Recurs in {0} articles of {1}', found.articles, found.source)];
  });
  return [...new Set(reasons)];
}
