import assert from 'node:assert/strict';
import fc from 'fast-check';
import { classOf, DIGIT, LETTER, SILENT, UNSPACED } from '../../src/core/search/text/characters';
import { foldCodePoint } from '../../src/core/search/text/fold';
import { hashOf } from '../../src/core/search/text/hash';
import { LONGEST_WORD, WordScanner } from '../../src/core/search/text/scanner';

interface ReadWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly tail: boolean;
}

function scanned(text: string): ReadWord[] {
  const scanner = new WordScanner();
  const words: ReadWord[] = [];
  scanner.begin(text);
  while (scanner.next()) {
    const { start, end, tail } = scanner;
    words.push({ word: scanner.word(), start, end, tail });
  }
  return words;
}

// The reference writes a text down as one sign for each UTF-16 unit, and states the rules as regular expressions on these:
// s the letter s, e another letter that French elides, v a vowel or h, a any other letter, D a digit, U a character of an
// unspaced script, S a silent one, + the second half of a pair of surrogates, and the joints ' , . as they are.
const LETTERS = '[seva]';
const INSIDE = '[sevaDUS]';
const RUN = '[sevaDS+]+';
const ABBREVIATED = `(?:${LETTERS}\\.(?=${LETTERS}\\+?(?![+]|${INSIDE})))*`;
const POSSESSIVE = `'s(?!${INSIDE})`;
const JOINT = `(?:(?!${POSSESSIVE})'(?=${LETTERS})|(?<=D),(?=DDD(?!${INSIDE})))`;
const CLUSTER = 'U\\+?(?:S\\+?)*';
const WORDS = new RegExp(
  `(?<run>(?:${CLUSTER})+)|(?<elided>[se](?='v))|(?=[sevaD])(?<dotted>${ABBREVIATED})${RUN}(?:${JOINT}${RUN})*`,
  'g',
);

function signsOf(text: string): string {
  let signs = '';
  for (const character of text) {
    const sign = signOf(character);
    signs += character.length === 1 ? sign : `${sign}${sign === '_' ? '_' : '+'}`;
  }
  return signs;
}

function signOf(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  if ("'’ʼ‘＇".includes(character)) return "'";
  if (',.'.includes(character)) return character;
  const kind = classOf(codePoint);
  if (kind === DIGIT) return 'D';
  if (kind === UNSPACED) return 'U';
  if (kind === SILENT) return 'S';
  if (kind !== LETTER) return '_';
  if (character === 's' || character === 'S') return 's';
  const folded = foldCodePoint(codePoint);
  if (/^[cdjlmnst]$/.test(folded)) return 'e';
  return /^[aehiouy]$/.test(folded) ? 'v' : 'a';
}

function reference(text: string): ReadWord[] {
  const signs = signsOf(text);
  const words: ReadWord[] = [];
  const add = (start: number, end: number, tail = false) => {
    const word = foldedBetween(text, start, end);
    if (word !== '') words.push({ word, start, end, tail });
  };
  WORDS.lastIndex = 0;
  for (let match = WORDS.exec(signs); match !== null; match = WORDS.exec(signs)) {
    const { index } = match;
    const { run, dotted } = match.groups ?? {};
    let end = index + match[0].length;
    if (run !== undefined) {
      const clusters = [...run.matchAll(new RegExp(CLUSTER, 'g'))].map((cluster) => index + cluster.index);
      clusters.forEach((start, i) => {
        const last = i === clusters.length - 1;
        add(start, clusters[i + 2] ?? end, last && i > 0);
      });
      continue;
    }
    if (dotted !== undefined && dotted !== '' && signs[end] === '.') end += 1;
    add(index, end);
    WORDS.lastIndex = end + (new RegExp(POSSESSIVE, 'y').exec(signs.slice(end))?.[0].length ?? 0);
  }
  return words;
}

function foldedBetween(text: string, start: number, end: number): string {
  let folded = '';
  let at = start;
  for (const character of text.slice(start)) {
    if (at >= Math.min(end, start + 2 * LONGEST_WORD)) break;
    if (signOf(character) !== '_' && !"',.".includes(signOf(character)))
      folded += foldCodePoint(character.codePointAt(0) ?? 0);
    at += character.length;
  }
  return folded.slice(0, LONGEST_WORD);
}

/** Pieces that the rules are about; any sequence of them is a text. */
const telling = fc.constantFrom(
  ...["'", '’', 'ʼ', '.', ',', 's', 'S', 'l', 'd', 'e', 'h', 'ß', 'ﬁ', 'é', 'e\u0301', '\u00ad', '京', '北', 'ก', '１'],
  ...['1', '000', '13', ' ', '-', '𝐀', '𝟏', '𠀀', '\ud800', '\udc00', '\u037a', 'İ', 'ñ', 'के', 'ſ', 'ﷺ', '\u{1d165}'],
  ...['U.S.', 'l’', 'a'.repeat(130), 'x\u0301'.repeat(70), '𝐀'.repeat(70)],
);
const wildText = fc.oneof(
  { weight: 3, arbitrary: fc.array(telling, { maxLength: 30 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

describe('the word scanner', () => {
  it('reads the words, ranges and tails that the rules say', () => {
    fc.assert(
      fc.property(wildText, (text) => {
        assert.deepEqual(scanned(text), reference(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('hashes a word like its string, and reads each text anew', () => {
    fc.assert(
      fc.property(wildText, wildText, (first, second) => {
        const scanner = new WordScanner();
        scanner.begin(first);
        scanner.next();
        scanner.begin(second);
        const words: string[] = [];
        while (scanner.next()) {
          assert.equal(scanner.hash, hashOf(scanner.word()));
          words.push(scanner.word());
        }
        assert.deepEqual(
          words,
          scanned(second).map(({ word }) => word),
        );
      }),
    );
  });
});
