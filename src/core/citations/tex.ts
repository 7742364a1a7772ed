import { withoutLoneSurrogates } from '../notes/surrogates';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces, whatever stands before them
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
};

/** Text as TeX sets it letter by letter, in Unicode, without a brace that is not closed in it. */
export function texEscape(text: string): string {
  return text.replace(/[\\{}~^#$%&_]/g, (character) => SPECIAL[character] ?? character);
}

/** Accents by their combining marks, as TeX writes them before a letter (The TeXbook, ch. 9). */
const ACCENTS: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u ',
  '\u0307': '.',
  '\u0308': '"',
  '\u030A': 'r ',
  '\u030B': 'H ',
  '\u030C': 'v ',
  '\u0327': 'c ',
  '\u0328': 'k ',
};
const LETTERS: Readonly<Record<string, string>> = {
  ß: '{\\ss}',
  æ: '{\\ae}',
  Æ: '{\\AE}',
  œ: '{\\oe}',
  Œ: '{\\OE}',
  ø: '{\\o}',
  Ø: '{\\O}',
  ł: '{\\l}',
  Ł: '{\\L}',
  ı: '{\\i}',
  '“': '``',
  '”': "''",
  '‘': '`',
  '’': "'",
  '–': '--',
  '—': '---',
  '…': '{\\ldots}',
  '\u00A0': '~',
};

/** As `texEscape`, with Latin letters and punctuation as TeX had them before it knew Unicode, for BibTeX's 7 bits; other scripts stay. */
export function texEscapeInAscii(text: string): string {
  return texEscape(text.normalize('NFC'))
    .replace(/[ßæÆœŒøØłŁı“”‘’–—…\u00A0]/g, (character) => LETTERS[character] ?? character)
    .replace(/[\u00C0-\u024F\u1E00-\u1EFF]/g, accented);
}

function accented(character: string): string {
  const [letter = '', mark = '', ...more] = character.normalize('NFD');
  const accent = ACCENTS[mark];
  if (accent === undefined || more.length > 0) return character;
  // an accent on an i stands on one without its dot
  return `{\\${accent}${letter === 'i' ? '\\i' : letter}}`;
}

/** A URL as it can stand between braces: what would end or unbalance them is percent-encoded. */
export function texUrl(url: string, isAscii: boolean): string {
  const encoded = url.replace(/[{}\\"<>^`| ]/g, (character) => encodeURIComponent(character));
  return isAscii ? encoded.replace(/\P{ASCII}+/gu, (run) => encodeURIComponent(withoutLoneSurrogates(run))) : encoded;
}
