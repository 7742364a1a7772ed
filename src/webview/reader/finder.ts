import type { TextRange } from '../../core/model/anchor';

/**
 * Lower case, unit by unit, so that every offset stays where it is. U+0130 is the only letter whose lower case is longer;
 * the final sigma, which depends on what follows, is taken as any other.
 */
export function foldCase(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase().replaceAll('ς', 'σ');
}

/** Finds words in one text; the folded text is made once. */
export class Finder {
  private folded: string | undefined;

  constructor(private readonly text: string) {}

  /** All places that hold `query`, in order, not overlapping. */
  find(query: string, matchCase: boolean): TextRange[] {
    if (query.length === 0) return [];
    const needle = matchCase ? query : foldCase(query);
    const haystack = matchCase ? this.text : this.foldedText();
    const hits: TextRange[] = [];
    for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + needle.length)) {
      hits.push({ start: at, end: at + needle.length });
    }
    return hits;
  }

  private foldedText(): string {
    this.folded ??= foldCase(this.text);
    return this.folded;
  }
}
