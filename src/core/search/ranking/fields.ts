import type { Article } from '../../model/article';
import { BLOCK_SEPARATOR } from '../../model/block';
import { forEachWord } from '../text/tokenize';

/** The fields of a document. The numbers are bits of a posting's value for all but the body, whose words are counted. */
export const FIELDS = { title: 1, source: 2, author: 4, actors: 8, furniture: 16, body: 0 } as const;

export type Field = keyof typeof FIELDS;

export interface FieldSink {
  /** Begins a stretch of text; words of different stretches are not next to each other. */
  stretch(field: Field): void;
  word(word: string): void;
}

/** Gives all the words by which a document can be found: its metadata, its actors, then its text block by block. */
export function forEachField(article: Article, sink: FieldSink): void {
  const short = (field: Field, text: string) => {
    sink.stretch(field);
    forEachWord(text, sink.word);
  };
  short('title', article.title.value);
  if (article.source !== undefined) short('source', article.source.value);
  if (article.author !== undefined) short('author', article.author.value);
  bodyOf(article, sink);
}

/** Page furniture is a field of its own, so that its words find the article but weigh little. */
function bodyOf(article: Article, sink: FieldSink): void {
  const stretches = stretchesOf(article);
  let next = 0;
  forEachWord(article.text, (word, start) => {
    let begun: Stretch | undefined;
    for (let s = stretches[next]; s !== undefined && s.start <= start; s = stretches[next]) {
      begun = s;
      next += 1;
    }
    if (begun !== undefined) sink.stretch(begun.field);
    sink.word(word);
  });
}

interface Stretch {
  readonly start: number;
  readonly field: 'body' | 'furniture';
}

/** Where the text's stretches begin; the first at 0, whatever the blocks say. */
function stretchesOf({ blocks }: Article): Stretch[] {
  const stretches: Stretch[] = [{ start: 0, field: 'body' }];
  for (const { kind, start, end } of blocks) {
    const field = kind === 'boilerplate' ? 'furniture' : 'body';
    stretches.push({ start, field }, { start: end + BLOCK_SEPARATOR.length, field: 'body' });
  }
  return stretches;
}
