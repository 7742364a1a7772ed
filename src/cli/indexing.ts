import type { Corpus } from '../core/corpus';
import type { KeptIndex } from './indexCache';
import { json, type Pieces, printable } from './output';

/** What `index` did, and how long it took from the start, in milliseconds. */
export interface Indexing {
  readonly kept: KeptIndex;
  readonly milliseconds: number;
}

/** `{index, made, articles, words, bytes, problems, milliseconds}`: `made` is false when what was kept fits the corpus. */
export function indexingAsJson(corpus: Corpus, { kept, milliseconds }: Indexing): Pieces {
  return json({
    index: kept.file,
    made: kept.made,
    articles: corpus.size,
    words: wordsOf(corpus),
    bytes: kept.bytes,
    problems: corpus.problems().length,
    milliseconds,
  });
}

export function* indexingAsText(corpus: Corpus, { kept, milliseconds }: Indexing): Pieces {
  const done = kept.made ? 'made' : 'kept before, and fits';
  const problems = corpus.problems().length;
  yield `${printable(kept.file)} (${done})\n`;
  yield `${count(corpus.size, 'article')}, ${count(wordsOf(corpus), 'word')}, ${megabytes(kept.bytes)}, ${milliseconds} ms\n`;
  if (problems > 0) yield `${count(problems, 'problem')}; "list" says which.\n`;
}

function wordsOf(corpus: Corpus): number {
  return corpus.articles().reduce((sum, { words }) => sum + words, 0);
}

function count(number: number, what: string): string {
  return `${number} ${number === 1 ? what : `${what}s`}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MB`;
}
