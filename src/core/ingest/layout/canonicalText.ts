import type { TextRange } from '../../model/anchor';
import { BLOCK_SEPARATOR } from '../../model/block';
import { OffsetMap } from '../../model/offsetMap';
import { type Excerpt, without } from './excerpt';

/** Everything that reads as a gap between words, line breaks among it. */
const SPACE = '\\t-\\r \\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000';
/** What can become one letter with the letter before it: marks, and the vowels and finals of Hangul (UAX #15, NFC_QC=Maybe). */
const EXTENDER = '[\\p{M}\\u1161-\\u1175\\u11A8-\\u11C2\\u{16D67}]';
/** Letters and signs that are NFC by themselves, of scripts that are common enough to deserve a fast way. */
const PLAIN =
  '!-~\\u00A1-\\u00AC\\u00AE-\\u02FF\\u0391-\\u03CE\\u0400-\\u0482\\u048A-\\u052F\\u05D0-\\u05EA\\u0621-\\u063A\\u0641-\\u064A' +
  '\\u2010-\\u2027\\u2030-\\u205E\\u3041-\\u3096\\u4E00-\\u9FFF\\uAC00-\\uD7A3';

/**
 * A gap, a stretch of plain text with single spaces in it, or a letter with what may extend it. All are bounded, because
 * a regular expression's memory of where it may turn back is. Thirty is the most marks in a row that Unicode's
 * Stream-Safe Text Format allows (UAX #15, section 13); no word has as many, and normalizing takes time in their square.
 */
const TOKEN = new RegExp(
  [
    `([${SPACE}]{1,4096})`,
    `([${PLAIN}]{1,512}(?: [${PLAIN}]{1,512}){0,64}(?!${EXTENDER}))`,
    `[^]${EXTENDER}{0,30}`,
  ].join('|'),
  'gu',
);
const STARTS_WITH_EXTENDER = new RegExp(`^${EXTENDER}`, 'u');
/** Parts a row of marks that is too long; has no look of its own. */
const GRAPHEME_JOINER = '\u034F';

/** All of Unicode's control characters but for those that lay text out. */
const CONTROL = '\\0-\\x08\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F';
const FORMATTING = '\\u00AD\\u200B\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB';

/**
 * What does not show and says nothing: control characters, soft hyphens, zero-width spaces, word joiners, byte order
 * marks. Among them the bidirectional embeddings, overrides and isolates, whose power reaches over the text that
 * follows; the marks LRM, RLM and ALM, which touch only their neighbours, stay, and so do the joiners ZWJ and ZWNJ,
 * which Persian, Indic scripts and emoji are spelt with.
 */
const INVISIBLE = new RegExp(`[${CONTROL}${FORMATTING}]`, 'g');

/**
 * Builds canonical text block by block together with the way back. In each block runs of white space become one space,
 * those at its ends go, what does not show is dropped, and the rest is brought to NFC.
 */
export class CanonicalTextBuilder {
  private readonly parts: string[] = [];
  private readonly segments: number[] = [];
  private length = 0;

  /** Adds a block and returns it with its place; undefined, and nothing is added, when no text is left of it. */
  add(block: Excerpt): { readonly start: number; readonly end: number; readonly text: string } | undefined {
    const before = this.length;
    const start = before === 0 ? 0 : before + BLOCK_SEPARATOR.length;
    const visible = block.raw.search(INVISIBLE) < 0 ? block : without(block, invisible(block.raw));
    const writer = new BlockWriter(start, visible.ranges, this.segments);
    const text = writer.write(visible.raw);
    if (text === '') return undefined;
    if (before > 0) this.parts.push(BLOCK_SEPARATOR);
    this.parts.push(text);
    this.length = start + text.length;
    return { start, end: this.length, text };
  }

  /** The text of all blocks, parted by `BLOCK_SEPARATOR`, and its map to the source. */
  build(): { text: string; offsets: OffsetMap } {
    return { text: this.parts.join(''), offsets: new OffsetMap(new Uint32Array(this.segments)) };
  }
}

