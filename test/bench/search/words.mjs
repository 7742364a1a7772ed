// The benchmark's own idea of words, simpler than that of any engine measured, and shared with none of them.

const ASCII = /^[\0-\x7f]*$/;
const WORD = /[\p{L}\p{N}]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** A text without case and accents. @param {string} text */
export function fold(text) {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .normalize('NFC');
}

/** The words of a text, folded: runs of letters and digits. @param {string} text @returns {string[]} */
export const wordsOf = (text) => fold(text).match(WORD) ?? [];

/** Whether a word is of a script that writes no spaces, so that it may stand within a run of letters. @param {string} word */
export const isUnspaced = (word) => UNSPACED.test(word);
