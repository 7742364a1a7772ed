import { ContentHash } from '../../../search/snapshot/contentHash';
import type { FrontMatterFields } from '../../metadata/frontMatter';

/** The id by which a record is to be known. */
export interface KnownId {
  readonly id: string;
  /** The id that it would have if it were the only one. */
  readonly wanted: string;
  /** True when an earlier record of the file has the id that it wanted. */
  readonly isDouble: boolean;
}

/**
 * Gives each record of a file an id that stays when records are added above it: its own; else its URL; else the file's path and a hash of
 * title and text. Of several that want the same the first has it; the second has `~2` behind it.
 */
export class RecordIds {
  /** How many records want an id. */
  private readonly wanted = new Map<string, number>();

  /** @param file path of the file below the corpus root */
  constructor(private readonly file: string) {}

  /** `text` is the record's as it stands in the file. Nothing is taken yet. */
  idOf({ id, url, title }: FrontMatterFields, text: string): KnownId {
    const wanted = id ?? url?.value ?? `${this.file}#${hashOf(title?.value ?? '', text)}`;
    const before = this.wanted.get(wanted) ?? 0;
    if (before === 0) return { id: wanted, wanted, isDouble: false };
    let number = before + 1;
    while (this.wanted.has(`${wanted}~${number}`)) number += 1;
    return { id: `${wanted}~${number}`, wanted, isDouble: true };
  }

  /** Notes that a record has the id, so that no other gets it. */
  take({ id, wanted }: KnownId): void {
    this.wanted.set(wanted, (this.wanted.get(wanted) ?? 0) + 1);
    if (id !== wanted) this.wanted.set(id, (this.wanted.get(id) ?? 0) + 1);
  }
}

/** 64 bits in base 36. */
function hashOf(title: string, text: string): string {
  const { high, low } = new ContentHash().add(title).add(text);
  return [high, low].map((half) => half.toString(36).padStart(7, '0')).join('');
}
