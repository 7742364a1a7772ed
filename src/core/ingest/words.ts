import type { Block } from '../model/block';

/** Chinese characters and Japanese kana, which are written without spaces; or a word with what joins its parts. */
const WORD =
  /([\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]+)|[\p{L}\p{M}\p{N}_]+(?:['’.-][\p{L}\p{M}\p{N}_]+)*/gu;
const CHARACTERS_PER_WORD = 2;

/** Number of words outside boilerplate. Words of Chinese and Japanese are taken to be two characters long, as most are. */
export function countWords(text: string, blocks: readonly Block[]): number {
  let words = 0;
  for (const { kind, start, end } of blocks) {
    if (kind === 'boilerplate') continue;
    for (const [, characters] of text.slice(start, end).matchAll(WORD)) {
      words += characters === undefined ? 1 : Math.ceil(characters.length / CHARACTERS_PER_WORD);
    }
  }
  return words;
}
