import type { Article } from '../../model/article';
import { WordScanner } from '../text/scanner';

/** The fields of an article, as they mark the beginning of a stretch of words. */
export const TITLE = 1;
export const SOURCE = 2;
export const AUTHOR = 3;
/** Page furniture is a field of its own, so that its words find the article but weigh little. */
export const FURNITURE = 4;
export const BODY = 5;
export type Field = 1 | 2 | 3 | 4 | 5;

/** In a posting each field but the body is a bit. */
export const TITLE_BIT = 1;
export const SOURCE_BIT = 2;
export const AUTHOR_BIT = 4;
export const FURNITURE_BIT = 8;
export const FIELD_BITS: readonly number[] = [0, TITLE_BIT, SOURCE_BIT, AUTHOR_BIT, FURNITURE_BIT, 0];

/** Whether the field is part of the canonical text. */
export function isText(field: Field): boolean {
  return field >= FURNITURE;
}

/**
 * Reads all the words by which an article can be found: title, source and author first, then its text block by block.
 *
 * After `next()` has returned true the scanner stands on a word and the fields describe it.
 */
export class FieldWords {
  readonly scanner = new WordScanner();
  field: Field = TITLE;
  /** Whether the word is the first of a stretch of text; words of different stretches are not next to each other. */
  isFirst = false;

  private article: Article | undefined;
  /** In the field's text, where the stretch ends that was reached last, and the first block that does not end before it. */
  private border = 0;
  private block = 0;

  /** Starts on an article. */
  begin(article: Article): void {
    this.article = article;
    this.open(TITLE, article.title.value);
  }

  /** Reads the next word; false at the end of the article. */
  next(): boolean {
    const { scanner } = this;
    while (!scanner.next()) if (!this.nextField()) return false;
    this.isFirst = scanner.start >= this.border;
    if (this.isFirst) this.cross(scanner.start);
    return true;
  }

  private nextField(): boolean {
    const { article } = this;
    if (article === undefined || isText(this.field)) return false;
    if (this.field === TITLE) this.open(SOURCE, article.source?.value ?? '');
    else if (this.field === SOURCE) this.open(AUTHOR, article.author?.value ?? '');
    else this.open(BODY, article.text);
    return true;
  }

  private open(field: Field, text: string): void {
    this.field = field;
    this.border = 0;
    this.block = 0;
    this.scanner.begin(text);
  }

  /** Goes to the stretch that holds `offset`: a field, a block of the text, or the gap between two, whose words count as body. */
  private cross(offset: number): void {
    this.border = Number.POSITIVE_INFINITY;
    if (this.article === undefined || !isText(this.field)) return;
    this.field = BODY;
    const { blocks } = this.article;
    for (; this.block < blocks.length; this.block += 1) {
      const block = blocks[this.block];
      if (block === undefined || block.end <= offset) continue;
      const inside = block.start <= offset;
      this.border = inside ? block.end : block.start;
      if (inside && block.kind === 'boilerplate') this.field = FURNITURE;
      return;
    }
  }
}
