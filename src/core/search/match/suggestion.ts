import type { WordPlace } from '../query/words';
import { correction } from '../words/correction';
import type { WordSource } from '../words/wordSource';
import { foldedWordsOf } from './foldedWords';

/** The query with what is likely misspelt put right; undefined when nothing is. Words that are one word each are looked at. */
export function suggestionFor(
  text: string,
  words: readonly WordPlace[],
  source: WordSource,
  unfinished: boolean,
): string | undefined {
  let suggestion = '';
  let from = 0;
  words.forEach(({ node, start, end }, i) => {
    if (node.mode !== 'plain' || (unfinished && i === words.length - 1 && end === text.length)) return;
    const folded = foldedWordsOf(node.text);
    const [only] = folded;
    const right = only === undefined || folded.length > 1 ? undefined : correction(only.word, source);
    if (right === undefined) return;
    suggestion += text.slice(from, start) + right;
    from = end;
  });
  return from === 0 ? undefined : suggestion + text.slice(from);
}
