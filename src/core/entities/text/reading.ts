import type { Article } from '../../model/article';
import { ABBREVIATION, COMMON, FUNCTION, type Lexicon } from '../gazetteer/lexicon';
import { joinBrokenWords, type TokenRange } from './brokenWords';
import type { WordSequence } from './phrases';
import {
  CAPS_SHAPE,
  CLITIC_SHAPE,
  INITIAL_SHAPE,
  LOWER_SHAPE,
  MIXED_SHAPE,
  NUMBER_SHAPE,
  SIGN_SHAPE,
  TITLE_SHAPE,
  Tokens,
  tokenize,
} from './tokens';
import { hashOf, WordTable } from './wordTable';

/** The tokens `[from, to)` of one block. */
export interface TokenBlock {
  readonly from: number;
  readonly to: number;
  /** True when most words are capitalised, so that a capital says little. */
  readonly headline: boolean;
}

const SENTENCE_START = 1;
const HEADLINE = 2;
const BLOCK_START = 4;

const BRACKETS = /^["“”'‘’»«()[\]]$/;

const SEEN_LOWER = 1;
const SEEN_CAPITAL = 2;

/** An article as the rules read it: tokens with their words by number, where sentences start, and how else a word is written in it. */
export class Reading implements WordSequence {
  readonly blocks: TokenBlock[] = [];
  readonly tokens: Tokens;
  private words: Int32Array = new Int32Array(0);
  private flags: Uint8Array = new Uint8Array(0);
  private seen: Uint8Array = new Uint8Array(0);

  constructor(
    readonly text: string,
    blocks: Article['blocks'],
    readonly lexicon: Lexicon,
  ) {
    this.tokens = new Tokens((text.length >> 2) + 16);
    const ranges: TokenRange[] = [];
    for (const block of blocks) {
      if (block.kind === 'boilerplate') continue;
      const from = this.tokens.length;
      tokenize(text, block.start, block.end, this.tokens);
      if (this.tokens.length > from) ranges.push({ from, to: this.tokens.length });
    }
    this.numberWords(ranges);
    for (const { from, to } of ranges) this.addBlock(from, to);
    this.noteUses();
  }

  get length(): number {
    return this.tokens.length;
  }

  word(token: number): number {
    return this.words[token] ?? -1;
  }

  /** Above the number of every word of the article. */
  get wordLimit(): number {
    return this.seen.length;
  }

  /** The bits of `gazetteer/lexicon.ts`. */
  traits(token: number): number {
    return this.lexicon.traits[this.word(token)] ?? 0;
  }

  has(token: number, traits: number): boolean {
    return (this.traits(token) & traits) !== 0;
  }

  shape(token: number): number {
    return this.tokens.shape(token);
  }

  isCapitalised(token: number): boolean {
    const shape = this.tokens.shape(token);
    return shape === TITLE_SHAPE || shape === CAPS_SHAPE || shape === MIXED_SHAPE || shape === INITIAL_SHAPE;
  }

  isCaps(token: number): boolean {
    const shape = this.tokens.shape(token);
    return shape === CAPS_SHAPE || shape === INITIAL_SHAPE || shape === MIXED_SHAPE;
  }

  isLower(token: number): boolean {
    return this.tokens.shape(token) === LOWER_SHAPE;
  }

  /** True when the token is the one sign given. */
  isSign(token: number, sign: string): boolean {
    return (
      this.tokens.shape(token) === SIGN_SHAPE &&
      token < this.length &&
      this.text.startsWith(sign, this.tokens.start(token))
    );
  }

  isSentenceStart(token: number): boolean {
    return ((this.flags[token] ?? 0) & SENTENCE_START) !== 0;
  }

  /** True for the first token of a block, which has no neighbour before it, and after the last token. */
  isBlockStart(token: number): boolean {
    return token >= this.length || ((this.flags[token] ?? 0) & BLOCK_START) !== 0;
  }

  isInHeadline(token: number): boolean {
    return ((this.flags[token] ?? 0) & HEADLINE) !== 0;
  }

  /** True when the word also stands in lower case in the article. */
  isSeenLower(token: number): boolean {
    return ((this.seen[this.word(token)] ?? 0) & SEEN_LOWER) !== 0;
  }

  /** True when the word stands capitalised in the article. */
  isSeenCapital(token: number): boolean {
    return ((this.seen[this.word(token)] ?? 0) & SEEN_CAPITAL) !== 0;
  }

  /** The token's text. Makes a string: not for every token. */
  textOf(first: number, last: number = first): string {
    return this.text.slice(this.tokens.start(first), this.tokens.end(last));
  }

  private numberWords(ranges: readonly TokenRange[]): void {
    const { tokens, text } = this;
    const own = new WordTable(this.lexicon.size, 256);
    const numberOf = (word: string) => {
      const hash = hashOf(word, 0, word.length);
      const known = this.lexicon.words.find(word, 0, word.length, hash);
      return known === -1 ? own.find(word, 0, word.length, hash) : known;
    };
    this.words = new Int32Array(tokens.length);
    for (let i = 0; i < tokens.length; i++) {
      const [start, end] = [tokens.start(i), tokens.end(i)];
      const hash = hashOf(text, start, end);
      const known = this.lexicon.words.find(text, start, end, hash);
      this.words[i] = known === -1 ? own.intern(text, start, end, hash) : known;
    }
    joinBrokenWords(text, tokens, this.words, ranges, numberOf);
    this.flags = new Uint8Array(tokens.length);
    this.seen = new Uint8Array(this.lexicon.size + own.size);
  }

  private addBlock(from: number, to: number): void {
    const headline = this.isHeadline(from, to);
    this.blocks.push({ from, to, headline });
    for (let i = from; i < to; i++) {
      const start = this.tokens.shape(i) !== SIGN_SHAPE && (i === from || this.startsSentence(i, from));
      this.flags[i] = (start ? SENTENCE_START : 0) | (headline ? HEADLINE : 0) | (i === from ? BLOCK_START : 0);
    }
  }

  /** A block is a headline when two words in three, and three at least, are capitalised beside the words of grammar, and no full stop ends it. */
  private isHeadline(from: number, to: number): boolean {
    if (to - from > 40 || this.isSign(to - 1, '.')) return false;
    let capitals = 0;
    let lower = 0;
    for (let i = from; i < to; i++) {
      if (this.has(i, FUNCTION) && !this.isCaps(i)) continue;
      if (this.isCapitalised(i)) capitals++;
      else if (this.isLower(i)) lower++;
    }
    return capitals >= 3 && capitals >= lower * 2 && this.hasCommonCapital(from, to);
  }

  /** Without an ordinary word in capitals, a short block of capitalised words is a list of names, not a headline. */
  private hasCommonCapital(from: number, to: number): boolean {
    for (let i = from + 1; i < to; i++) if (this.isCapitalised(i) && this.has(i, COMMON)) return true;
    return false;
  }

  /** True when the signs before a token end a sentence or open a quotation. */
  private startsSentence(token: number, from: number): boolean {
    let i = token - 1;
    let quoted = false;
    while (i >= from && this.tokens.shape(i) === SIGN_SHAPE && BRACKETS.test(this.textOf(i))) {
      quoted ||= this.opensQuotation(i);
      i--;
    }
    if (i < from || quoted) return true;
    if (this.tokens.shape(i) === SIGN_SHAPE) return this.isStop(i, from);
    const dotted = this.text.charCodeAt(this.tokens.end(i) - 1) === 0x2e && this.tokens.shape(i) === CAPS_SHAPE;
    return dotted && this.has(token, COMMON);
  }

  private opensQuotation(sign: number): boolean {
    const mark = this.textOf(sign);
    if (mark === '"' || mark === "'") return this.tokens.glued(sign + 1) && !this.tokens.glued(sign);
    return mark === '“' || mark === '‘' || mark === '«';
  }

  private isStop(sign: number, from: number): boolean {
    if (this.isSign(sign, '.')) return sign === from || !this.has(sign - 1, ABBREVIATION);
    return /^[!?:…•·*–—]$/.test(this.textOf(sign));
  }

  private noteUses(): void {
    for (let i = 0; i < this.length; i++) {
      const shape = this.tokens.shape(i);
      if (shape === SIGN_SHAPE || shape === NUMBER_SHAPE || shape === CLITIC_SHAPE) continue;
      const word = this.word(i);
      if (shape === LOWER_SHAPE) this.seen[word] = (this.seen[word] ?? 0) | SEEN_LOWER;
      else this.seen[word] = (this.seen[word] ?? 0) | SEEN_CAPITAL;
    }
  }
}
