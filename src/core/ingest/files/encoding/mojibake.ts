import { decodeAs } from './labels';

/** Text that was UTF-8 and was read in another encoding before it came here. */
export interface Mojibake {
  /** A word in which it shows, as it stands in the text. */
  readonly example: string;
  /** The same word as it was meant. */
  readonly meant: string;
}

/** What happens once or twice may be meant, such as a word that a text cites. */
const FEWEST = 3;
/** So large a part of the letters that damage is made of must be damage where they are letters of real words as well. */
const LEAST_PART = 0.5;
/** Text may have been read wrongly time and again; more than thrice is not met with. */
const MOST_TIMES = 3;
/** How much of a word is cited on either side of what shows. */
const AROUND = 24;

/** What bytes must come to, to be taken for UTF-8: letters of the common scripts, and signs of print. */
const PLAUSIBLE =
  /^[\u00A0-\u017F\u0386-\u03CE\u0401-\u045F\u05D0-\u05EA\u0621-\u064A\u2010-\u2044\u20AC\u2116\u2122\u3000-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3]$/u;

/** What damage begins with, whatever it was read as. Most texts in English have none of it, which is seen at once. */
const BEGINNING = /[\u00C2-\u00F4\u0400-\u045F]/;

/** An encoding in which UTF-8 is read by mistake. */
class Misreading {
  private readonly bytes = new Map<string, number>();
  private readonly damage: RegExp;

  /** @param letters those of the encoding's own texts, where damage consists of them too */
  constructor(
    encoding: string,
    private readonly letters?: RegExp,
  ) {
    for (let byte = 0x80; byte < 0x100; byte++) {
      const character = decodeAs(encoding, Uint8Array.of(byte));
      this.bytes.set(character === '\uFFFD' ? String.fromCharCode(byte) : character, byte);
    }
    const [two, three, four, rest] = [
      this.set(0xc2, 0xdf),
      this.set(0xe0, 0xef),
      this.set(0xf0, 0xf4),
      this.set(0x80, 0xbf),
    ];
    this.damage = new RegExp(`${two}${rest}|${three}${rest}{2}|${four}${rest}{3}`, 'g');
  }

  /** The text with its damage undone; undefined when it has none. */
  undone(text: string): string | undefined {
    const before = text.replace(this.damage, (damage) => this.meant(damage) ?? damage);
    return before === text ? undefined : before;
  }

  /** Where the first damage of a text is that was plainly read by this mistake. */
  placeIn(text: string): number | undefined {
    let place: number | undefined;
    let found = 0;
    let characters = 0;
    for (const { 0: damage, index } of text.matchAll(this.damage)) {
      if (this.meant(damage) === undefined) continue;
      place ??= index;
      found++;
      characters += damage.length;
    }
    if (found < FEWEST) return undefined;
    const letters = this.letters === undefined ? 0 : (text.match(this.letters)?.length ?? 0);
    return characters >= letters * LEAST_PART ? place : undefined;
  }

  private meant(damage: string): string | undefined {
    const bytes = [...damage].map((character) => this.bytes.get(character) ?? 0);
    const meant = decodeAs('utf-8', Uint8Array.from(bytes));
    return PLAUSIBLE.test(meant) ? meant : undefined;
  }

  /** A set of a regular expression with the characters of bytes from one to another. */
  private set(from: number, to: number): string {
    const codes = [...this.bytes].filter(([, byte]) => byte >= from && byte <= to).map(([character]) => character);
    return `[${codes.map((code) => `\\u${code.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}]`;
  }
}

let known: readonly Misreading[] | undefined;

/** Those that are common, the commonest first. */
function misreadings(): readonly Misreading[] {
  known ??= [new Misreading('windows-1252'), new Misreading('windows-1251', /[\u0401-\u045F]/g)];
  return known;
}

/**
 * The text as it was before its UTF-8 was read as Windows-1252 or Windows-1251 ("Ã©" for "é", "РїСЂРё" for "при"), even if that happened
 * more than once; the same text where there is no sign of it.
 */
export function unmixed(text: string): string {
  if (!BEGINNING.test(text)) return text;
  let best = text;
  for (let times = 0; times < MOST_TIMES; times++) {
    const before = undone(best);
    if (before === undefined) break;
    best = before;
  }
  return best;
}

function undone(text: string): string | undefined {
  for (const misreading of misreadings()) {
    const before = misreading.undone(text);
    if (before !== undefined) return before;
  }
  return undefined;
}

/** An example of text that was read in the wrong encoding; undefined when there is none. */
export function mojibakeIn(text: string): Mojibake | undefined {
  if (!BEGINNING.test(text)) return undefined;
  for (const misreading of misreadings()) {
    const place = misreading.placeIn(text);
    if (place === undefined) continue;
    const before = /\S*$/.exec(text.slice(Math.max(0, place - AROUND), place))?.[0] ?? '';
    const example = before + (/^\S*/.exec(text.slice(place, place + AROUND))?.[0] ?? '');
    return { example, meant: unmixed(example) };
  }
  return undefined;
}
