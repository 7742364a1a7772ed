import { Corpus } from '../../../src/core/corpus';
import { ArticleTagger } from '../../../src/core/entities/articleTagger';
import { type JudgedState, NO_JUDGEMENTS } from '../../../src/core/entities/judgements/effect';
import type { Steps } from '../../../src/core/search/engine';
import { put } from '../../putText';

/** A corpus of plain texts by path. */
export function corpusOf(texts: Readonly<Record<string, string>>, corpusFile: string | null = null): Corpus {
  const corpus = new Corpus({ name: 'corpus', tagger: new ArticleTagger() });
  corpus.configure(corpusFile);
  put(
    corpus,
    Object.entries(texts).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
  );
  return corpus;
}

/** A state in which only some things were judged. */
export function judged(said: Partial<JudgedState>): JudgedState {
  return { ...NO_JUDGEMENTS, ...said };
}

/** Each mention of an article that has an actor as `text -> actor (basis)`. */
export function linksIn(corpus: Corpus, path: string): string[] {
  const article = corpus.articleAt(path);
  if (article === undefined) return [];
  return corpus.mentionsOf(article.id).flatMap(({ start, end, actor, basis }) => {
    const text = article.text.slice(start, end).replace(/\s+/gu, ' ');
    return actor === undefined ? [] : [`${text} -> ${actor} (${basis ?? 'none'})`];
  });
}

export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
