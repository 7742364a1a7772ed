import type { Corpus } from '../core/corpus';
import type { KeptIndex } from './indexCache';
import { json, type Pieces, printable } from './output';

/** What `index` did, and how long it took from the start, in milliseconds. */
export interface Indexing {
  readonly kept: KeptIndex;
  readonly milliseconds: number;
}

/** `{index, done, articles, words, bytes, problems, milliseconds}`; `done` is one of kept, updated, made. */
export function indexingAsJson(corpus: Corpus, { kept, milliseconds }: Indexing): Pieces {
  return json({
    index: kept.file,
    done: kept.done,
    articles: corpus.size,
    words: wordsOf(corpus),
    bytes: kept.bytes,
    problems: corpus.problems().length,
    milliseconds,
  });
}

export function* indexingAsText(corpus: Corpus, { kept, milliseconds }: Indexing): Pieces {
  const problems = corpus.problems().length;
  yield `${printable(kept.file)} (${kept.done})\n`;
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
