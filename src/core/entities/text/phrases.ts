/** A phrase in a `PhraseBook`: what it stands for, and how its words must be written. */
interface Phrase<T> {
  readonly value: T;
  /** Bit `i` is set when word `i` must be written in capitals only, as `WHO` must. */
  readonly caps: number;
  /** Bit `i` is set when word `i` must not be in lower case. */
  readonly capital: number;
}

/** A found phrase: its last token and what it stands for. */
export interface Found<T> {
  readonly last: number;
  readonly value: T;
}

/** How one word of a phrase must be written in the text. */
export type Writing = 'any' | 'capital' | 'caps';

/** The words of a text by number, and how each is written, as a `PhraseBook` looks at them. */
export interface WordSequence {
  readonly length: number;
  word(token: number): number;
  isCapitalised(token: number): boolean;
  isCaps(token: number): boolean;
}

/** Phrases as a trie over word numbers. */
export class PhraseBook<T> {
  private readonly edges = new Map<number, number>();
  private readonly ends: (Phrase<T> | undefined)[] = [undefined];
  private readonly openers = new Set<number>();

  /** Adds a phrase. The first meaning given to a phrase stays. At most 30 words. */
  add(words: readonly number[], writing: readonly Writing[], value: T): void {
    const first = words[0];
    if (first === undefined || words.length > 30) return;
    this.openers.add(first);
    let node = 0;
    for (const word of words) node = this.child(node, word);
    this.ends[node] ??= { value, caps: maskOf(writing, 'caps'), capital: maskOf(writing, 'capital') };
  }

  /** The longest phrase that starts at `token` and ends before `limit`. */
  longestAt(text: WordSequence, token: number, limit: number): Found<T> | undefined {
    if (!this.openers.has(text.word(token))) return undefined;
    let node = 0;
    let best: Found<T> | undefined;
    for (let i = token; i < limit; i++) {
      const next = this.edges.get(edgeKey(node, text.word(i)));
      if (next === undefined) break;
      node = next;
      const phrase = this.ends[node];
      if (phrase !== undefined && isWrittenAs(phrase, text, token, i)) best = { last: i, value: phrase.value };
    }
    return best;
  }

  private child(node: number, word: number): number {
    const key = edgeKey(node, word);
    const known = this.edges.get(key);
    if (known !== undefined) return known;
    this.ends.push(undefined);
    this.edges.set(key, this.ends.length - 1);
    return this.ends.length - 1;
  }
}

function edgeKey(node: number, word: number): number {
  return node * 0x4000000 + word;
}

function maskOf(writing: readonly Writing[], wanted: Writing): number {
  return writing.reduce((mask, how, i) => (how === wanted ? mask | (1 << i) : mask), 0);
}

function isWrittenAs<T>(phrase: Phrase<T>, text: WordSequence, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const bit = 1 << (i - first);
    if ((phrase.caps & bit) !== 0 && !text.isCaps(i)) return false;
    if ((phrase.capital & bit) !== 0 && !text.isCapitalised(i)) return false;
  }
  return true;
}
