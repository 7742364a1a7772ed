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
  let ways: ReadonlySet<number> = new Set([0]);
  let afterNext: ReadonlySet<number> = new Set();
  for (const wanted of wantedBy(quoted)) {
    const { now, skipping } = step(wanted, ways, passage);
    for (const way of afterNext) now.add(way);
    ways = now;
    afterNext = skipping;
    if (ways.size === 0 && afterNext.size === 0) return false;
  }
  return ways.has(passage.length);
}

/** How far in the passage one may be behind what is wanted, and behind what comes after it, when both were taken together. */
function step(
  wanted: Wanted,
  ways: ReadonlySet<number>,
  passage: readonly QuoteToken[],
): { readonly now: Set<number>; readonly skipping: ReadonlySet<number> } {
  const has = (at: number, text: string): boolean => passage[at]?.text === text;
  switch (wanted.kind) {
    case 'word':
      return { now: after(ways, (at) => has(at, wanted.text), 1), skipping: new Set() };
    case 'gap': {
      const now = new Set<number>();
      for (let at = Math.min(...first(ways)); at <= passage.length; at += 1) now.add(at);
      return { now, skipping: new Set() };
    }
    case 'addition': {
      const { written, joined } = wanted;
      const now = after(ways, (at) => written.every((text, i) => has(at + i, text)), written.length);
      for (const way of ways) now.add(way);
      const isJoined = (at: number): boolean => joined !== undefined && passage[at]?.text.toLowerCase() === joined;
      return { now, skipping: after(ways, isJoined, 1) };
    }
  }
}

function after(ways: ReadonlySet<number>, fits: (at: number) => boolean, length: number): Set<number> {
  const now = new Set<number>();
  for (const way of ways) if (fits(way)) now.add(way + length);
  return now;
}

/** Ways are found in their order but for those that were taken with a joined word: the least may be any of them. */
function first(ways: ReadonlySet<number>): number[] {
  let least = Number.POSITIVE_INFINITY;
  for (const way of ways) least = Math.min(least, way);
  return [least];
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
