import type { Units } from '../compact/stringPool';
import { hashOf, hashOfUnits } from '../text/hash';
import { LONGEST_WORD } from '../text/scanner';
import { stringOf, unitsOf } from '../text/strings';

/** A shorter sound key says too little. */
export const SHORTEST_SOUND = 3;

const ASCII = 0x80;
const C = 0x63;
const H = 0x68;
const K = 0x6b;

/** By letter of ASCII, the letter that stands for those that transcriptions of one name exchange for each other. */
const CLASSES = table(['ck', 'qk', 'vf', 'wf', 'yi', 'ji', 'zs'], (letter) => letter);
/** By letter of ASCII, the one that transcriptions exchange for it and an h after it: `ph` is f. 0 when there is none. */
const WITH_H = table(['pf', 'cc', 'kh', 'gg', 'tt'], () => 0);

/** Room for the key of one word at a time. A key is never longer than its word. */
const scratch = new Uint16Array(LONGEST_WORD);

/**
 * A spelling that different transcriptions of one name share: Pescov and Peskov, Zaharova and Zakharova, Filipp and
 * Philip. Doubled letters count once. Meant for folded words in Latin letters; others come back with little change.
 */
export function soundKey(word: string): string {
  const key = new Uint16Array(word.length);
  return stringOf(key, 0, writeKey(unitsOf(word), 0, word.length, key));
}

/** The hash of the word's sound key. */
export function soundHashOf(word: string): number {
  return hashOf(soundKey(word));
}

/** The hash of the sound key of the word in the units `[from, to)`, at most `LONGEST_WORD` of them. */
export function soundHashOfUnits(units: Units, from: number, to: number): number {
  return hashOfUnits(scratch, 0, writeKey(units, from, to, scratch));
}

function writeKey(units: Units, from: number, to: number, into: Uint16Array): number {
  let length = 0;
  let last = -1;
  for (let i = from; i < to; i += 1) {
    const unit = units[i] ?? 0;
    const next = i + 1 < to ? units[i + 1] : 0;
    const pair = pairSound(unit, next ?? 0);
    if (pair !== 0) i += 1;
    const isCh = pair === C;
    const sound = pair !== 0 ? pair : unit < ASCII ? (CLASSES[unit] ?? unit) : unit;
    if (sound !== last) {
      into[length] = sound;
      length += 1;
      if (isCh) {
        into[length] = H;
        length += 1;
      }
    }
    last = sound;
  }
  return length;
}

/** The sound of two letters that stand for one; 0 when they don't. `ch` is C, which no single letter sounds like. */
function pairSound(first: number, second: number): number {
  if (second === H) return WITH_H[first] ?? 0;
  return first === C && second === K ? K : 0;
}

function table(exchanges: readonly string[], otherwise: (letter: number) => number): Uint16Array {
  const letters = Uint16Array.from({ length: ASCII }, (_, letter) => otherwise(letter));
  for (const pair of exchanges) letters[pair.charCodeAt(0)] = pair.charCodeAt(1);
  return letters;
}
