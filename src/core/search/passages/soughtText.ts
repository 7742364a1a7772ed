import type { Block } from '../../model/block';
import { Forms } from './forms';
import type { SoughtPart } from './sought';
import { type Span, type SpanFinder, spanFinder } from './spans';
import { TextWords, TITLE } from './textWords';

/** Finds what the parts of a query look for, in one text after the other. */
export class SoughtText {
  /** The words of the text that was read last. */
  readonly words: TextWords;
  private readonly finders: readonly SpanFinder[];

  constructor(private readonly parts: readonly SoughtPart[]) {
    const forms = new Forms(parts);
    this.words = new TextWords(forms);
    this.finders = parts.map(({ sought }) => spanFinder(sought, forms));
  }

  /** Reads an article's text. */
  read(text: string, blocks: readonly Block[]): void {
    this.words.read(text, blocks);
  }

  /** Reads a text that is a title. */
  readTitle(text: string): void {
    this.words.read(text, [{ kind: 'title', start: 0, end: text.length }]);
  }

  /** Gives the spans of each part in the text that was read last, part by part and in order within each. */
  forEachSpan(sink: (span: Span, part: SoughtPart, index: number) => void): void {
    if (this.words.foundCount === 0) return;
    this.finders.forEach((find, index) => {
      const part = this.parts[index];
      if (part === undefined) return;
      for (const span of find(this.words)) {
        if (part.titleOnly !== true || this.words.places[span.first] === TITLE) sink(span, part, index);
      }
    });
  }
}
