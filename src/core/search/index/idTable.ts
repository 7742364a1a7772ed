import { type Numbers, roomFor } from '../compact/numbers';
import type { StringPool } from '../compact/stringPool';
import { hashOf } from '../text/hash';

/** Finds documents of a segment by id: a hash table with open addresses that holds slots + 1. */
export class IdTable {
  private readonly table: Numbers;

  constructor(private readonly ids: StringPool) {
    let room = 16;
    while (room < ids.size * 2) room *= 2;
    this.table = roomFor(room, ids.size);
    ids.all().forEach((id, slot) => {
      this.table[this.placeOf(id)] = slot + 1;
    });
  }

  /** The slot; -1 when the segment has no document of this id. */
  slotOf(id: string): number {
    return (this.table[this.placeOf(id)] ?? 0) - 1;
  }

  /** Where the id is in the table, or where it would be. */
  private placeOf(id: string): number {
    const mask = this.table.length - 1;
    let place = hashOf(id) & mask;
    for (;;) {
      const entry = this.table[place] ?? 0;
      if (entry === 0 || this.ids.compareTo(entry - 1, id) === 0) return place;
      place = (place + 1) & mask;
    }
  }
}
