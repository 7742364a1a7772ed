import type { Corpus } from '../core/corpus';
import type { CorpusState } from '../protocol/engine';

export function stateOf(corpus: Corpus): CorpusState {
  return { version: corpus.version, title: corpus.title, articles: corpus.counted, problems: corpus.problemCount };
}
