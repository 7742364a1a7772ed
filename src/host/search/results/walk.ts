import { listOf, type ResultArticle, type ResultList, type ResultNode, type ResultPassage } from './model';

/** Where a walk through a list stops: at each passage, and at an article of which there is none. */
export type Stop = ResultArticle | ResultPassage;

/**
 * The stop after (or before) a node, and at the end of its list the first (or last) again. From the list itself one begins
 * at its beginning (or end). Undefined when the list is empty.
 */
export function stopBeside(node: ResultNode, step: 1 | -1): Stop | undefined {
  const stops = stopsOf(listOf(node));
  const before = indexBefore(node, stops);
  const onStop = stops[before + 1] === node;
  const next = step === 1 && !onStop ? before + 1 : before + 1 + step;
  return stops[(next + stops.length) % stops.length];
}

function stopsOf({ articles }: ResultList): Stop[] {
  return articles.flatMap((article): readonly Stop[] => (article.passages.length === 0 ? [article] : article.passages));
}

/** Index of the last stop above a node in the tree. */
function indexBefore(node: ResultNode, stops: readonly Stop[]): number {
  if (node.kind === 'list') return -1;
  const first = node.kind === 'article' ? (node.passages[0] ?? node) : node;
  return stops.indexOf(first) - 1;
}
