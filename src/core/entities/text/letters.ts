/** What a UTF-16 unit is to the tokenizer. Letters without case (CJK, Arabic) count as lower case: nothing follows from them about names. */
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
export const DIGIT = 4;
export const SIGN = 5;

const classes = new Uint8Array(0x10000);
const folded = new Uint16Array(0x10000);

/** The class of a UTF-16 unit, one of the constants above. A half of a surrogate pair is a sign. */
export function classOf(unit: number): number {
  return classes[unit] || learn(unit);
}

/** The unit in lower case without its diacritic, so that `É`, `é` and `e` are one; a typographic apostrophe becomes a plain one. */
export function fold(unit: number): number {
  if (classes[unit] === 0) learn(unit);
  return folded[unit] ?? unit;
}

export function isLetter(kind: number): boolean {
  return kind === LOWER || kind === UPPER;
}

export function isWordUnit(kind: number): boolean {
  return kind === LOWER || kind === UPPER || kind === DIGIT;
}

export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

function learn(unit: number): number {
  const char = String.fromCharCode(unit);
  const kind = classify(char);
  classes[unit] = kind;
  folded[unit] = isApostrophe(unit) ? 0x27 : foldChar(char, unit);
  return kind;
}

function classify(char: string): number {
  if (/^[\s\u0085]$/.test(char)) return SPACE;
  if (/^[\p{Lu}\p{Lt}]$/u.test(char)) return UPPER;
  if (/^[\p{L}\p{M}]$/u.test(char)) return LOWER;
  if (/^\p{N}$/u.test(char)) return DIGIT;
  return SIGN;
}

function foldChar(char: string, unit: number): number {
  const base = unit < 0x80 ? char : char.normalize('NFD');
  const lower = base.slice(0, 1).toLowerCase();
  return lower.length === 0 ? unit : lower.charCodeAt(0);
}
