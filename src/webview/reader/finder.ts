import { withStraightMarks } from '../../core/basics/quotationMarks';
import type { TextRange } from '../../core/model/anchor';

/**
 * Lower case, unit by unit, so that every offset stays where it is. U+0130 is the only letter whose lower case is longer;
 * the final sigma, which depends on what follows, is taken as any other.
 */
export function foldCase(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase().replaceAll('ς', 'σ');
}

/** Finds words in one text, whatever the shape of its quotation marks; the folded text is made once. */
export class Finder {
  private folded: string | undefined;

  private readonly text: string;

  constructor(text: string) {
    this.text = withStraightMarks(text);
  }

  /** All places that hold `query`, in order, not overlapping. */
  find(query: string, matchCase: boolean): TextRange[] {
    if (query.length === 0) return [];
    const needle = matchCase ? withStraightMarks(query) : foldCase(withStraightMarks(query));
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
