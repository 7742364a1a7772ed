import { FIRST_NAME } from '../gazetteer/lexicon';
import type { ArticleColumns } from './articleColumns';
import { featureOf, pairOf } from './hashing';
import { LONGEST_AFFIX } from './wordColumns';

/** Most features that one token has. */
export const MOST_FEATURES = 224;

/** Stands for what is beyond a block. */
const EDGE = 0x5bd1e995;

/** The features of one token, each a number of `FEATURE_BITS` bits; used again for the next token. */
export class Features {
  readonly numbers = new Int32Array(MOST_FEATURES);
  length = 0;
  /** Those before this index hang on the token's very word. */
  lexical = 0;

  private columns: ArticleColumns;
  private from = 0;
  private to = 0;

  constructor(columns: ArticleColumns) {
    this.columns = columns;
  }

  /** Tells which block `[from, to)` the tokens asked for next are in: nothing beyond it is looked at as a neighbour. */
  enter(from: number, to: number): void {
    this.from = from;
    this.to = to;
  }

  /** Fills in the features of a token. */
  describe(token: number): void {
    this.length = 0;
    this.describeWord(token);
    this.lexical = this.length;
    this.describeAffixes(token);
    this.describeNeighbours(token);
    this.describeWriting(token);
    this.describeClusters(token);
    this.describeLists(token);
    this.describeKnown(token);
    this.describeRun(token);
    this.describeElsewhere(token);
  }

  private add(template: number, value: number): void {
    this.numbers[this.length++] = featureOf(template, value);
  }

  private inBlock(token: number): boolean {
    return token >= this.from && token < this.to;
  }

  private word(token: number): number {
    const { words } = this.columns;
    return this.inBlock(token) ? (words.hashes[words.idOf(token)] ?? 0) : EDGE;
  }

  private cluster(token: number): number {
    const { words } = this.columns;
    return this.inBlock(token) ? (words.clusters[words.idOf(token)] ?? 0) : -1;
  }

  private lists(token: number): number {
    const { words } = this.columns;
    return this.inBlock(token) ? (words.lists[words.idOf(token)] ?? 0) : 0;
  }

  private traits(token: number): number {
    return this.inBlock(token) ? this.columns.reading.traits(token) : -1;
  }

  private capital(token: number): number {
    return this.inBlock(token) ? (this.columns.capitals[token] ?? 0) : 0;
  }

  private shape(token: number): number {
    return this.inBlock(token) ? (this.columns.shapes[token] ?? 0) : EDGE;
  }

  private known(token: number): number {
    return this.inBlock(token) ? (this.columns.known[token] ?? 0) : 0;
  }

  private ruled(token: number): number {
    return this.inBlock(token) ? (this.columns.ruled[token] ?? 0) : 0;
  }

  private describeWord(token: number): void {
    const word = this.word(token);
    this.add(0, word);
    this.add(1, pairOf(word, this.capital(token)));
    this.add(2, pairOf(this.word(token - 1), word));
    this.add(3, pairOf(word, this.word(token + 1)));
    const id = this.columns.words.idOf(token);
    const long = id * LONGEST_AFFIX + 3;
    this.add(4, this.columns.words.prefixes[long] ?? 0);
  }

  private describeAffixes(token: number): void {
    const { words } = this.columns;
    const at = words.idOf(token) * LONGEST_AFFIX;
    const capital = this.capital(token);
    for (let length = 1; length <= LONGEST_AFFIX; length++) {
      const prefix = words.prefixes[at + length - 1] ?? 0;
      const suffix = words.suffixes[at + length - 1] ?? 0;
      if (prefix !== 0 && length < 4) this.add(5 + length, pairOf(prefix, capital));
      if (suffix !== 0) this.add(10 + length, pairOf(suffix, capital));
    }
  }

  private describeNeighbours(token: number): void {
    const [before2, before, after, after2] = [
      this.word(token - 2),
      this.word(token - 1),
      this.word(token + 1),
      this.word(token + 2),
    ];
    this.add(15, before);
    this.add(16, after);
    this.add(17, before2);
    this.add(18, after2);
    this.add(19, pairOf(before, after));
    this.add(20, pairOf(before2, before));
    this.add(21, pairOf(after, after2));
    this.add(22, pairOf(before, this.capital(token)));
    this.add(23, pairOf(after, this.capital(token)));
  }

