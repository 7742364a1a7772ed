/** Letters that transcriptions of one name exchange, each with the letter that stands for its class. */
const CLASSES = new Map<string, string>([
  ['c', 'k'],
  ['q', 'k'],
  ['v', 'f'],
  ['w', 'f'],
  ['y', 'i'],
  ['j', 'i'],
  ['z', 's'],
]);

/** Pairs of letters that transcriptions exchange for one. */
const PAIRS = new Map<string, string>([
  ['ph', 'f'],
  ['ck', 'k'],
  ['ch', 'ch'],
  ['kh', 'h'],
  ['gh', 'g'],
  ['th', 't'],
]);

/**
 * A spelling that different transcriptions of one name share: Pescov and Peskov, Zaharova and Zakharova, Filipp and
 * Philip. Doubled letters count once. Meant for folded words in Latin letters; others come back with little change.
 */
export function soundKey(word: string): string {
  let key = '';
  let last = '';
  for (let i = 0; i < word.length; i += 1) {
    const pair = PAIRS.get(word.slice(i, i + 2));
    const letter = word.charAt(i);
    const sound = pair ?? CLASSES.get(letter) ?? letter;
    if (pair !== undefined) i += 1;
    if (sound !== last) key += sound;
    last = sound;
  }
  return key;
}
