import { splitSnapshots } from '../search/snapshot/split';
import type { ArticleVersions } from './articleVersions';
import type { CorpusSearch } from './corpusSearch';
import type { NamedActors } from './namedActors';

/**
 * What is kept of a corpus while it is not open, so that it need not be made again: what the tagger found, and after it the search
 * index. Each has a checksum of its own and is of use without the other. Which articles are versions of one text is kept apart from both,
 * as it is found later. Nothing that is kept changes an answer.
 */
export class KeptCorpus {
  constructor(
    private readonly named: NamedActors,
    private readonly index: CorpusSearch,
    private readonly versions: ArticleVersions,
  ) {}

  /**
   * Takes over the names in what was kept; best before the first article comes. False when they are damaged, of another version or
   * another tagger's. Whatever else `kept` holds is not looked at. The bytes of the names must stay as they are.
   */
  adoptNames(kept: Uint8Array): boolean {
    const names = namesIn(kept);
    return names !== undefined && this.named.adopt(names);
  }

  /** Takes over the index in what was kept, for the articles of which it is; false when it is of no use. */
  adoptIndex(kept: Uint8Array): boolean {
    const index = splitSnapshots(kept)[1];
    return index !== undefined && this.index.adoptIndex(index);
  }

  /** Takes over which versions were found; false when they are damaged, or of another version of this software. Best before they are looked for. */
  adoptVersions(kept: Uint8Array): boolean {
    return this.versions.adopt(kept);
  }

  /** The versions that were found as bytes, to be written one after the other; null when they are what was taken over or last given out. */
  versionsSnapshot(): readonly Uint8Array[] | null {
    return this.versions.snapshot();
  }

  /** Names and index as they are to be kept, as bytes to be written one after the other; null when it is what was taken over or last given out. */
  snapshot(): readonly Uint8Array[] | null {
    if (this.named.isKept && this.index.isKept) return null;
    return [...this.named.snapshot(), ...this.index.snapshot()];
  }
}

/** The part of what was kept that holds the names; undefined when there is none. */
export function namesIn(kept: Uint8Array): Uint8Array | undefined {
  return splitSnapshots(kept)[0];
}
