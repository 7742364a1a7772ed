import type { TextRange } from '../../../core/model/anchor';
import type { Block } from '../../../core/model/block';
import type { ReaderActor, ReaderArticle } from '../../../protocol/reader';
import { element } from '../../shared/dom';
import type { Translate } from '../translate';
import { BlockBuilder, type BlockView } from './blocks';
import { Chips } from './chips';
import { Marks } from './marks';
import { howKnown, isGuessed, metaLine } from './meta';
import { TextIndex } from './textIndex';
import { type VersionEvents, type VersionLines, versionLines } from './versions';

/** From this many characters on, blocks out of sight are not laid out. */
const LARGE = 200_000;

export interface ArticleEvents {
  /** Something that changes where lines stand was opened or closed. */
  onReflow(): void;
  onChip(actor: ReaderActor): void;
  readonly versions: Omit<VersionEvents, 'onReflow'>;
  /** The reader takes furniture for text. */
  onText(range: TextRange): void;
}

/** One article on the page. Made anew for every `show`. */
export class ArticleView {
  readonly element: HTMLElement;
  readonly texts = new TextIndex();
  readonly marks: Marks;
  readonly chips: Chips;
  /** Absent when the article is the only one of its text. */
  readonly versions: VersionLines | undefined;
  /** In the order of the page; a headline that is a block of the text stands first. */
  readonly blocks: readonly BlockView[];

  /** `tools` are the buttons beside the line above the headline. */
  constructor(
    readonly article: ReaderArticle,
    events: ArticleEvents,
    t: Translate,
    tools: HTMLElement,
  ) {
    this.marks = new Marks(article, t);
    this.chips = new Chips(article.actors, events.onChip, t);
    const { texts, marks } = this;
    const furniture = { onToggle: events.onReflow, onText: events.onText };
    const builder = new BlockBuilder({ article, texts, marks, t, furniture });
    const language = article.language === undefined ? {} : { lang: article.language.value };

    const headline = element('h1', { class: 'block', dir: 'auto', ...language });
    const titleBlock = article.blocks.find((block) => isTitle(block, article));
    if (titleBlock === undefined) headline.append(article.title.value);
    else builder.fill(headline, titleBlock);
    const { title } = article;
    if (isGuessed(title)) {
      headline.title = howKnown(title, t);
      headline.setAttribute('aria-description', headline.title);
    }
    const top = element('div', { class: 'top' }, metaLine(article, t), tools);
    const header = element('header', {}, top, headline);
    this.versions = versionLines(article, { ...events.versions, onReflow: events.onReflow }, t);
    if (this.versions !== undefined) header.append(this.versions.element);
    if (article.actors.length > 0) header.append(this.chips.element);

    const { content, views } = builder.build(titleBlock);
    const body = element('div', { class: 'body', ...language }, content);
    if (article.text.length >= LARGE) body.classList.add('large');
    if (article.text.length === 0) body.append(element('p', { class: 'empty' }, t('This article has no text.')));
    this.blocks = titleBlock === undefined ? views : [{ block: titleBlock, element: headline }, ...views];
    this.element = element('article', {}, header, body);
    marks.seal();
  }

  /** The block that holds an offset, or the one before it when it stands between two. */
  blockAt(offset: number): BlockView | undefined {
    let found: BlockView | undefined;
    for (const view of this.blocks) {
      const { start, end } = view.block;
      if (start <= offset && offset < end) return view;
      if (start <= offset && start >= (found?.block.start ?? -1)) found = view;
    }
    return found;
  }

  /** Opens the folds that hide any of a passage; true if one was closed. */
  unfold(range: TextRange): boolean {
    let changed = false;
    for (const { block, furniture } of this.blocks) {
      const overlaps = block.start < range.end && range.start < block.end;
      if (!overlaps || furniture === undefined || furniture.isOpen) continue;
      furniture.setOpen(true);
      changed = true;
    }
    return changed;
  }
}

function isTitle(block: Block, { text, title }: ReaderArticle): boolean {
  return block.kind === 'title' && plain(text.slice(block.start, block.end)) === plain(title.value);
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
