import { hashOf } from '../text/hash';
import { documentCount, idAt, type Segment } from './segment';

/** Finds documents of a segment by id: a hash table with open addresses that holds slots + 1. */
export class IdTable {
  private readonly table: Uint32Array;

  constructor(private readonly segment: Segment) {
    const count = documentCount(segment);
    let room = 16;
    while (room < count * 2) room *= 2;
    this.table = new Uint32Array(room);
    for (let slot = 0; slot < count; slot += 1) this.table[this.placeOf(idAt(segment, slot))] = slot + 1;
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
      if (entry === 0 || this.isAt(entry - 1, id)) return place;
      place = (place + 1) & mask;
    }
  }

  private isAt(slot: number, id: string): boolean {
    const { idUnits, idStarts } = this.segment.documents;
    const start = idStarts[slot] ?? 0;
    if ((idStarts[slot + 1] ?? 0) - start !== id.length) return false;
    for (let i = 0; i < id.length; i += 1) if (idUnits[start + i] !== id.charCodeAt(i)) return false;
    return true;
  }
}
