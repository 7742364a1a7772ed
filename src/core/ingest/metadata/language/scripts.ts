/** Scripts by the first and the last of their letters, with the language that a corpus of news is likely to hold of them. */
const SCRIPTS: readonly (readonly [language: string, first: number, last: number])[] = [
  ['el', 0x0370, 0x03ff],
  ['hy', 0x0531, 0x058f],
  ['he', 0x05d0, 0x05ea],
  ['hi', 0x0900, 0x097f],
  ['bn', 0x0980, 0x09ff],
  ['ta', 0x0b80, 0x0bff],
  ['th', 0x0e00, 0x0e7f],
  ['ka', 0x10a0, 0x10ff],
  ['am', 0x1200, 0x137f],
  ['kana', 0x3041, 0x30ff],
  ['han', 0x4e00, 0x9fff],
  ['ko', 0xac00, 0xd7a3],
];
/** Latin letters end and the letters of the scripts above begin here. */
const FIRST_OTHER = 0x0370;
/** A letter of one of them. Most texts have none, which is seen sooner than that none of their letters counts. */
const OTHER = /[\u0370-\u1fff\u3040-\ud7ff]/;
/** Below so many letters nothing is said. */
const FEWEST = 20;
/** Of Japanese at least so much is kana; what has less is Chinese. */
const KANA = 0.05;

/**
 * The language that the letters of a text alone tell, more than half of them being of its script: Chinese, Japanese, Korean, Greek,
 * Hebrew and some more; undefined for others, such as those of Latin, Cyrillic and Arabic letters.
 */
export function languageOfScript(text: string): string | undefined {
  if (!OTHER.test(text)) return undefined;
  const counts = new Uint32Array(SCRIPTS.length);
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x41 || (code > 0x7a && code < 0xc0)) continue;
    letters += 1;
    const script = code < FIRST_OTHER ? -1 : scriptOf(code);
    if (script >= 0) counts[script] = (counts[script] ?? 0) + 1;
  }
  if (letters < FEWEST) return undefined;
  const [kana = 0, han = 0] = ['kana', 'han'].map((name) => counts[SCRIPTS.findIndex(([script]) => script === name)]);
  if (2 * (han + kana) > letters) return kana > KANA * (han + kana) ? 'ja' : 'zh';
  return SCRIPTS[counts.findIndex((count) => 2 * count > letters)]?.[0];
}

/** The number of the script of a letter, or -1. */
function scriptOf(code: number): number {
  for (let script = 0; script < SCRIPTS.length; script++) {
    const [, first = 0, last = 0] = SCRIPTS[script] ?? [];
    if (code < first) return -1;
    if (code <= last) return script;
  }
  return -1;
}
