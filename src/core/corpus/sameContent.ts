import type { Article } from '../model/article';
import type { Block } from '../model/block';
import { keptBodyOf } from '../texts/storedArticle';

/**
 * Whether two articles of one id are alike in all that names and words are found in, so that what is known of the one holds
 * of the other. A file that was saved without a change, or of which corpus.yaml says another date, gives such articles.
 */
export function hasSameContent(a: Article, b: Article): boolean {
  return (
    hasSameText(a, b) &&
    a.title.value === b.title.value &&
    a.source?.value === b.source?.value &&
    a.author?.value === b.author?.value
  );
}

/** The same for the text with its blocks alone, which is all that a tagger looks at. */
export function hasSameText(a: Article, b: Article): boolean {
  const kept = keptBodyOf(a);
  if (kept !== undefined && kept === keptBodyOf(b)) return true;
  return a.text === b.text && (a.blocks === b.blocks || isEachAlike(a.blocks, b.blocks));
}

function isEachAlike(a: readonly Block[], b: readonly Block[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ kind, start, end, labelEnd }, i) => {
      const other = b[i];
      return kind === other?.kind && start === other.start && end === other.end && labelEnd === other.labelEnd;
    })
  );
}
