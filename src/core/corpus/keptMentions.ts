import { MENTION_KINDS, type Mention } from '../model/mention';
import type { Section } from '../search/snapshot/layout';
import { readSnapshot } from '../search/snapshot/read';
import type { SnapshotSections } from '../search/snapshot/sections';
import { writeSnapshot } from '../search/snapshot/write';
import type { TextKey } from '../texts/textKey';
import { decodeMentions } from './mentionCode';

/** What the bytes are. To be raised with every change of what keys or mentions are made of. */
const CONTENT = { content: 'corpus-reader mentions', version: 1 } as const;

/** Kinds are kept by their place in this list. */
const KINDS = MENTION_KINDS.join();

/** Keys are 64-bit floats; a snapshot has sections of 32-bit words. */
const WORDS_A_KEY = Float64Array.BYTES_PER_ELEMENT / Uint32Array.BYTES_PER_ELEMENT;

/** What a tagger found in texts, as it was kept: bytes, of which a text's are looked at when its mentions are asked for. */
export class KeptMentions {
  private constructor(
    /** Rising. */
    private readonly keys: Float64Array,
    /** Where the bytes of each text begin; one more entry for the end of the last. */
    private readonly starts: Uint32Array,
    private readonly bytes: Uint8Array,
    /** All that was kept with them. */
    readonly sections: SnapshotSections,
  ) {}

  /**
   * Reads what `writeMentions` wrote. The bytes are not copied and must stay as they are. Undefined when they are something
   * else, damaged, of another version, or what another tagger found.
   */
  static read(snapshot: Uint8Array, tagger: string): KeptMentions | undefined {
    const read = readSnapshot(snapshot);
    if ('reason' in read) return undefined;
    const { header, sections } = read;
    if (header['content'] !== CONTENT.content || header.version !== CONTENT.version) return undefined;
    if (header['tagger'] !== tagger || header['kinds'] !== KINDS) return undefined;
    const [words, starts, bytes] = [sections.u32('keys'), sections.u32('starts'), sections.u8('bytes')];
    if (words === undefined || starts === undefined || bytes === undefined) return undefined;
    const count = words.length / WORDS_A_KEY;
    if (starts.length !== count + 1) return undefined;
    return new KeptMentions(new Float64Array(words.buffer, words.byteOffset, count), starts, bytes, sections);
  }

  /** The mentions in the text with the key, which has so many units; undefined when they are not known. */
  mentionsOf(key: TextKey, textLength: number): Mention[] | undefined {
    const bytes = this.bytesOf(key);
    return bytes === undefined ? undefined : decodeMentions(bytes, textLength);
  }

  /** The same as they are kept. */
  bytesOf(key: TextKey): Uint8Array | undefined {
    const { keys, starts } = this;
    let from = 0;
    let to = keys.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((keys[middle] ?? 0) < key) from = middle + 1;
      else to = middle;
    }
    return keys[from] === key ? this.bytes.subarray(starts[from], starts[from + 1]) : undefined;
  }
}

/**
 * What a tagger found as bytes to be kept, to be written one after the other: the same whatever the order of the texts.
 *
 * @param texts the mentions of each text as `encodeMentions` gave them
 * @param more other sections, to be kept with them
 */
export function writeMentions(
  texts: ReadonlyMap<TextKey, Uint8Array>,
  tagger: string,
  more: Readonly<Record<string, Section>> = {},
): Uint8Array[] {
  const keys = Float64Array.from(texts.keys()).sort();
  const starts = new Uint32Array(keys.length + 1);
  keys.forEach((key, i) => {
    starts[i + 1] = (starts[i] ?? 0) + (texts.get(key)?.length ?? 0);
  });
  const bytes = new Uint8Array(starts[keys.length] ?? 0);
  keys.forEach((key, i) => {
    bytes.set(texts.get(key) ?? [], starts[i]);
  });
  const sections: Record<string, Section> = { keys: new Uint32Array(keys.buffer), starts, bytes, ...more };
  return writeSnapshot({ ...CONTENT, tagger, kinds: KINDS }, sections);
}