function invisible(raw: string): TextRange[] {
  const ranges: { start: number; end: number }[] = [];
  for (const { index } of raw.matchAll(INVISIBLE)) {
    const last = ranges.at(-1);
    if (last?.end === index) last.end++;
    else ranges.push({ start: index, end: index + 1 });
  }
  return ranges;
}

/** Writes one block: its text into `parts`, its segments behind those that are there. */
class BlockWriter {
  private readonly parts: string[] = [];
  private end: number;
  /** White space that has been read but not written, as it may prove to be the block's end. */
  private gap: TextRange | undefined;
  /** Whether the last segment was copied, so that more can be added to it. */
  private copying = false;
  private rangeIndex = 0;
  /** Where the current range starts within the raw text. */
  private rangeStart = 0;

  constructor(
    private readonly start: number,
    private readonly ranges: readonly TextRange[],
    private readonly segments: number[],
  ) {
    this.end = start;
  }

  write(raw: string): string {
    TOKEN.lastIndex = 0;
    for (let match = TOKEN.exec(raw); match !== null; match = TOKEN.exec(raw)) {
      const [found, gap, plain] = match;
      const start = match.index;
      const end = start + found.length;
      if (gap !== undefined) {
        this.gap = { start: this.gap?.start ?? start, end };
        continue;
      }
      const wasGap = this.writeGap(raw);
      if (plain !== undefined) this.copy(found, start);
      else this.normalize(found, start, end, wasGap);
    }
    return this.parts.join('');
  }

  /** Returns whether anything parts what is written next from what was written last. */
  private writeGap(raw: string): boolean {
    const { gap } = this;
    this.gap = undefined;
    if (this.end === this.start) return true;
    if (gap === undefined) return false;
    if (gap.end - gap.start === 1 && raw[gap.start] === ' ') this.copy(' ', gap.start);
    else this.replace(' ', gap.start, gap.end);
    return true;
  }

  private normalize(found: string, start: number, end: number, parted: boolean): void {
    const joiner = !parted && STARTS_WITH_EXTENDER.test(found) ? GRAPHEME_JOINER : '';
    const normal = joiner + found.normalize('NFC');
    if (normal === found) this.copy(found, start);
    else this.replace(normal, start, end);
  }

  /** Copies text that may lie across several ranges. */
  private copy(text: string, rawStart: number): void {
    const rawEnd = rawStart + text.length;
    for (let at = rawStart; at < rawEnd; ) {
      const source = this.sourceOf(at);
      const rangeEnd = this.ranges[this.rangeIndex]?.end ?? source;
      const run = Math.min(rawEnd - at, rangeEnd - source);
      this.addSegment(run, source, source + run, true);
      at += run;
    }
    this.parts.push(text);
  }

  private replace(text: string, rawStart: number, rawEnd: number): void {
    const source = this.sourceOf(rawStart);
    this.addSegment(text.length, source, this.sourceOf(rawEnd - 1) + 1, false);
    this.parts.push(text);
  }

  private addSegment(length: number, sourceStart: number, sourceEnd: number, copied: boolean): void {
    const { segments } = this;
    const last = segments.length - 1;
    const start = this.end;
    this.end += length;
    if (copied && this.copying && segments[last] === sourceStart) {
      segments[last - 2] = this.end;
      segments[last] = sourceEnd;
    } else segments.push(start, this.end, sourceStart, sourceEnd);
    this.copying = copied;
  }

  /** The source offset of an index into the raw text. Indices must come in ascending order. */
  private sourceOf(index: number): number {
    let range = this.ranges[this.rangeIndex];
    while (range !== undefined && index >= this.rangeStart + range.end - range.start) {
      this.rangeStart += range.end - range.start;
      range = this.ranges[++this.rangeIndex];
    }
    if (range === undefined) throw new RangeError(`excerpt: no source for ${index}`);
    return range.start + index - this.rangeStart;
  }
}