  private describeWriting(token: number): void {
    const { reading } = this.columns;
    const capital = this.capital(token);
    const shape = this.shape(token);
    const triple = (this.capital(token - 1) << 8) | (capital << 4) | this.capital(token + 1);
    this.add(24, shape);
    this.add(25, pairOf(this.shape(token - 1), shape));
    this.add(26, pairOf(shape, this.shape(token + 1)));
    this.add(27, triple);
    this.add(28, (triple << 8) | (this.capital(token - 2) << 4) | this.capital(token + 2));
    const place = (reading.isSentenceStart(token) ? 1 : 0) | (reading.isInHeadline(token) ? 2 : 0);
    this.add(29, (capital << 2) | place);
    this.add(30, (triple << 2) | place);
    if (place !== 0) this.add(31, pairOf(this.word(token), place));
    this.add(32, 0);
  }

  private describeClusters(token: number): void {
    const [before, own, after] = [this.cluster(token - 1), this.cluster(token), this.cluster(token + 1)];
    const capital = this.capital(token);
    this.add(33, own);
    this.add(34, before);
    this.add(35, after);
    this.add(36, pairOf(own, capital));
    this.add(37, pairOf(before >> 4, own >> 4));
    this.add(38, pairOf(own >> 4, after >> 4));
    this.add(39, this.cluster(token - 2));
    this.add(40, this.cluster(token + 2));
    this.add(41, pairOf(own >> 4, capital));
    this.add(42, pairOf(pairOf(before >> 4, capital), after >> 4));
    this.add(43, pairOf(before, capital));
    this.add(44, pairOf(after, capital));
  }

  private describeLists(token: number): void {
    const own = this.traits(token);
    const capital = this.capital(token);
    this.addBits(45, own, capital);
    this.addBits(46, this.traits(token - 1), capital);
    this.addBits(47, this.traits(token + 1), capital);
    this.add(48, pairOf(own, capital));
    this.add(49, pairOf(this.traits(token - 1), own));
    this.add(50, pairOf(own, this.traits(token + 1)));
    const lists = this.lists(token);
    if (lists !== 0) {
      this.addBits(51, lists, capital);
      this.add(52, pairOf(pairOf(lists, capital), this.capital(token + 1)));
      this.add(53, pairOf(pairOf(lists, capital), this.capital(token - 1)));
    }
    const before = this.lists(token - 1);
    const after = this.lists(token + 1);
    if (before !== 0) this.add(54, pairOf(before, pairOf(lists, capital)));
    if (after !== 0) this.add(55, pairOf(after, pairOf(lists, capital)));
  }

