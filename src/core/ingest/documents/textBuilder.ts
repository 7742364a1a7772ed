import { excerpt } from '../layout/excerpt';
import type { RawBlock } from '../layout/rawBlock';

/** Puts the text of a document together that is read block by block; ranges are in the whole, a line a block. */
export class TextBuilder {
  private readonly parts: string[] = [];
  private readonly pending: { readonly kind: RawBlock['kind']; readonly start: number; readonly end: number }[] = [];
  private length = 0;

  add(kind: RawBlock['kind'], text: string): void {
    if (text.trim() === '') return;
    this.pending.push({ kind, start: this.length, end: this.length + text.length });
    this.parts.push(text, '\n');
    this.length += text.length + 1;
  }

  blocks(): RawBlock[] {
    const whole = this.parts.join('');
    return this.pending.map(({ kind, start, end }) => ({
      excerpt: excerpt(whole, [{ start, end }]),
      kind,
      apart: false,
      mayHead: kind === 'paragraph',
    }));
  }
}
