import type { TextRange } from '../../../core/model/anchor';
import type { NotedPassage } from '../../../protocol/notes';
import { bisect } from '../bisect';
import { NOTE_LAYERS, type NoteLayer, type Painter } from '../view/painter';

/** A noted passage that has a place in the text. */
export interface PlacedPassage extends NotedPassage {
  readonly place: TextRange;
}

/** As many colours as there are; more meanings begin again with the first. */
export const COLOURS = 5;

/** What is noted of the article on the page: the passages that have a place, and those that have lost it. */
export class NotedPassages {
  /** In the order of the text. */
  readonly placed: readonly PlacedPassage[];
  readonly lost: readonly NotedPassage[];

  constructor(passages: readonly NotedPassage[], length: number) {
    this.placed = passages
      .filter((passage): passage is PlacedPassage => passage.place !== null && passage.place.end <= length)
      .sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end);
    const placed: ReadonlySet<NotedPassage> = new Set(this.placed);
    this.lost = passages.filter((passage) => !placed.has(passage));
  }

  paint(painter: Painter): void {
    for (const layer of NOTE_LAYERS) {
      painter.paint(
        layer,
        this.placed.filter((passage) => layersOf(passage).includes(layer)).map(({ place }) => place),
      );
    }
  }

  /** The shortest passage that holds an offset. */
  at(offset: number): PlacedPassage | undefined {
    const holding = this.placed.filter(({ place }) => place.start <= offset && offset < place.end);
    return holding.sort((a, b) => a.place.end - a.place.start - (b.place.end - b.place.start))[0];
  }

  /** The first passage that starts after an offset (1), or the last that starts before it (-1). */
  next(offset: number, direction: 1 | -1): PlacedPassage | undefined {
    const { placed } = this;
    const after = bisect(0, placed.length, (k) => (placed[k]?.place.start ?? 0) > offset);
    if (direction === 1) return placed[after];
    return placed[bisect(0, placed.length, (k) => (placed[k]?.place.start ?? 0) >= offset) - 1];
  }
}

/** The number of a meaning's colour, from 1. */
export function colourOf(meaning: number): number {
  return (meaning % COLOURS) + 1;
}

function layersOf({ meaning, state }: NotedPassage): readonly NoteLayer[] {
  const colour = meaning === undefined ? 'noted' : (NOTE_LAYERS[colourOf(meaning)] ?? 'noted');
  const isAgain = meaning !== undefined && meaning >= COLOURS;
  return [
    colour,
    ...(isAgain ? (['note-again'] as const) : []),
    ...(state === 'changed' ? (['note-changed'] as const) : []),
  ];
}
