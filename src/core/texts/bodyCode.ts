import { ByteReader } from '../basics/byteReader';
import { BLOCK_KINDS, type Block } from '../model/block';
import { OffsetMap } from '../model/offsetMap';
import { GrowingBytes } from '../search/index/growing';
import type { Body } from './body';

/** Whatever a block has is kept. Who adds a field finds here that it must be, in `writeBlocks` and `readBlocks`. */
const BLOCK_FIELDS: Readonly<Record<keyof Block, true>> = { kind: true, start: true, end: true, labelEnd: true };

/** Bodies that were encoded in one format are not to be decoded in another. */
export const BODY_FORMAT = `1 ${Object.keys(BLOCK_FIELDS)} ${BLOCK_KINDS}`;

const UTF8 = 0;
/** For text with half a surrogate pair in it, which UTF-8 has not. */
const UTF16 = 1;
const HALF_A_PAIR = /\p{Surrogate}/u;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * A body in few bytes. Numbers are varints, places are told by the distance from the one before:
 *
 *   encoding, number of bytes, text
 *   number of blocks, and of each: kind, gap, length, 0 or 1 + length of its label
 *   number of segments, and of each: gap and length in the text, way (as ZigZag) and length in the source
 */
export function encodeBody({ text, blocks, offsets }: Body): Uint8Array {
  const isWellFormed = !HALF_A_PAIR.test(text);
  const encoded = isWellFormed ? encoder.encode(text) : utf16Of(text);
  const bytes = new GrowingBytes(encoded.length + 8 * blocks.length + 2 * offsets.segments.length + 16);
  bytes.varint(isWellFormed ? UTF8 : UTF16);
  bytes.varint(encoded.length);
  bytes.copy(encoded, 0, encoded.length);
  writeBlocks(bytes, blocks);
  writeSegments(bytes, offsets.segments);
  return bytes.toArray();
}

/** Reads what `encodeBody` wrote. Throws an Error when these are other bytes. */
export function decodeBody(bytes: Uint8Array): Body {
  const reader = new ByteReader(bytes);
  const encoding = reader.number();
  const encoded = reader.take(reader.number());
  const text = encoding === UTF8 ? decoder.decode(encoded) : textOf(encoded);
  const blocks = readBlocks(reader);
  const offsets = new OffsetMap(readSegments(reader));
  return { text, blocks, offsets };
}

function writeBlocks(bytes: GrowingBytes, blocks: readonly Block[]): void {
  bytes.varint(blocks.length);
  let last = 0;
  for (const { kind, start, end, labelEnd } of blocks) {
    bytes.varint(BLOCK_KINDS.indexOf(kind));
    bytes.varint(start - last);
    bytes.varint(end - start);
    bytes.varint(labelEnd === undefined ? 0 : 1 + labelEnd - start);
    last = end;
  }
}

function readBlocks(reader: ByteReader): Block[] {
  const blocks: Block[] = [];
  let last = 0;
  for (let left = reader.number(); left > 0; left -= 1) {
    const kind = BLOCK_KINDS[reader.number()];
    const start = last + reader.number();
    last = start + reader.number();
    const label = reader.number();
    if (kind === undefined) throw new Error('There is no block of this kind.');
    blocks.push(label === 0 ? { kind, start, end: last } : { kind, start, end: last, labelEnd: start + label - 1 });
  }
  return blocks;
}

function writeSegments(bytes: GrowingBytes, segments: Uint32Array): void {
  bytes.varint(segments.length / 4);
  let end = 0;
  let sourceEnd = 0;
  for (let i = 0; i + 3 < segments.length; i += 4) {
    const [from = 0, to = 0, sourceFrom = 0, sourceTo = 0] = segments.subarray(i, i + 4);
    const way = sourceFrom - sourceEnd;
    bytes.varint(from - end);
    bytes.varint(to - from);
    bytes.varint(way < 0 ? -2 * way - 1 : 2 * way);
    bytes.varint(sourceTo - sourceFrom);
    end = to;
    sourceEnd = sourceTo;
  }
}

function readSegments(reader: ByteReader): Uint32Array {
  const segments = new Uint32Array(4 * reader.number());
  let end = 0;
  let sourceEnd = 0;
  for (let i = 0; i < segments.length; i += 4) {
    const from = end + reader.number();
    end = from + reader.number();
    const way = reader.number();
    const sourceFrom = sourceEnd + (way % 2 === 0 ? way / 2 : -(way + 1) / 2);
    sourceEnd = sourceFrom + reader.number();
    segments.set([from, end, sourceFrom, sourceEnd], i);
  }
  return segments;
}

function utf16Of(text: string): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    bytes[2 * i] = unit & 0xff;
    bytes[2 * i + 1] = unit >>> 8;
  }
  return bytes;
}

function textOf(bytes: Uint8Array): string {
  const units: string[] = [];
  for (let i = 0; i + 1 < bytes.length; i += 2)
    units.push(String.fromCharCode((bytes[i] ?? 0) | ((bytes[i + 1] ?? 0) << 8)));
  return units.join('');
}
