import type { LinePlace } from '../../protocol/concordance';

/** A line that the reader has discarded, tagged, or both. */
export interface MarkedLine extends LinePlace {
  readonly discarded: boolean;
  readonly tag: string | null;
}

/** What is to be said of lines; what is not named stays as it is. */
export type Marking = Partial<Pick<MarkedLine, 'discarded' | 'tag'>>;

/** Which lines of a concordance were discarded and tagged, by their places. Never changes: a change is another one. */
export class Marks {
  static readonly none = new Marks(new Map());

  private constructor(private readonly byPlace: ReadonlyMap<string, MarkedLine>) {}

  /** What was written by `toJSON`; what is no mark is left out. */
  static from(value: unknown): Marks {
    if (!Array.isArray(value)) return Marks.none;
    const lines = value.flatMap((line) => parseLine(line) ?? []);
    return new Marks(new Map(lines.map((line) => [keyOf(line), line])));
  }

  get size(): number {
    return this.byPlace.size;
  }

  get lines(): readonly MarkedLine[] {
    return [...this.byPlace.values()];
  }

  isDiscarded(place: LinePlace): boolean {
    return this.byPlace.get(keyOf(place))?.discarded === true;
  }

  tagOf(place: LinePlace): string | null {
    return this.byPlace.get(keyOf(place))?.tag ?? null;
  }

  /** The same, but for these places. A line of which nothing is left to say is not held. */
  with(places: readonly LinePlace[], marking: Marking): Marks {
    const next = new Map(this.byPlace);
    for (const { article, start } of places) {
      const key = keyOf({ article, start });
      const line = { article, start, discarded: false, tag: null, ...next.get(key), ...marking };
      if (line.discarded || line.tag !== null) next.set(key, line);
      else next.delete(key);
    }
    return new Marks(next);
  }

  toJSON(): readonly MarkedLine[] {
    return this.lines;
  }
}

function keyOf({ article, start }: LinePlace): string {
  return `${start} ${article}`;
}

function parseLine(value: unknown): MarkedLine | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { article, start, discarded, tag } = value as Partial<Record<keyof MarkedLine, unknown>>;
  if (typeof article !== 'string' || typeof start !== 'number' || typeof discarded !== 'boolean') return undefined;
  if (tag !== null && typeof tag !== 'string') return undefined;
  return { article, start, discarded, tag };
}
