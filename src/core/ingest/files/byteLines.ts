import { concatenated } from './joinedBytes';
import type { Pieces } from './openSource';

const LINE_FEED = 0x0a;

/** A line without its line feed; `bytes` is null for one that is longer than was allowed. */
export interface ByteLine {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/**
 * Parts bytes at line feeds: these alone end a line of JSON Lines, while JSON may hold U+2028 as it is. One line at a time is held; one of
 * more than `maxBytes` is passed over and never held.
 */
export async function* byteLines(pieces: Pieces, maxBytes: number): AsyncGenerator<ByteLine> {
  const line = new OpenLine(maxBytes);
  let number = 0;
  for await (const piece of pieces) {
    let from = 0;
    for (let at = piece.indexOf(LINE_FEED); at >= 0; at = piece.indexOf(LINE_FEED, from)) {
      line.add(piece.subarray(from, at));
      yield { number: ++number, bytes: line.take() };
      from = at + 1;
    }
    line.add(piece.subarray(from));
  }
  if (!line.isEmpty) yield { number: ++number, bytes: line.take() };
}

/** A line of which the end has not come yet. */
class OpenLine {
  private parts: Uint8Array[] = [];
  private size = 0;

  constructor(private readonly maxBytes: number) {}

  get isEmpty(): boolean {
    return this.size === 0;
  }

  add(part: Uint8Array): void {
    this.size += part.length;
    if (this.size > this.maxBytes) this.parts = [];
    else if (part.length > 0) this.parts.push(part);
  }

  take(): Uint8Array | null {
    const { parts, size } = this;
    this.parts = [];
    this.size = 0;
    return size > this.maxBytes ? null : concatenated(parts);
  }
}
