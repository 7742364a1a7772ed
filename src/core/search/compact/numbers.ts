/** Unsigned whole numbers in as many bytes as the largest of them needs. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** Room for so many numbers, none of them above `largest`. */
export function roomFor(count: number, largest: number): Numbers {
  if (largest <= 0xff) return new Uint8Array(count);
  return largest <= 0xffff ? new Uint16Array(count) : new Uint32Array(count);
}

/** A copy in as few bytes as hold the largest. */
export function narrowed(numbers: Uint32Array): Numbers {
  let largest = 0;
  for (const number of numbers) if (number > largest) largest = number;
  const narrow = roomFor(numbers.length, largest);
  narrow.set(numbers);
  return narrow;
}
