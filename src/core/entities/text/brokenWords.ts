import { INITIAL_SHAPE, LOWER_SHAPE, SIGN_SHAPE, TITLE_SHAPE, type Tokens } from './tokens';

/** The tokens `[from, to)` of one block. */
export interface TokenRange {
  from: number;
  to: number;
}

const HYPHEN = 0x2d;

/**
 * Makes one token again of a word that was broken at the end of a printed line, "pre- vious", when the article or the lexicon knows the
 * word; "short- and medium-range" and "US- Russia" stay as they are.
 *
 * @param words the number of each token's word
 * @param ranges the tokens of each block; they move as tokens before them become fewer
 * @param numberOf the number of a word, or -1 when it is unknown
 */
export function joinBrokenWords(
  text: string,
  tokens: Tokens,
  words: Int32Array,
  ranges: readonly TokenRange[],
  numberOf: (word: string) => number,
): void {
  let written = 0;
  for (const range of ranges) {
    const { from, to } = range;
    range.from = written;
    for (let i = from; i < to; i++) {
      const joined = isBroken(text, tokens, i, to) ? numberOf(joinedAt(text, tokens, i)) : -1;
      const last = joined < 0 ? i : i + 2;
      words[written] = joined < 0 ? (words[i] ?? -1) : joined;
      tokens.set(
        written,
        tokens.start(i),
        tokens.end(last),
        joined < 0 ? tokens.shape(i) : wholeShape(tokens.shape(i)),
      );
      written++;
      i = last;
    }
    range.to = written;
  }
  tokens.length = written;
}

/** True where a hyphen ends a word and the next goes on in lower case after white space. */
function isBroken(text: string, tokens: Tokens, token: number, limit: number): boolean {
  if (token + 2 >= limit || tokens.shape(token + 1) !== SIGN_SHAPE || tokens.shape(token + 2) !== LOWER_SHAPE)
    return false;
  if (text.charCodeAt(tokens.start(token + 1)) !== HYPHEN || !tokens.glued(token + 1) || tokens.glued(token + 2))
    return false;
  const shape = tokens.shape(token);
  return shape === LOWER_SHAPE || shape === TITLE_SHAPE || shape === INITIAL_SHAPE;
}

function joinedAt(text: string, tokens: Tokens, token: number): string {
  return (
    text.slice(tokens.start(token), tokens.end(token)) + text.slice(tokens.start(token + 2), tokens.end(token + 2))
  );
}

/** "B- ulgaria" is written as "Bulgaria" is. */
function wholeShape(shape: number): number {
  return shape === INITIAL_SHAPE ? TITLE_SHAPE : shape;
}
