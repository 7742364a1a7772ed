/** What things are ordered by that are known by numbers: for each a whole number from 0 on, below `size`. */
export interface Key {
  readonly size: number;
  of(thing: number): number;
}

/** The things by rising keys; those with the same key stay in the order in which they come. Takes time as `size` and they are many. */
export function countingSort(things: Uint32Array, { size, of }: Key): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(size + 1);
  for (const thing of things) {
    const after = of(thing) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let key = 1; key <= size; key += 1) next[key] = (next[key] ?? 0) + (next[key - 1] ?? 0);
  const sorted = new Uint32Array(things.length);
  for (const thing of things) {
    const key = of(thing);
    const place = next[key] ?? 0;
    sorted[place] = thing;
    next[key] = place + 1;
  }
  return sorted;
}

/** The numbers from 0 to `count - 1`. */
export function firstNumbers(count: number): Uint32Array<ArrayBuffer> {
  const numbers = new Uint32Array(count);
  for (let number = 1; number < count; number += 1) numbers[number] = number;
  return numbers;
}
