import { type WordChange, wordDiff } from '../basics/wordDiff';
import type { Article } from '../model/article';

/** What became of an article's text in a later version, word by word, page furniture left out; titles are compared with it. */
export function changesBetween(before: Article, after: Article): readonly WordChange[] {
  return wordDiff(bodyOf(before), bodyOf(after));
}

/** The title and the blocks, an empty line between them as in canonical text. */
function bodyOf({ title, text, blocks }: Article): string {
  const shown = blocks.filter(({ kind }) => kind !== 'boilerplate' && kind !== 'title');
  return [title.value, ...shown.map(({ start, end }) => text.slice(start, end))].join('\n\n');
}
