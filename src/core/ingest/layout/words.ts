import type { Block } from '../../model/block';

const WORD = /^[\p{L}\p{M}\p{N}_]$/u;
/** Chinese characters and Japanese kana, which are written without spaces. */
const CHARACTER = /^[\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]$/;
/** What joins the parts of a word when it stands between two of them. */
const JOINT = /^['’.-]$/;
const CHARACTERS_PER_WORD = 2;

const IS_WORD = 1;
const IS_CHARACTER = 2;
const IS_JOINT = 4;
/** The first half of a surrogate pair. */
const OPENS_PAIR = 8;
const IS_KNOWN = 16;

/** Of each UTF-16 unit that was met what it is, by the bits above: all articles are counted, and patterns are slower. */
const kinds = new Uint8Array(0x10000);

/** Number of words outside boilerplate. Words of Chinese and Japanese are taken to be two characters long, as most are. */
export function countWords(text: string, blocks: readonly Block[]): number {
  let words = 0;
  for (const { kind, start, end } of blocks) if (kind !== 'boilerplate') words += wordsIn(text, start, end);
  return words;
}

function wordsIn(text: string, start: number, end: number): number {
  let words = 0;
  for (let at = start; at < end; ) {
    if ((kindAt(text, at) & IS_CHARACTER) !== 0) {
      const first = at;
      while (at < end && (kindAt(text, at) & IS_CHARACTER) !== 0) at++;
      words += Math.ceil((at - first) / CHARACTERS_PER_WORD);
      continue;
    }
    const after = endOfPart(text, at, end);
    if (after === at) at++;
    else {
      at = endOfWord(text, after, end);
      words++;
    }
  }
  return words;
}

/** Where a word ends whose first part ends at `at`. */
function endOfWord(text: string, at: number, end: number): number {
  let stop = at;
  while (stop < end && (kindAt(text, stop) & IS_JOINT) !== 0) {
    const next = endOfPart(text, stop + 1, end);
    if (next === stop + 1) break;
    stop = next;
  }
  return stop;
}

/** Where the letters, marks and digits end that stand at `at`; `at` when there are none. */
function endOfPart(text: string, at: number, end: number): number {
  let stop = at;
  while (stop < end) {
    const kind = kindAt(text, stop);
    if ((kind & IS_WORD) !== 0) stop++;
    else if ((kind & OPENS_PAIR) !== 0 && WORD.test(text.slice(stop, stop + 2))) stop += 2;
    else break;
  }
  return stop;
}

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const kind = kinds[unit] ?? 0;
  return kind === 0 ? learn(unit) : kind;
}

function learn(unit: number): number {
  const char = String.fromCharCode(unit);
  let kind = IS_KNOWN;
  if (WORD.test(char)) kind |= IS_WORD;
  if (CHARACTER.test(char)) kind |= IS_CHARACTER;
  if (JOINT.test(char)) kind |= IS_JOINT;
  if (unit >= 0xd800 && unit < 0xdc00) kind |= OPENS_PAIR;
  kinds[unit] = kind;
  return kind;
}
