const LOWER_BITS = 16;
const LOWER = 2 ** LOWER_BITS - 1;

/**
 * Whole numbers from 0 to 2^32 - 1 that never fall, each at two bytes: its lower half is kept, and once for all of them from
 * where on the upper half is a higher one.
 */
export class RisingNumbers {
  /** `steps` holds the index of the first number whose upper half is above 0, above 1, and so on. */
  constructor(
    readonly lower: Uint16Array,
    readonly steps: Uint32Array,
  ) {}

  static of(numbers: Uint32Array): RisingNumbers {
    const lower = new Uint16Array(numbers.length);
    const steps = new Uint32Array((numbers[numbers.length - 1] ?? 0) >>> LOWER_BITS);
    let upper = 0;
    for (let i = 0; i < numbers.length; i += 1) {
      const number = numbers[i] ?? 0;
      lower[i] = number & LOWER;
      for (; upper < number >>> LOWER_BITS; upper += 1) steps[upper] = i;
    }
    return new RisingNumbers(lower, steps);
  }

  get length(): number {
    return this.lower.length;
  }

  /** 0 when there is none at `index`. */
  at(index: number): number {
    const { steps } = this;
    let low = 0;
    let high = steps.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((steps[middle] ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    return low * (LOWER + 1) + (this.lower[index] ?? 0);
  }

  /** Gives each number but the last with the one after it. */
  forEachStep(sink: (from: number, to: number) => void): void {
    const { lower, steps } = this;
    let upper = 0;
    let from = this.at(0);
    for (let i = 1; i < lower.length; i += 1) {
      while ((steps[upper] ?? Number.POSITIVE_INFINITY) <= i) upper += 1;
      const to = upper * (LOWER + 1) + (lower[i] ?? 0);
      sink(from, to);
      from = to;
    }
  }

  /** All of them, four bytes each: to read one after the other is quicker than to ask for each. */
  toArray(): Uint32Array {
    const { lower, steps } = this;
    const numbers = new Uint32Array(lower.length);
    let upper = 0;
    for (let i = 0; i < lower.length; i += 1) {
      while ((steps[upper] ?? Number.POSITIVE_INFINITY) <= i) upper += 1;
      numbers[i] = upper * (LOWER + 1) + (lower[i] ?? 0);
    }
    return numbers;
  }

  /** How many of them are not above `value`. */
  countUpTo(value: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.at(middle) <= value) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
