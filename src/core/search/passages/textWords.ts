import type { Block } from '../../model/block';
import { WordScanner } from '../text/scanner';
import type { Forms } from './forms';

/** Where in an article a word stands. */
export const BODY = 0;
export const TITLE = 1;
export const FURNITURE = 2;
export type Place = typeof BODY | typeof TITLE | typeof FURNITURE;

const FIRST_ROOM = 1024;

/**
 * The words of one text at a time, and which of them are sought. The arrays are used again for the next text: what is in
 * them holds until `read` is called, and only for the first `count` words.
 */
export class TextWords {
  text = '';
  count = 0;
  /** The words' ranges in the text. */
  starts = new Uint32Array(FIRST_ROOM);
  ends = new Uint32Array(FIRST_ROOM);
  /** Each word's number in the forms, 0 when it is not sought. */
  forms = new Uint32Array(FIRST_ROOM);
  /** For each word the first word of its block. Words of different blocks are never next to each other. */
  origins = new Uint32Array(FIRST_ROOM);
  places = new Uint8Array(FIRST_ROOM);
  /** The words that are sought, in order: the first `foundCount` hold. */
  found = new Uint32Array(FIRST_ROOM);
  foundCount = 0;

  private readonly scanner = new WordScanner();

  constructor(private readonly sought: Forms) {}

  /** Reads a text with its blocks; what is in none of them is body. */
  read(text: string, blocks: readonly Block[]): void {
    const { scanner } = this;
    const cursor = new BlockCursor(blocks);
    let origin = 0;
    this.text = text;
    this.count = 0;
    this.foundCount = 0;
    scanner.begin(text);
    while (scanner.next()) {
      if (cursor.reach(scanner.start)) origin = this.count;
      this.add(origin, cursor.place);
    }
  }

  private add(origin: number, place: Place): void {
    if (this.count === this.starts.length) this.grow();
    const { count, scanner } = this;
    const form = this.sought.numberAt(scanner);
    this.starts[count] = scanner.start;
    this.ends[count] = scanner.end;
    this.forms[count] = form;
    this.origins[count] = origin;
    this.places[count] = place;
    this.count += 1;
    if (form === 0) return;
    this.found[this.foundCount] = count;
    this.foundCount += 1;
  }

  private grow(): void {
    this.starts = larger(this.starts);
    this.ends = larger(this.ends);
    this.forms = larger(this.forms);
    this.origins = larger(this.origins);
    this.found = larger(this.found);
    const places = new Uint8Array(this.places.length * 2);
    places.set(this.places);
    this.places = places;
  }
}

function larger(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const twice = new Uint32Array(numbers.length * 2);
  twice.set(numbers);
  return twice;
}

/** Goes along the blocks with rising offsets. */
class BlockCursor {
  place: Place = BODY;
  private next = 0;
  /** Where the stretch ends that was reached last. */
  private border = 0;

  constructor(private readonly blocks: readonly Block[]) {}

  /** Goes to the block that holds `offset`, or to the gap between two; true if that is another than before. */
  reach(offset: number): boolean {
    if (offset < this.border) return false;
    while ((this.blocks[this.next]?.end ?? Number.POSITIVE_INFINITY) <= offset) this.next += 1;
    const block = this.blocks[this.next];
    const inside = block !== undefined && block.start <= offset;
    this.place = inside ? placeOf(block) : BODY;
    this.border = (inside ? block.end : block?.start) ?? Number.POSITIVE_INFINITY;
    return true;
  }
}

function placeOf({ kind }: Block): Place {
  if (kind === 'boilerplate') return FURNITURE;
  return kind === 'title' ? TITLE : BODY;
}
