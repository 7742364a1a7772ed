// Typing errors as people make them: by the keys next to each other, by the sound, by haste.

/** @typedef {import('./random.mjs').Random} Random */
/** @typedef {(word: string, random: Random) => string} Typo */

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A key beside a letter's. @param {string} letter @param {Random} random */
function neighbour(letter, random) {
  const row = ROWS.find((keys) => keys.includes(letter)) ?? LETTERS;
  const at = row.indexOf(letter);
  const beside = [row[at - 1], row[at + 1]].filter((key) => key !== undefined);
  return random.pick(beside.length > 0 ? beside : [...LETTERS]);
}

/** Any place but, mostly, the first: people seldom get the first letter wrong. @param {string} word @param {Random} random */
const placeIn = (word, random) => (random.below(10) === 0 ? 0 : 1 + random.below(word.length - 1));

/** @type {Typo} */
export function insertion(word, random) {
  const at = placeIn(word, random);
  return word.slice(0, at) + neighbour(word[at] ?? 'e', random) + word.slice(at);
}

/** @type {Typo} */
export function deletion(word, random) {
  const at = placeIn(word, random);
  return word.slice(0, at) + word.slice(at + 1);
}

/** @type {Typo} */
export function substitution(word, random) {
  const at = placeIn(word, random);
  return word.slice(0, at) + neighbour(word[at] ?? 'e', random) + word.slice(at + 1);
}

/** Two letters in the wrong order; the same word when it has no two different ones side by side. @type {Typo} */
export function transposition(word, random) {
  const places = [...word].flatMap((letter, at) =>
    at + 1 < word.length && letter !== word[at + 1] && (at > 0 || word.length < 5) ? [at] : [],
  );
  if (places.length === 0) return word;
  const at = random.pick(places);
  return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
}

/** A letter twice that belongs once, or once that belongs twice. @type {Typo} */
export function doubling(word, random) {
  const doubles = [...word].flatMap((letter, at) => (letter === word[at + 1] ? [at] : []));
  if (doubles.length > 0 && random.below(2) === 0) {
    const at = random.pick(doubles);
    return word.slice(0, at) + word.slice(at + 1);
  }
  const at = placeIn(word, random);
  return word.slice(0, at) + (word[at] ?? '') + word.slice(at);
}

/** Two errors, of any sort. @type {Typo} */
export function twoEdits(word, random) {
  const sorts = [insertion, deletion, substitution];
  return random.pick(sorts)(random.pick(sorts)(word, random), random);
}
