import { GrowingNumbers } from '../index/growing';
import { WordNumbers } from '../index/wordNumbers';
import { WordScanner } from '../text/scanner';
import { CountedLexicon } from './countedLexicon';
import { Lexicon } from './lexicon';

/** Instead of a word's id, for a name without words. */
export const NO_WORD = 0xffffffff;

/** Names by their number, and which of them hold a word. */
export interface NameTable {
  readonly words: CountedLexicon;
  /** By name, the id of its first word or `NO_WORD`. */
  readonly firstWords: Uint32Array;
  /** By name, the number of letters in its words; at least 1. */
  readonly letters: Uint32Array;
  /** The names that hold a word, in rising order, by the word's id: from `listStarts[id]` on. */
  readonly lists: Uint32Array;
  readonly listStarts: Uint32Array;
}

/** A word that a name holds, both by number. */
interface Occurrences {
  readonly words: Uint32Array;
  readonly names: Uint32Array;
}

export function nameTableOf(names: readonly string[]): NameTable {
  const scanner = new WordScanner();
  const numbers = new WordNumbers();
  const words = new GrowingNumbers();
  const holders = new GrowingNumbers();
  /** By word, one more than the last name that was found to hold it. */
  const lastHolders = new GrowingNumbers();
  const letters = new Uint32Array(names.length).fill(1);
  const firstWords = new Uint32Array(names.length).fill(NO_WORD);
  names.forEach((text, name) => {
    let count = 0;
    scanner.begin(text);
    while (scanner.next()) {
      const word = numbers.numberOf(scanner.units, scanner.length, scanner.hash);
      if (!scanner.tail) count += scanner.length;
      if (firstWords[name] === NO_WORD) firstWords[name] = word;
      if (word === lastHolders.length) lastHolders.push(0);
      if (lastHolders.at(word) > name) continue;
      lastHolders.set(word, name + 1);
      words.push(word);
      holders.push(name);
    }
    if (count > 0) letters[name] = count;
  });
  const { order, words: inOrder } = numbers.inOrder();
  const ranks = new Uint32Array(order.length);
  order.forEach((word, rank) => {
    ranks[word] = rank;
  });
  const { lists, listStarts } = listsOf({ words: words.view(), names: holders.view() }, ranks);
  const counts = Uint32Array.from(ranks, (_, id) => (listStarts[id + 1] ?? 0) - (listStarts[id] ?? 0));
  return {
    words: new CountedLexicon(new Lexicon(inOrder), counts),
    firstWords: firstWords.map((word) => ranks[word] ?? NO_WORD),
    letters,
    lists,
    listStarts,
  };
}

/** Sorts the occurrences by the rank of their word; names stay in order. */
function listsOf({ words, names }: Occurrences, ranks: Uint32Array): { lists: Uint32Array; listStarts: Uint32Array } {
  const listStarts = new Uint32Array(ranks.length + 1);
  for (const word of words) {
    const next = (ranks[word] ?? 0) + 1;
    listStarts[next] = (listStarts[next] ?? 0) + 1;
  }
  for (let id = 0; id < ranks.length; id += 1) listStarts[id + 1] = (listStarts[id + 1] ?? 0) + (listStarts[id] ?? 0);
  const ends = listStarts.slice();
  const lists = new Uint32Array(words.length);
  words.forEach((word, i) => {
    const id = ranks[word] ?? 0;
    const at = ends[id] ?? 0;
    lists[at] = names[i] ?? 0;
    ends[id] = at + 1;
  });
  return { lists, listStarts };
}
