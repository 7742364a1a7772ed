import { withStraightMarks } from '../basics/quotationMarks';
import type { TextRange } from '../model/anchor';

/**
 * A text as a search in a page sees it: in lower case, with straight quotation marks, every run of white space as one space, none at
 * either end.
 * Remembers where each character stood.
 */
export class FoldedText {
  readonly text: string;
  /** For each UTF-16 unit of the folded text where in the original its character starts; one more for the end. */
  private readonly starts: Uint32Array;
  /** For each UTF-16 unit of the folded text where in the original its character ends. */
  private readonly ends: Uint32Array;

  constructor(curved: string) {
    const original = withStraightMarks(curved);
    const folded: string[] = [];
    const starts = new Uint32Array(original.length);
    const ends = new Uint32Array(original.length);
    let length = 0;
    let at = 0;
    let pendingSpace = false;
    for (const character of original) {
      const end = at + character.length;
      if (isSpace(character)) {
        pendingSpace = length > 0;
      } else {
        if (pendingSpace) {
          folded.push(' ');
          starts[length] = ends[length - 1] ?? 0;
          ends[length] = at;
          length += 1;
          pendingSpace = false;
        }
        folded.push(fold(character));
        for (let unit = 0; unit < character.length; unit += 1) {
          starts[length] = at;
          ends[length] = end;
          length += 1;
        }
      }
      at = end;
    }
    this.text = folded.join('');
    this.starts = starts;
    this.ends = ends;
  }

  /** Where a range of the folded text, which must not be empty, stood in the original. */
  toOriginal({ start, end }: TextRange): TextRange {
    return { start: this.starts[start] ?? 0, end: this.ends[end - 1] ?? 0 };
  }

  /** True when a word does not go on over this position of the folded text. */
  isWordBoundary(position: number): boolean {
    const before = this.text.slice(Math.max(0, position - 1), position);
    const after = this.text.slice(position, position + 1);
    return !(isWordCharacter(before) && isWordCharacter(after));
  }
}

/** A term of a text directive, folded like the text in which it is looked for. */
export function foldTerm(term: string): string {
  return new FoldedText(term.normalize('NFC')).text;
}

const SPACE = /^\s$/u;
const WORD_CHARACTER = /^[\p{L}\p{N}\p{M}\uD800-\uDFFF]$/u;

function isSpace(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : SPACE.test(character);
}

function isWordCharacter(character: string): boolean {
  return WORD_CHARACTER.test(character);
}

/** Lower case, as long as the character itself: no range may change its length. */
function fold(character: string): string {
  // Half a surrogate pair, and a sigma at the end of a word, are compared as what a URL or another place makes of them.
  if (character.length === 1 && character >= '\uD800' && character <= '\uDFFF') return '\uFFFD';
  if (character === 'ς') return 'σ';
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}