  /** One feature for each bit of a word's lists. */
  private addBits(template: number, bits: number, capital: number): void {
    if (bits === -1) return;
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      this.add(template, ((31 - Math.clz32(rest & -rest)) << 4) | capital);
    }
  }

  private describeKnown(token: number): void {
    const [before, own, after] = [this.known(token - 1), this.known(token), this.known(token + 1)];
    const capital = this.capital(token);
    this.add(56, pairOf(own, capital));
    if (own !== 0 || before !== 0 || after !== 0) {
      this.add(57, (before << 16) | (own << 8) | after);
      this.add(58, pairOf(own, this.cluster(token - 1) >> 4));
      this.add(59, pairOf(own, this.cluster(token + 1) >> 4));
      this.add(60, pairOf(own, (this.capital(token - 1) << 4) | this.capital(token + 1)));
      if (own !== 0) this.add(61, pairOf(own, this.word(token - 1)));
      if (own !== 0) this.add(62, pairOf(own, this.word(token + 1)));
    }
    const ruled = this.ruled(token);
    this.add(63, (ruled << 4) | capital);
    this.add(64, (this.ruled(token - 1) << 6) | (ruled << 3) | this.ruled(token + 1));
    if (ruled !== 0) this.add(65, pairOf(ruled, this.cluster(token) >> 4));
    this.add(66, pairOf(ruled, own));
  }

  private describeRun(token: number): void {
    const { firsts, lasts } = this.columns.runs;
    const first = firsts[token] ?? -1;
    if (first === -1) return;
    const last = lasts[token] ?? first;
    const place = (token === first ? 1 : 0) | (token === last ? 2 : 0);
    const length = Math.min(last - first, 5);
    const where = (length << 2) | place;
    const [before, after] = [this.word(first - 1), this.word(last + 1)];
    this.add(67, where);
    this.add(68, pairOf(this.word(first), place));
    this.add(69, pairOf(this.word(last), place));
    this.add(70, before);
    this.add(71, after);
    this.add(72, pairOf(before, after));
    this.add(73, pairOf(before, where));
    this.add(74, pairOf(after, where));
    this.add(75, this.cluster(first - 1));
    this.add(76, this.cluster(last + 1));
    this.add(77, pairOf(this.cluster(last), place));
    this.add(78, pairOf(this.cluster(first), place));
    this.addBits(79, this.traits(last), place);
    this.addBits(80, this.traits(first), place);
    this.add(81, pairOf(this.cluster(first - 1) >> 4, this.cluster(last + 1) >> 4));
    this.add(82, pairOf(this.suffix(last), place));
    this.add(83, pairOf(this.lists(first), pairOf(this.lists(last), where)));
    this.add(84, (where << 1) | (this.isFirstName(first) ? 1 : 0));
    this.add(85, pairOf(this.traits(first - 1), where));
    this.add(86, pairOf(this.traits(last + 1), where));
  }

  private suffix(token: number): number {
    const { words } = this.columns;
    return words.suffixes[words.idOf(token) * LONGEST_AFFIX + 2] ?? 0;
  }

  private isFirstName(token: number): boolean {
    return this.columns.reading.has(token, FIRST_NAME);
  }

  private describeElsewhere(token: number): void {
    const { words, elsewhere, reading } = this.columns;
    const word = words.idOf(token);
    const capital = this.capital(token);
    const seen = elsewhere.seenAs(word);
    this.add(87, (capital << 3) | (seen << 1) | (reading.isSentenceStart(token) ? 1 : 0));
    if (this.columns.runs.firsts[token] === -1) return;
    elsewhere.forEachPlace(word, token, (other) => {
      this.describeOther(other);
    });
    this.describeLongest(token, elsewhere.inLongestRun(word));
  }

  /** What stands beside the same word elsewhere. */
  private describeOther(other: number): void {
    const { words } = this.columns;
    const before = other > 0 ? words.idOf(other - 1) : -1;
    const after = other + 1 < this.columns.reading.length ? words.idOf(other + 1) : -1;
    this.add(88, words.hashes[before] ?? EDGE);
    this.add(89, words.hashes[after] ?? EDGE);
    this.add(90, words.clusters[before] ?? -1);
    this.add(91, words.clusters[after] ?? -1);
    this.add(92, this.columns.ruled[other] ?? 0);
    this.add(93, this.columns.known[other] ?? 0);
  }

  /** The longest run with the same word, when it is longer than the token's own. */
  private describeLongest(token: number, other: number): void {
    const { firsts, lasts } = this.columns.runs;
    const [first, last] = [firsts[other] ?? -1, lasts[other] ?? -1];
    const own = (lasts[token] ?? 0) - (firsts[token] ?? 0);
    if (other === -1 || last - first <= own) return;
    const { words } = this.columns;
    const place = (other === first ? 1 : 0) | (other === last ? 2 : 0) | (own === 0 ? 4 : 0);
    const lastWord = words.idOf(last);
    this.add(94, (Math.min(last - first, 5) << 3) | place);
    this.add(95, pairOf(words.hashes[lastWord] ?? 0, place));
    this.add(96, pairOf(words.clusters[lastWord] ?? 0, place));
    this.add(97, pairOf(words.hashes[words.idOf(first)] ?? 0, place));
    this.add(98, pairOf(words.clusters[words.idOf(first)] ?? 0, place));
    this.add(99, first > 0 ? (words.hashes[words.idOf(first - 1)] ?? EDGE) : EDGE);
    this.add(100, (this.columns.ruled[other] ?? 0) | (place << 4));
    if (this.columns.reading.has(first, FIRST_NAME)) this.add(101, place);
  }
}
