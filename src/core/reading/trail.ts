import { isIndex, isRecord } from '../basics/checks';
import type { Anchor } from '../model/anchor';
import type { ArticleId } from '../model/article';

/** An article and, once it is known, the place in it. Without an anchor: its beginning. */
export interface Place {
  readonly article: ArticleId;
  readonly title: string;
  readonly anchor?: Anchor;
}

export interface TrailEntry extends Place {
  /** When the reader came there or was last there, in milliseconds since 1970. */
  readonly at: number;
}

/** Beyond this, the oldest entries are forgotten. */
export const LONGEST_TRAIL = 200;

/**
 * The way that a reader took over articles and places in them, to go back and forward on as in a browser.
 * It outlives closed tabs and reloads, which the editor's own history does not.
 */
export class ReadingTrail {
  private list: TrailEntry[] = [];
  /** Index of the current entry; -1 when the trail is empty. */
  private index = -1;

  /** All entries, oldest first. */
  get entries(): readonly TrailEntry[] {
    return this.list;
  }

  /** Index of the current entry; -1 when the trail is empty. */
  get position(): number {
    return this.index;
  }

  get current(): TrailEntry | null {
    return this.list[this.index] ?? null;
  }

  get canGoBack(): boolean {
    return this.index > 0;
  }

  get canGoForward(): boolean {
    return this.index < this.list.length - 1;
  }

  /**
   * Notes where the reader is. Moving within the article only updates where the current entry stands, unless it is a
   * `jump` (a search hit, a link, the next article with an actor), which makes a new entry and forgets what lay ahead.
   */
  visit(place: Place, at: number, jump: boolean): void {
    const { current } = this;
    const entry: TrailEntry = { ...place, at };
    if (current?.article === place.article && (!jump || isSamePlace(current, place))) {
      this.list[this.index] =
        place.anchor === undefined && current.anchor ? { ...entry, anchor: current.anchor } : entry;
      return;
    }
    this.list = [...this.list.slice(0, this.index + 1), entry].slice(-LONGEST_TRAIL);
    this.index = this.list.length - 1;
  }

  /** Goes one entry back and returns it; null, and nothing changes, at the beginning. */
  back(): TrailEntry | null {
    return this.go(this.index - 1);
  }

  /** Goes one entry forward and returns it; null, and nothing changes, at the end. */
  forward(): TrailEntry | null {
    return this.go(this.index + 1);
  }

  /** Goes to the entry with this index and returns it; null, and nothing changes, when there is none. */
  go(index: number): TrailEntry | null {
    const entry = this.list[index];
    if (entry === undefined) return null;
    this.index = index;
    return entry;
  }

  /** Forgets the articles that are gone. If the current one is, the reader stands at the nearest entry before it that is left. */
  retain(exists: (article: ArticleId) => boolean): void {
    const kept: TrailEntry[] = [];
    let position = -1;
    for (const [index, entry] of this.list.entries()) {
      const last = kept.at(-1);
      const repeats = last !== undefined && isSamePlace(last, entry);
      if (exists(entry.article) && !repeats) kept.push(entry);
      if (index === this.index) position = kept.length - 1;
    }
    this.list = kept;
    this.index = kept.length === 0 ? -1 : Math.max(0, position);
  }

  toJSON(): unknown {
    return { position: this.index, entries: this.list };
  }

  /** The trail that `toJSON` gave; an empty one for anything that it would not give. */
  static from(stored: unknown): ReadingTrail {
    const trail = new ReadingTrail();
    if (!isRecord(stored) || !Array.isArray(stored['entries'])) return trail;
    const entries = stored['entries'].map(entryFrom).filter((entry) => entry !== undefined);
    const position = stored['position'];
    const intact = entries.length === stored['entries'].length && entries.length <= LONGEST_TRAIL;
    if (!intact || !isIndex(position) || position >= entries.length) return trail;
    trail.list = entries;
    trail.index = position;
    return trail;
  }
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.article === b.article && a.anchor?.start === b.anchor?.start && a.anchor?.exact === b.anchor?.exact;
}

function entryFrom(stored: unknown): TrailEntry | undefined {
  if (!isRecord(stored)) return undefined;
  const { article, title, at, anchor } = stored;
  if (typeof article !== 'string' || typeof title !== 'string') return undefined;
  if (typeof at !== 'number' || !Number.isFinite(at)) return undefined;
  if (anchor === undefined) return { article, title, at };
  const place = anchorFrom(anchor);
  return place === undefined ? undefined : { article, title, at, anchor: place };
}

function anchorFrom(stored: unknown): Anchor | undefined {
  if (!isRecord(stored)) return undefined;
  const { exact, prefix, suffix, start, end } = stored;
  if (typeof exact !== 'string' || typeof prefix !== 'string' || typeof suffix !== 'string') return undefined;
  if (!isIndex(start) || !isIndex(end) || start > end) return undefined;
  return { exact, prefix, suffix, start, end };
}
