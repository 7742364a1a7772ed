// Other spellings of a name, as typists and transliterators make them.

/** A number in [0, 1) that is the same in every run. */
export type Random = () => number;

/** A generator of such numbers (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What transliterations exchange; the first that fits is taken. */
const EXCHANGED: readonly (readonly [RegExp, string])[] = [
  [/kh/, 'h'],
  [/sky$/, 'skiy'],
  [/ei(?=\b|$)/, 'ey'],
  [/(?<=[a-z])y$/, 'i'],
  [/ov$/, 'off'],
  [/ev$/, 'yev'],
  [/sch/, 'sh'],
  [/ck/, 'k'],
  [/ph/, 'f'],
  [/q/, 'k'],
  [/([bdfglmnprst])\1/, '$1'],
  [/(?<=[aeiou])([lmnrst])(?=[aeiou])/, '$1$1'],
  [/ee/, 'i'],
  [/ou/, 'u'],
];

export const CHANGES = ['left out', 'doubled', 'exchanged', 'replaced', 'transliterated'] as const;
export type Change = (typeof CHANGES)[number];

/** The name with one change in its last word; undefined where the change cannot be made. */
export function respelt(name: string, change: Change, random: Random): string | undefined {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  // the first letter is seldom mistyped
  const at = 1 + Math.floor(random() * (last.length - 2));
  const changed = changedWord(last, change, at, random);
  return changed === last ? undefined : [...words.slice(0, -1), changed].join(' ');
}

function changedWord(word: string, change: Change, at: number, random: Random): string {
  switch (change) {
    case 'left out':
      return word.slice(0, at) + word.slice(at + 1);
    case 'doubled':
      return word.slice(0, at) + word.slice(at - 1);
    case 'exchanged':
      return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
    case 'replaced':
      return word.slice(0, at) + String.fromCharCode(97 + Math.floor(random() * 26)) + word.slice(at + 1);
    case 'transliterated': {
      const rule = EXCHANGED.find(([pattern]) => pattern.test(word));
      return rule === undefined ? word : word.replace(rule[0], rule[1]);
    }
  }
}
