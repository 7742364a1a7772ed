import type { WordPlace } from '../query/words';
import { correction } from '../words/correction';
import type { WordSource } from '../words/wordSource';
import { foldedWordsOf } from './foldedWords';
import type { Group } from './groups';

/** The query with what is likely misspelt put right; undefined when nothing is. Words that are one word each are looked at. */
export function suggestionFor(
  text: string,
  words: readonly WordPlace[],
  source: WordSource,
  groups: readonly Group[],
  unfinished: boolean,
): string | undefined {
  let suggestion = '';
  let from = 0;
  words.forEach(({ node, start, end }, i) => {
    const folded = foldedWordsOf(node.text);
    const [only] = folded;
    if (node.mode !== 'plain' || only === undefined || folded.length > 1) return;
    const typed = unfinished && i === words.length - 1 && end === text.length;
    if (typed && (source.countOf(only.word) > 0 || source.completions(only.word, 1, 1).length > 0)) return;
    const near = groups.find(({ asked }) => asked === only.word)?.near;
    const right = correction(only.word, source, near);
    if (right === undefined) return;
    suggestion += text.slice(from, start) + right;
    from = end;
  });
  return from === 0 ? undefined : suggestion + text.slice(from);
}
