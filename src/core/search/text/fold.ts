/** Letters that no Unicode decomposition takes apart, as they are commonly written without their strokes and ligatures. */
const UNDECOMPOSED = new Map<string, string>([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ł', 'l'],
  ['ŧ', 't'],
  ['ς', 'σ'],
]);

const MARK = /\p{M}/u;
/** Here a mark only points or accents a letter. The vowel signs of Indic scripts are letters to their readers and stay. */
const ACCENTING =
  /[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]/u;
const IN_WORDS = /[\p{L}\p{N}\p{M}]/u;
const NO_DIACRITICS = /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

const folded = new Map<number, string>();

/** True for a mark that folding takes away. */
export function isAccent(character: string): boolean {
  return MARK.test(character) && ACCENTING.test(character);
}

/** One character (a code point) without case and diacritics; may be empty or longer than the character. */
export function foldCodePoint(codePoint: number): string {
  const known = folded.get(codePoint);
  if (known !== undefined) return known;
  const result = fold(String.fromCodePoint(codePoint));
  folded.set(codePoint, result);
  return result;
}

function fold(character: string): string {
  if (NO_DIACRITICS.test(character)) return character.normalize('NFKC');
  const lower = character.toLowerCase();
  const plain = UNDECOMPOSED.get(lower);
  if (plain !== undefined) return plain;
  const parts = [...lower.normalize('NFKD').toLowerCase()];
  return parts.filter((part) => IN_WORDS.test(part) && !isAccent(part)).join('');
}
