import type { Article } from '../../model/article';
import { BLOCK_SEPARATOR } from '../../model/block';
import type { WordScanner } from '../text/scanner';

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

export interface FieldSink {
  /** Begins a stretch of text; words of different stretches are not next to each other. */
  stretch(field: Field): void;
  /** The scanner stands on the next word. */
  word(): void;
}

/** Gives all the words by which an article can be found: title, source and author first, then its text block by block. */
export function forEachFieldWord(article: Article, scanner: WordScanner, sink: FieldSink): void {
  const short = (field: Field, text: string | undefined) => {
    if (text === undefined) return;
    sink.stretch(field);
    scanner.begin(text);
    while (scanner.next()) sink.word();
  };
  short(TITLE, article.title.value);
  short(SOURCE, article.source?.value);
  short(AUTHOR, article.author?.value);
  textOf(article, scanner, sink);
}

function textOf(article: Article, scanner: WordScanner, sink: FieldSink): void {
  const stretches = stretchesOf(article);
  let next = 0;
  scanner.begin(article.text);
  while (scanner.next()) {
    let begun: Stretch | undefined;
    for (let s = stretches[next]; s !== undefined && s.start <= scanner.start; s = stretches[next]) {
      begun = s;
      next += 1;
    }
    if (begun !== undefined) sink.stretch(begun.field);
    sink.word();
  }
}

interface Stretch {
  readonly start: number;
  readonly field: Field;
}

/** Where the text's stretches begin; the first at 0, whatever the blocks say. */
function stretchesOf({ blocks }: Article): Stretch[] {
  const stretches: Stretch[] = [{ start: 0, field: BODY }];
  for (const { kind, start, end } of blocks) {
    const field = kind === 'boilerplate' ? FURNITURE : BODY;
    stretches.push({ start, field }, { start: end + BLOCK_SEPARATOR.length, field: BODY });
  }
  return stretches;
}

/** Whether a stretch of the field is part of the canonical text. */
export function isText(field: Field): boolean {
  return field >= FURNITURE;
}
