import type { Corpus } from '../core/corpus';
import { asDelimited } from '../core/search/concordance/export';
import type { Steps } from '../core/search/engine';
import { actorsAsJson, actorsAsText } from './actors';
import { anchorAsJson, anchorAsText, anchorPassage } from './anchor';
import type {
  ActorsCall,
  AnchorCall,
  CheckCall,
  CiteCall,
  ConcordanceCall,
  CooccurrenceCall,
  DuplicatesCall,
  EntitiesCall,
  IndexCall,
  JudgeCall,
  JudgementsCall,
  ListCall,
  SearchCall,
} from './calls';
import { checkNotes } from './check';
import { checkedAsJson, checkedAsText } from './checkOutput';
import { cite } from './cite';
import { concordanceAsJson, concordanceAsText, linesOf } from './concordance';
import { cooccurrenceAsJson, cooccurrenceAsText } from './cooccurrence';
import { duplicatesAsJson, duplicatesAsText } from './duplicates';
import { entitiesAsJson, entitiesAsText } from './entities';
import { Failure } from './failure';
import { IndexCache, type Say } from './indexCache';
import { indexingAsJson, indexingAsText } from './indexing';
import { judge, judgedAsJson, judgedAsText, judgementsAsJson, judgementsAsText } from './judge';
import { JudgementsFile } from './judgementsFile';
import { listAsJson, listAsText } from './list';
import { openCorpus } from './openCorpus';
import type { Pieces } from './output';
import { problemAsText } from './queryRemarks';
import { ask, searchAsJson, searchAsText } from './search';

/** Where what concerns the run itself is said, beside the answer: stderr. */
export interface Asides {
  /** A line about the run. */
  readonly say: Say;
  /** Text of several lines, as it is. */
  readonly show: (text: Pieces) => void;
}

interface KeptIn {
  readonly corpus: string;
  readonly cache?: string;
  readonly countReprintsOnce?: boolean;
}

type PlainCall = ListCall | EntitiesCall | ActorsCall | CooccurrenceCall | DuplicatesCall;

/** Answers a question about the whole corpus. */
export async function answerPlain(call: PlainCall, asides: Asides): Promise<Pieces> {
  const corpus = await openWith(call, asides, (cache, opened) => cache.provideNames(opened));
  switch (call.command) {
    case 'list':
      return call.json ? listAsJson(corpus) : listAsText(corpus);
    case 'entities':
      return call.json ? entitiesAsJson(corpus, call.kinds) : entitiesAsText(corpus, call.kinds);
    case 'actors':
      return call.json ? actorsAsJson(corpus, call.kinds) : actorsAsText(corpus, call.kinds);
    case 'cooccurrence':
      return call.json ? cooccurrenceAsJson(corpus, call) : cooccurrenceAsText(corpus, call);
    case 'duplicates':
      finished(corpus.findingVersions());
      return call.json ? duplicatesAsJson(corpus) : duplicatesAsText(corpus);
  }
}

export async function answerJudge(call: JudgeCall): Promise<Pieces> {
  const judged = await judge(call);
  return call.json ? judgedAsJson(judged) : judgedAsText(judged);
}

export async function answerJudgements(call: JudgementsCall): Promise<Pieces> {
  const { holding } = await JudgementsFile.read(call.corpus);
  return call.json ? judgementsAsJson(holding) : judgementsAsText(holding);
}

export function answerAnchor(call: AnchorCall): Pieces {
  const answer = anchorPassage(call);
  return call.json ? anchorAsJson(answer) : anchorAsText(answer);
}

export async function answerIndex(call: IndexCall, { say }: Asides): Promise<Pieces> {
  const start = performance.now();
  const cache = new IndexCache(call.corpus, call.cache, say);
  await cache.makeReady();
  const corpus = await openCorpus(call.corpus, { cache: call.cache, say });
  const kept = await cache.provide(corpus);
  const done = { kept, milliseconds: Math.round(performance.now() - start) };
  return call.json ? indexingAsJson(corpus, done) : indexingAsText(corpus, done);
}

export async function answerSearch(call: SearchCall, asides: Asides): Promise<Pieces> {
  const corpus = await openIndexed(call, asides);
  const found = ask(corpus, call.query, call);
  asides.show(problemAsText(call.query, found.problem));
  return call.json ? searchAsJson(corpus, found) : searchAsText(corpus, found);
}

export async function answerConcordance(call: ConcordanceCall, asides: Asides): Promise<Pieces> {
  const { query, limit, context, sort, format } = call;
  const corpus = await openIndexed(call, asides);
  // All lines are made though few may be wanted, as those few are the first in the order that is asked for.
  const concordance = finished(corpus.concordance(query, { limit: Number.MAX_SAFE_INTEGER, context }));
  finished(concordance.sort(sort));
  asides.show(problemAsText(query, concordance.problem));
  if (format === 'json') return concordanceAsJson(concordance, limit);
  if (format === 'text') return concordanceAsText(concordance, limit);
  return asDelimited(linesOf(concordance, limit), format);
}

export async function answerCite(call: CiteCall, asides: Asides): Promise<Pieces> {
  const { query } = call;
  if (query === undefined) return cite(await openWith(call, asides, async () => {}), undefined, call);
  const corpus = await openIndexed(call, asides);
  const { ids, problem } = finished(corpus.matching(query));
  asides.show(problemAsText(query, problem));
  return cite(corpus, ids, call);
}

/** @param fail says that a quotation does not hold */
export async function answerCheck(call: CheckCall, { say }: Asides, fail: () => void): Promise<Pieces> {
  const { corpus: path, cache } = call;
  const corpus = await openCorpus(path, { ...(cache === undefined ? {} : { cache }), say });
  const checked = await checkNotes(corpus, call);
  if (checked.failed > 0) fail();
  return call.json ? checkedAsJson(checked) : checkedAsText(checked);
}

/** The corpus with the index that is kept, if a cache is named. */
function openIndexed(call: KeptIn, asides: Asides): Promise<Corpus> {
  return openWith(call, asides, (cache, corpus) => cache.provide(corpus));
}

/** The corpus, and if a cache is named with what that provides. That it cannot be kept is no reason not to answer. */
async function openWith(
  { corpus: path, cache, countReprintsOnce = false }: KeptIn,
  { say }: Asides,
  provide: (cache: IndexCache, corpus: Corpus) => Promise<unknown>,
): Promise<Corpus> {
  const corpus = await openCorpus(path, { ...(cache === undefined ? {} : { cache }), say });
  if (countReprintsOnce) finished(corpus.findingVersions());
  corpus.countReprintsOnce = countReprintsOnce;
  if (cache === undefined) return corpus;
  try {
    await provide(new IndexCache(path, cache, say), corpus);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    say(error.message);
  }
  return corpus;
}

/** The command line answers one question, so that nothing else needs to be done between its steps. */
function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
