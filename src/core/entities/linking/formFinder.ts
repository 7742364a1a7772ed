import { fold } from '../text/letters';

/**
 * Tells quickly whether a text may hold a name of one of some normal forms. Only the longest word of each is looked for, at any place, so
 * that it may say yes where there is none; it never says no where there is one.
 */
export class FormFinder {
  private readonly words: readonly string[];
  /** Letters beyond ASCII are normalised in ways that are not worth following here: any text may hold them. */
  private readonly mayBeAnywhere: boolean;

  constructor(forms: Iterable<string>) {
    const words = new Set<string>();
    let anywhere = false;
    for (const form of forms) {
      const plain = form.split('-').filter((word) => /^[a-z0-9]+$/.test(word));
      const longest = plain.reduce((a, b) => (b.length > a.length ? b : a), '');
      if (longest === '') anywhere = true;
      else words.add(longest);
    }
    this.words = [...words];
    this.mayBeAnywhere = anywhere;
  }

  mayBeIn(text: string): boolean {
    return this.mayBeAnywhere || this.words.some((word) => holds(text, word));
  }
}

function holds(text: string, word: string): boolean {
  const first = word.charCodeAt(0);
  for (let i = 0; i < text.length; i++) {
    if (fold(text.charCodeAt(i)) === first && continues(text, i + 1, word)) return true;
  }
  return false;
}

/** Whether the rest of the word stands at `at`, whatever signs stand between its letters that a normal form is without. */
function continues(text: string, at: number, word: string): boolean {
  let i = at;
  for (let letter = 1; letter < word.length; letter++) {
    while (i < text.length && isLeftOut(text.charCodeAt(i))) i++;
    if (fold(text.charCodeAt(i)) !== word.charCodeAt(letter)) return false;
    i++;
  }
  return true;
}

function isLeftOut(unit: number): boolean {
  if (unit === 0x2e || unit === 0x27 || unit === 0x2019) return true;
  return unit >= 0x300 && /\p{M}/u.test(String.fromCharCode(unit));
}
