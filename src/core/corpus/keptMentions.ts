import { MENTION_KINDS, type Mention } from '../model/mention';
import type { Section } from '../search/snapshot/layout';
import { readSnapshot } from '../search/snapshot/read';
import { writeSnapshot } from '../search/snapshot/write';
import { decodeMentions } from './mentionCode';
import { byKey, type TextKey } from './textKey';

/** What the bytes are. To be raised with every change of what keys or mentions are made of. */
const CONTENT = { content: 'corpus-reader mentions', version: 1 } as const;

/** Kinds are kept by their place in this list. */
const KINDS = MENTION_KINDS.join();

/** The mentions of a text, encoded, under its key. */
export interface KeptText {
  readonly key: TextKey;
  readonly bytes: Uint8Array;
}

/** What a tagger found in texts, as it was kept: bytes, of which a text's are looked at when its mentions are asked for. */
export class KeptMentions {
  private constructor(
    private readonly high: Uint32Array,
    private readonly low: Uint32Array,
    /** Where the bytes of each text begin; one more entry for the end of the last. */
    private readonly starts: Uint32Array,
    private readonly bytes: Uint8Array,
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
    const [high, low, starts] = [sections.u32('high'), sections.u32('low'), sections.u32('starts')];
    const bytes = sections.u8('bytes');
    if (high === undefined || low === undefined || starts === undefined || bytes === undefined) return undefined;
    if (high.length !== low.length || starts.length !== high.length + 1) return undefined;
    return new KeptMentions(high, low, starts, bytes);
  }

  /** The mentions in the text with the key, which has so many units; undefined when they are not known. */
  mentionsOf(key: TextKey, textLength: number): Mention[] | undefined {
    const bytes = this.bytesOf(key);
    return bytes === undefined ? undefined : decodeMentions(bytes, textLength);
  }

  /** The same as they are kept. */
  bytesOf(key: TextKey): Uint8Array | undefined {
    const { high, low, starts } = this;
    let from = 0;
    let to = high.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (byKey({ high: high[middle] ?? 0, low: low[middle] ?? 0 }, key) < 0) from = middle + 1;
      else to = middle;
    }
    return high[from] === key.high && low[from] === key.low
      ? this.bytes.subarray(starts[from], starts[from + 1])
      : undefined;
  }
}

/** What a tagger found as bytes to be kept, to be written one after the other: the same whatever the order of the texts. */
export function writeMentions(texts: KeptText[], tagger: string): Uint8Array[] {
  texts.sort((a, b) => byKey(a.key, b.key));
  const different = texts.filter(({ key }, i) => {
    const before = texts[i - 1];
    return before === undefined || byKey(before.key, key) !== 0;
  });
  const starts = new Uint32Array(different.length + 1);
  different.forEach(({ bytes }, i) => {
    starts[i + 1] = (starts[i] ?? 0) + bytes.length;
  });
  const all = new Uint8Array(starts[different.length] ?? 0);
  different.forEach(({ bytes }, i) => {
    all.set(bytes, starts[i]);
  });
  const sections: Record<string, Section> = {
    high: Uint32Array.from(different, ({ key }) => key.high),
    low: Uint32Array.from(different, ({ key }) => key.low),
    starts,
    bytes: all,
  };
  return writeSnapshot({ ...CONTENT, tagger, kinds: KINDS }, sections);
}
