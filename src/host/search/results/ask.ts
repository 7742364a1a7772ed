import type { ActorId } from '../../../core/model/actor';
import type { SearchOrder } from '../../../core/search/engine';
import type { ArticleSummary } from '../../../protocol/engine';
import type { HitCounts } from '../../../protocol/hitsInWords';
import type { CancelSignal } from '../../../protocol/rpc';
import type { OpenCorpus } from '../../corpus/openCorpus';
import type { ListContents, ResultList, ResultQuestion } from './model';

const MOST_ARTICLES = 500;
const MOST_PASSAGES = 20;

export type Answered = Pick<ListContents, 'found' | 'total' | 'morePassages' | 'version'>;

/** Asks the engine of an open corpus for what a list holds. */
export async function ask(corpus: OpenCorpus, question: ResultQuestion, order: SearchOrder): Promise<Answered> {
  const { version } = corpus.state;
  const contents =
    question.type === 'search'
      ? await search(corpus, question.query, order)
      : await articlesWith(corpus, question.actor, order);
  return { version, ...contents };
}

/** Counts the hits of a list's query; undefined when it is of no search, or the corpus is no longer as it was found in. */
export async function askHits(
  corpus: OpenCorpus,
  { question, version }: ResultList,
  signal: CancelSignal,
): Promise<HitCounts | undefined> {
  if (question.type !== 'search') return undefined;
  const hits = await corpus.engine.cancellable('countHits', [question.query], signal);
  return corpus.state.version === version ? hits : undefined;
}

type Contents = Omit<Answered, 'version'>;

async function search({ engine }: OpenCorpus, query: string, order: SearchOrder): Promise<Contents> {
  const options = { limit: MOST_ARTICLES, snippets: MOST_PASSAGES, order, typing: false };
  const { total, hits, summaries } = await engine.call('search', query, options);
  const found = hits.flatMap(({ snippets }, index) => {
    const summary = summaries[index];
    return summary === undefined ? [] : [{ summary, passages: snippets }];
  });
  return { total, found, morePassages: hits.some(({ snippets }) => snippets.length >= MOST_PASSAGES) };
}

/** By date, newest first unless told otherwise: there is no relevance in a mention. */
async function articlesWith({ engine }: OpenCorpus, actor: ActorId, order: SearchOrder): Promise<Contents> {
  const all = await engine.call('articlesWith', actor);
  const sorted = order === 'oldest' ? oldestFirst(all) : all;
  const found = sorted.slice(0, MOST_ARTICLES).map((summary) => ({ summary, passages: [] }));
  return { total: all.length, found, morePassages: false };
}

/** From newest first; undated articles stay last. */
function oldestFirst(articles: readonly ArticleSummary[]): ArticleSummary[] {
  const isDated = ({ date }: ArticleSummary): boolean => date.edtf !== null;
  return [...articles.filter(isDated).reverse(), ...articles.filter((article) => !isDated(article))];
}
