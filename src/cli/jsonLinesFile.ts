import { createReadStream } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

const JSON_LINES = /\.jsonl(?:\.gz)?$/i;
const LINE_FEED = 0x0a;

/** True for the name of a file of JSON Lines, compressed or not. */
export function isJsonLines(path: string): boolean {
  return JSON_LINES.test(path);
}

/** A line without its line feed; `bytes` is null for one that is longer than was allowed. */
export interface FileLine {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/**
 * The lines of a file of JSON Lines, of which one at a time is held. A line of more than `maxBytes` is passed over and
 * never held. Rejects when the file cannot be read or unpacked.
 */
export function readLines(path: string, maxBytes: number): AsyncGenerator<FileLine> {
  const file = createReadStream(path, { highWaterMark: 1 << 18 });
  if (!/\.gz$/i.test(path)) return linesOf(file, maxBytes);
  // What goes wrong reaches the one who reads the lines as the error of the stream.
  const unpacked = pipeline(file, createGunzip({ chunkSize: 1 << 18 }), () => undefined);
  return linesOf(unpacked, maxBytes);
}

/** Parts bytes at line feeds: these alone end a line of JSON Lines, while JSON may hold U+2028 as it is. */
export async function* linesOf(chunks: Readable | Iterable<Uint8Array>, maxBytes: number): AsyncGenerator<FileLine> {
  const line = new OpenLine(maxBytes);
  let number = 0;
  for await (const chunk of chunks as AsyncIterable<Uint8Array>) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      line.add(chunk.subarray(from, at));
      yield { number: ++number, bytes: line.take() };
      from = at + 1;
    }
    line.add(chunk.subarray(from));
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
    if (size > this.maxBytes) return null;
    const [only = new Uint8Array(), ...others] = parts;
    return others.length === 0 ? only : Buffer.concat(parts);
  }
}
