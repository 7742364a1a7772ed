import { forEachWord } from '../text/tokenize';

/** One word of a query that stands outside quotation marks. */
export interface QueryWord {
  readonly word: string;
  /** True when it may be the beginning of the word meant: it is still being typed, or is one character of an unspaced script. */
  readonly unfinished: boolean;
  /** The word that follows it directly, which it may have been parted from by mistake. */
  readonly next?: string;
}

export interface Query {
  /** Without repetitions, in the order of their first occurrence. */
  readonly words: readonly QueryWord[];
  /** Folded words of the passages in quotation marks; none is empty. */
  readonly phrases: readonly (readonly string[])[];
}

/** A quotation mark that is never closed quotes nothing, so that a phrase finds something while it is being typed. */
const QUOTED = /["“”„«]([^"“”„«»]*)["“”»]/gu;
const ONE_UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u;

/** Reads a query: words, and "exact phrases" in straight or typographic quotation marks. */
export function parseQuery(text: string): Query {
  const phrases: string[][] = [];
  const words = new Map<string, QueryWord>();
  let from = 0;
  for (const match of text.matchAll(QUOTED)) {
    addWords(text.slice(from, match.index), false, words);
    const phrase = phraseOf(match[1] ?? '');
    if (phrase.length > 0) phrases.push(phrase);
    from = match.index + match[0].length;
  }
  addWords(text.slice(from), true, words);
  return { words: [...words.values()], phrases };
}

function addWords(text: string, last: boolean, words: Map<string, QueryWord>): void {
  const found: { word: string; end: number }[] = [];
  forEachWord(text, (word, _start, end, tail) => {
    if (!tail) found.push({ word, end });
  });
  found.forEach(({ word, end }, i) => {
    const typing = last && end === text.length;
    const unfinished = typing || ONE_UNSPACED.test(word) || words.get(word)?.unfinished === true;
    const next = found[i + 1]?.word ?? words.get(word)?.next;
    words.set(word, next === undefined ? { word, unfinished } : { word, unfinished, next });
  });
}

function phraseOf(text: string): string[] {
  const words: string[] = [];
  let endsInTail = false;
  forEachWord(text, (word, _start, _end, tail) => {
    words.push(word);
    endsInTail = tail;
  });
  return endsInTail ? words.slice(0, -1) : words;
}
