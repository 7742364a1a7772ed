import type { Steps } from '../search/engine';
import { BINS, NO_GRAM, type Signatures } from './signatures';

/** What more articles than these have in one bin is a phrase that everybody uses, and says nothing of any two of them. */
const MOST_SHARING = 400;
/** Two articles are looked at more closely when their signatures agree in so many bins at least, */
const LEAST_AGREED = 3;
/** and are near each other when it is this share of the bins of the one that has fewer. */
const NEAR = 0.2;
/** So many of the grams in which they agree must tell something, */
const LEAST_TELLING = 3;
/** and this share of the bins of the one that has fewer. */
const TELLING = 0.05;
/** A gram tells something of two articles if at most so many of those that have it, too, are near neither of them. */
const MOST_STRANGERS = 1;
/** By so much a gram is shifted to leave room for a slot, in a number that is exact. */
const SLOTS = 2 ** 21;

/**
 * Which articles agree in which bins of their signatures, so that those with something in common are found without comparing each
 * to each; the bands of locality-sensitive hashing are the single bins here, and a pair must meet in several.
 *
 * Which of these grams tell something is seen from who else has them: a phrase of reports that come every week stands in many
 * articles that are otherwise not alike, a phrase of a story that was printed a hundred times only in articles that are.
 */
export class SharedGrams {
  /** Slots of those that agree in a bin, group after group. */
  private readonly members: number[] = [];
  /** Where each group begins in `members`, and in the end where the last ends. */
  private readonly begins: number[] = [];
  /** By slot, the groups that it is in. */
  private readonly groupsOf: number[][] = [];
  private readonly filled: Uint8Array;
  /** By slot, in how many bins it agrees with the one that is being looked at. Emptied after use. */
  private readonly agreed: Uint8Array;

  private constructor(slots: number) {
    this.agreed = new Uint8Array(slots);
    this.filled = new Uint8Array(slots);
    for (let slot = 0; slot < slots; slot += 1) this.groupsOf.push([]);
  }

  /** Sorts one bin a step. There may be 2^21 slots; `used` are those that are looked at. */
  static *of(signatures: Signatures, used: readonly number[]): Steps<SharedGrams> {
    const shared = new SharedGrams(used.reduce((most, slot) => Math.max(most, slot + 1), 0));
    const keys = new Float64Array(used.length);
    for (let bin = 0; bin < BINS; bin += 1) {
      let count = 0;
      for (const slot of used) {
        const gram = signatures.gramIn(slot, bin);
        if (gram === NO_GRAM) continue;
        keys[count] = gram * SLOTS + slot;
        count += 1;
        shared.filled[slot] = (shared.filled[slot] ?? 0) + 1;
      }
      shared.takeBin(keys.subarray(0, count).sort());
      yield;
    }
    shared.begins.push(shared.members.length);
    return shared;
  }

  /** The articles that agree with the one in a slot in enough grams that tell something, as it looks from there; in no particular order. */
  tellingOf(slot: number): number[] {
    const met = this.meet(slot);
    const telling = new Map<number, number>();
    for (const group of this.groupsOf[slot] ?? []) {
      if (!this.isTelling(group, slot)) continue;
      this.forEachMember(group, (other) => {
        if (other !== slot) telling.set(other, (telling.get(other) ?? 0) + 1);
      });
    }
    const found = [...telling].filter(([other, times]) => times >= this.needed(slot, other, LEAST_TELLING, TELLING));
    for (const other of met) this.agreed[other] = 0;
    return found.map(([other]) => other);
  }

  /** Counts in how many bins each article agrees with the one in a slot; returns whom it has met. */
  private meet(slot: number): number[] {
    const { agreed } = this;
    const met: number[] = [];
    for (const group of this.groupsOf[slot] ?? []) {
      this.forEachMember(group, (other) => {
        const times = agreed[other] ?? 0;
        if (times === 0) met.push(other);
        agreed[other] = times + 1;
      });
    }
    return met;
  }

  private isTelling(group: number, slot: number): boolean {
    let strangers = 0;
    this.forEachMember(group, (other) => {
      if ((this.agreed[other] ?? 0) < this.needed(slot, other, LEAST_AGREED, NEAR)) strangers += 1;
    });
    return strangers <= MOST_STRANGERS;
  }

  private needed(slot: number, other: number, least: number, share: number): number {
    return Math.max(least, share * Math.min(this.filled[slot] ?? 0, this.filled[other] ?? 0));
  }

  private forEachMember(group: number, look: (slot: number) => void): void {
    const end = this.begins[group + 1] ?? 0;
    for (let at = this.begins[group] ?? 0; at < end; at += 1) look(this.members[at] ?? 0);
  }

  /** Takes the grams of one bin, each with its slot, in order: equal grams follow each other. */
  private takeBin(keys: Float64Array): void {
    for (let from = 0; from < keys.length; ) {
      const gram = Math.floor((keys[from] ?? 0) / SLOTS);
      const next = (gram + 1) * SLOTS;
      let to = from + 1;
      while (to < keys.length && (keys[to] ?? 0) < next) to += 1;
      if (to - from > 1 && to - from <= MOST_SHARING) this.addGroup(keys.subarray(from, to), gram);
      from = to;
    }
  }

  private addGroup(keys: Float64Array, gram: number): void {
    const group = this.begins.length;
    this.begins.push(this.members.length);
    for (const key of keys) {
      const slot = key - gram * SLOTS;
      this.members.push(slot);
      this.groupsOf[slot]?.push(group);
    }
  }
}
