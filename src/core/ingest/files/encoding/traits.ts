/** What a text read in some encoding is made of, as far as it tells whether that was the right one. */
export interface Traits {
  /** How often each UTF-16 unit beyond ASCII is there that may be a letter. */
  readonly characters: ReadonlyMap<string, number>;
  /** How many of them there are, damaged ones and those included that break a word. */
  readonly evidence: number;
  readonly damaged: number;
  /** Capitals that follow a small letter. */
  readonly broken: number;
  /** Letters beyond ASCII that follow another. */
  readonly crowded: number;
  /** Letters beyond ASCII that follow a letter of ASCII. */
  readonly mixed: number;
  /** All words, in small letters. */
  readonly words: readonly string[];
}

/** Quotation marks, dashes and signs that texts in any language may have beyond ASCII. */
const SIGNS = '“”‘’„‚‹›«»–—…•·€£§°©®™№\u00A0\u00AD';
const WORD = /[\p{L}\p{M}]+/gu;
const LAST_OF_ASCII = 0x7f;
const REPLACEMENT = 0xfffd;

const IS_SIGN = 1;
const IS_SMALL = 2;
const IS_CAPITAL = 4;
const IS_LETTER = IS_SMALL | IS_CAPITAL;
const IS_KNOWN = 8;

/** Of each UTF-16 unit that was met what it is, by the bits above: the same few are asked for again in every encoding. */
const kinds = new Uint8Array(0x10000);

/** Takes stock of a text. */
export function traitsOf(text: string): Traits {
  const counts = new Map<number, number>();
  let evidence = 0;
  let damaged = 0;
  let broken = 0;
  let crowded = 0;
  let mixed = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const last = before;
    const unit = text.charCodeAt(at);
    before = unit;
    const kind = unit <= LAST_OF_ASCII ? IS_SIGN : kindOf(unit);
    if ((kind & IS_SIGN) !== 0) continue;
    evidence++;
    const lastKind = kindOf(last);
    if (unit === REPLACEMENT) damaged++;
    else if ((lastKind & IS_SMALL) !== 0 && (kind & IS_CAPITAL) !== 0) broken++;
    else counts.set(unit, (counts.get(unit) ?? 0) + 1);
    if ((kind & IS_LETTER) === 0 || (lastKind & IS_LETTER) === 0) continue;
    if (last > LAST_OF_ASCII) crowded++;
    else mixed++;
  }
  const characters = new Map([...counts].map(([unit, count]) => [String.fromCharCode(unit), count]));
  return { characters, evidence, damaged, broken, crowded, mixed, words: text.toLowerCase().match(WORD) ?? [] };
}

function kindOf(unit: number): number {
  const kind = kinds[unit] ?? 0;
  return kind === 0 ? learn(unit) : kind;
}

/** A letter is one of an alphabet that has capitals. */
function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  let kind = IS_KNOWN;
  if (SIGNS.includes(character)) kind |= IS_SIGN;
  if (character.toUpperCase() !== character) kind |= IS_SMALL;
  if (character.toLowerCase() !== character) kind |= IS_CAPITAL;
  kinds[unit] = kind;
  return kind;
}
