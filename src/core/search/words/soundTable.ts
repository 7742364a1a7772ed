import { type Grouped, groupedBy } from '../compact/grouped';
import type { StringPool } from '../compact/stringPool';
import { soundHashOf, soundHashOfUnits } from './soundKey';

/** At most so many words share a place on average. */
const SHARED = 8;

/** The words of a lexicon by how they sound: a hash table of sound keys that keeps only the words' ids. */
export class SoundTable {
  /** The ids by place. */
  private readonly places: Grouped;
  /** The bits of a hash that say the place. */
  private readonly mask: number;

  /** `words` are at most `LONGEST_WORD` units long. */
  constructor(private readonly words: StringPool) {
    this.mask = 2 ** Math.ceil(Math.log2(words.size / SHARED + 1)) - 1;
    const places = new Uint32Array(words.size);
    words.forEach((units, from, to, id) => {
      places[id] = soundHashOfUnits(units, from, to) & this.mask;
    });
    this.places = groupedBy(places, this.mask + 1);
  }

  /** Gives a superset of the words that sound like `word`. */
  alike(word: string, sink: (id: number) => void): void {
    const { members, starts } = this.places;
    const hash = soundHashOf(word);
    const place = hash & this.mask;
    const end = starts[place + 1] ?? 0;
    for (let i = starts[place] ?? 0; i < end; i += 1) {
      const id = members[i] ?? 0;
      const { units, from, to } = this.words.unitsOf(id);
      if (soundHashOfUnits(units, from, to) === hash) sink(id);
    }
  }
}
