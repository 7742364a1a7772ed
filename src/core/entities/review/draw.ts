import { RandomNumbers } from './random';

/**
 * `size` different numbers of `[0, count)`, or all when there are no more, in random order: every selection in every order is as
 * likely as any other, so that the first few of them are a sample as well. Takes time and memory for `size`, not for `count`
 * (the shuffle of Fisher and Yates, 1938, of which only the places are kept that were changed).
 */
export function drawNumbers(count: number, size: number, seed: number): number[] {
  const random = new RandomNumbers(seed);
  const moved = new Map<number, number>();
  const drawn: number[] = [];
  for (let next = 0; next < Math.min(size, count); next += 1) {
    const chosen = next + random.below(count - next);
    drawn.push(moved.get(chosen) ?? chosen);
    moved.set(chosen, moved.get(next) ?? next);
  }
  return drawn;
}
