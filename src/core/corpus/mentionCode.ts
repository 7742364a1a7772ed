import { MENTION_KINDS, type Mention } from '../model/mention';
import { GrowingBytes } from '../search/index/growing';

const KINDS = MENTION_KINDS.length;
const LARGEST = 2 ** 31;
const FIRST_ROOM = 64;

/**
 * Mentions in few bytes, mostly two or three each: varint(units since the last one ended), varint(units of its own times the
 * number of kinds, plus its kind's place in `MENTION_KINDS`).
 *
 * @param mentions in order, not overlapping
 */
export function encodeMentions(mentions: readonly Mention[]): Uint8Array {
  const bytes = new GrowingBytes(FIRST_ROOM);
  let last = 0;
  for (const { start, end, kind } of mentions) {
    bytes.varint(start - last);
    bytes.varint((end - start) * KINDS + MENTION_KINDS.indexOf(kind));
    last = end;
  }
  return bytes.toArray();
}

/** Reads what `encodeMentions` wrote of a text with so many units. Undefined when these are no mentions in such a text. */
export function decodeMentions(bytes: Uint8Array, textLength: number): Mention[] | undefined {
  const mentions: Mention[] = [];
  let last = 0;
  let at = 0;
  const varint = (): number => {
    let value = 0;
    let byte = 0x80;
    for (let unit = 1; byte > 0x7f && value < LARGEST; unit *= 0x80) {
      byte = bytes[at] ?? 0;
      at += 1;
      value += (byte & 0x7f) * unit;
    }
    return value;
  };
  while (at < bytes.length) {
    const start = last + varint();
    const lengthAndKind = varint();
    const end = start + Math.floor(lengthAndKind / KINDS);
    const kind = MENTION_KINDS[lengthAndKind % KINDS];
    if (kind === undefined || end <= start || end > textLength || at > bytes.length) return undefined;
    mentions.push({ start, end, kind });
    last = end;
  }
  return mentions;
}
