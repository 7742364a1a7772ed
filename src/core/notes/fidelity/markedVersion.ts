import { ELLIPSIS, type QuoteToken } from './tokens';

/** What the words of a quotation ask of the passage, one after the other. */
type Wanted =
  | { readonly kind: 'word'; readonly text: string }
  /** Any words may have been left out. */
  | { readonly kind: 'gap' }
  /** In brackets: the reader's words, which the passage need not have. `joined` is what they make of the next word, which they touch. */
  | { readonly kind: 'addition'; readonly written: readonly string[]; readonly joined: string | undefined };

/** An addition that is longer is none. */
const MOST_TOKENS = 200;

/**
 * Whether a quotation is the passage but for words that were left out where it says so, and words that were added in brackets. Follows all
 * ways at a time in which its beginning can be that of the passage (simulating an NFA: Thompson, CACM 11, 1968), so that it takes no more
 * than the product of both lengths.
 */
export function isMarkedVersion(quoted: readonly QuoteToken[], passage: readonly QuoteToken[]): boolean {
  if (!quoted.some(({ text }) => text === ELLIPSIS || text === '[')) return false;
  const texts = passage.map(({ text }) => text);
  let ways: Ways = new Uint8Array(texts.length + 1);
  ways[0] = 1;
  let joined: Ways | undefined;
  for (const wanted of wantedBy(quoted)) {
    const now = after(wanted, ways, texts);
    joined?.forEach((isWay, at) => {
      if (isWay === 1) now[at] = 1;
    });
    joined = wanted.kind === 'addition' ? afterJoined(wanted.joined, ways, texts) : undefined;
    ways = now;
  }
  return ways[texts.length] === 1;
}

/** 1 for each place of the passage, from 0 to its length in tokens, that one may have come to. */
type Ways = Uint8Array<ArrayBuffer>;

/** Where one may be behind what is wanted. */
function after(wanted: Wanted, ways: Ways, texts: readonly string[]): Ways {
  switch (wanted.kind) {
    case 'word':
      return behind([wanted.text], ways, texts);
    case 'gap': {
      const first = ways.indexOf(1);
      return first < 0 ? ways : ways.map((_, at) => (at >= first ? 1 : 0));
    }
    case 'addition': {
      const written = behind(wanted.written, ways, texts);
      return ways.map((isWay, at) => (isWay === 1 || written[at] === 1 ? 1 : 0));
    }
  }
}

function behind(wanted: readonly string[], ways: Ways, texts: readonly string[]): Ways {
  const now = new Uint8Array(ways.length);
  ways.forEach((isWay, at) => {
    if (isWay === 1 && wanted.every((text, i) => texts[at + i] === text)) now[at + wanted.length] = 1;
  });
  return now;
}

/** Where one may be behind an addition and the word that it touches, when they are one word of the passage. */
function afterJoined(joined: string | undefined, ways: Ways, texts: readonly string[]): Ways | undefined {
  if (joined === undefined) return undefined;
  return ways.map((_, at) => (ways[at - 1] === 1 && texts[at - 1]?.toLowerCase() === joined ? 1 : 0));
}

function wantedBy(quoted: readonly QuoteToken[]): Wanted[] {
  const wanted: Wanted[] = [];
  for (let at = 0; at < quoted.length; at += 1) {
    const text = quoted[at]?.text ?? '';
    const close = text === '[' ? closing(quoted, at) : -1;
    if (text === ELLIPSIS) wanted.push({ kind: 'gap' });
    else if (close < 0) wanted.push({ kind: 'word', text });
    else {
      wanted.push(inBrackets(quoted, at, close));
      at = close;
    }
  }
  return wanted;
}

/** Where the bracket is closed that opens at a token; -1 when it is not, or not before another opens. */
function closing(quoted: readonly QuoteToken[], open: number): number {
  for (let at = open + 1; at < quoted.length && at - open <= MOST_TOKENS; at += 1) {
    if (quoted[at]?.text === ']') return at;
    if (quoted[at]?.text === '[') return -1;
  }
  return -1;
}

function inBrackets(quoted: readonly QuoteToken[], open: number, close: number): Wanted {
  const written = quoted.slice(open, close + 1).map(({ text }) => text);
  const inside = written.slice(1, -1);
  if (inside.includes(ELLIPSIS)) return { kind: 'gap' };
  const next = quoted[close + 1];
  const joined = next === undefined || next.isApart ? undefined : (inside.join('') + next.text).toLowerCase();
  return { kind: 'addition', written, joined };
}
