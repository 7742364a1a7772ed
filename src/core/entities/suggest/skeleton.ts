import { soundKey } from '../../search/words/soundKey';

/**
 * The consonants of a word, those that transliterations exchange made one, and a mark for a vowel that it begins with: what
 * "Qaddafi" and "Gadhafi" share (`kdf`), or "Yeltsin" and "Eltsin" (`alsn`). Coarser than `soundKey`, which keeps vowels.
 * `word` is folded; letters that are not Latin stay as they are.
 */
export function skeletonOf(word: string): string {
  const plain = word
    .replace(/^(?:x|hs)/, 's')
    .replace(/x/g, 'ks')
    .replace(/t(?=[sz]|ch)|d(?=zh)/g, '');
  const sound = soundKey(plain)
    .replace(/(?<=[^aeiou])h/g, '')
    .replace(/g/g, 'k')
    .replace(/(.)\1+/gu, '$1');
  return (/^[aeiou]/.test(sound) ? 'a' : '') + sound.replace(/[aeiou]/g, '');
}
