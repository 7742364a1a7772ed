import type { Article, ArticleId } from '../model/article';
import type {
  Hit,
  Matching,
  SearchAnswer,
  SearchContext,
  SearchEngine,
  SearchOptions,
  SearchOrder,
  Steps,
} from './engine';
import { ArticleIndex } from './index/articleIndex';
import { indexSnapshot, partsOf } from './index/indexSnapshot';
import { type Candidates, candidatesOf } from './match/candidates';
import { ClauseDocuments, type Fulfilled } from './match/clauseDocuments';
import { WordsLook } from './match/closerLook';
import { compile, type Plan } from './match/compile';
import { countedAmong } from './match/counted';
import { inDateOrder } from './match/dateOrder';
import { GroupScores } from './match/groupScores';
import { soughtBy } from './match/groups';
import { IndexView } from './match/indexView';
import { type Ranked, rank } from './match/ranking';
import { Scorer } from './match/scorer';
import { suggestionFor } from './match/suggestion';
import { Highlighter } from './passages/highlight';
import { snippetsOf } from './passages/snippets';
import type { SoughtPart } from './passages/sought';
import { parseWithPlaces } from './query/parse';
import { byCodeUnits } from './text/order';

/**
 * Full-text search that forgives typing errors.
 *
 * Near matches are looked for among the unique words of all articles, never in the texts: Fuse.js judges them there, and the
 * words lead to the articles. A query is parsed (`query/`), its words are looked up (`match/compile.ts`), what is required
 * and what is wanted of it is found in the index (`match/`, `index/`), and only the texts of the hits returned are read
 * again (`passages/`). The articles themselves stay with the `SearchContext`.
 */
export class FuzzySearch implements SearchEngine {
  private readonly index = new ArticleIndex();
  private scorer: Scorer | undefined;
  private scorerVersion = -1;
  /** The version of the index that a snapshot was adopted from or given out. */
  private keptVersion = -1;

  constructor(private readonly context: SearchContext) {}

  put(article: Article, was?: Article): void {
    this.index.put(article, was);
  }

  remove(id: ArticleId, was?: Article): void {
    this.index.remove(id, was);
  }

  search(query: string, options: SearchOptions): SearchAnswer {
    return finish(this.searching(query, options));
  }

  *searching(query: string, options: SearchOptions): Steps<SearchAnswer> {
    return yield* this.settled(() => this.answering(query, options));
  }

  *matching(query: string): Steps<Matching> {
    return yield* this.settled(() => this.lookingFor(query));
  }

  /** Takes the steps anew when documents have got other numbers between two of them. */
  private *settled<T>(begin: () => Steps<T>): Steps<T> {
    // what waits to be indexed is made a part of the index by itself, as that takes as long as many a search
    this.currentScorer();
    yield;
    for (;;) {
      const { lists } = this.currentScorer();
      const { numbering } = this.index;
      lists.enter();
      try {
        const answer = yield* begin();
        if (numbering === this.index.numbering) return answer;
      } finally {
        lists.leave();
      }
    }
  }

  private *answering(query: string, options: SearchOptions): Steps<SearchAnswer> {
    const { query: tree, problem, words } = parseWithPlaces(query);
    const scorer = this.currentScorer();
    const { view } = scorer;
    const typing = options.typing !== false && /\S$/u.test(query);
    const plan = compile(tree, view, { typing, strict: false });
    yield;
    const required = plan.required.length === 0 ? undefined : this.required(plan, scorer);
    const wanted = plan.wanted.map((group) => new GroupScores(group, scorer, this.context));
    yield;
    const candidates = countedAmong(candidatesOf(wanted, required, scorer), view, this.context.leftOut);
    yield;
    const best = this.inOrder(candidates, view, wanted, options);
    const highlighter = new Highlighter(soughtParts(wanted, required));
    const hits: Hit[] = [];
    for (const { id, score } of best) {
      const article = this.context.article(id);
      if (article === undefined) continue;
      const titleMatches = highlighter.rangesIn(article.title.value);
      hits.push({ id, score, titleMatches, snippets: snippetsOf(article, highlighter, options.snippets) });
      yield;
    }
    const suggestion = suggestionFor(query, words, view, plan.wanted, typing);
    return {
      query,
      total: candidates.documents.length,
      hits,
      ...(suggestion === undefined ? {} : { suggestion }),
      ...(problem === undefined ? {} : { problem }),
    };
  }

  private *lookingFor(query: string): Steps<Matching> {
    const { query: tree, problem } = parseWithPlaces(query);
    const scorer = this.currentScorer();
    const plan = compile(tree, scorer.view, { typing: false, strict: true });
    yield;
    const found = plan.required.length === 0 ? undefined : this.required(plan, scorer);
    const { leftOut } = this.context;
    const all = Array.from(found?.list.documents ?? [], (document) => scorer.view.idOf(document)).sort(byCodeUnits);
    const ids = all.filter((id) => !leftOut.has(id));
    const others = leftOut.size === 0 ? [] : all.filter((id) => leftOut.has(id));
    return { ids, leftOut: others, sought: found?.sought ?? [], ...(problem === undefined ? {} : { problem }) };
  }

  *tidying(): Steps<void> {
    for (let before = -1; before !== this.index.version; ) {
      before = this.index.version;
      yield* this.index.merging();
    }
    for (const { segment } of this.index.parts) yield* segment.lexicon.warming();
  }

  adopt(snapshot: Uint8Array): boolean {
    const parts = partsOf(snapshot, (id) => this.context.article(id) !== undefined);
    if (parts === undefined) return false;
    this.index.replace(parts);
    this.keptVersion = this.index.version;
    return true;
  }

  get isKept(): boolean {
    return this.keptVersion === this.index.version;
  }

  snapshot(): readonly Uint8Array[] {
    const { parts } = this.index;
    this.keptVersion = this.index.version;
    return indexSnapshot(parts);
  }

  private required(plan: Plan, scorer: Scorer): Fulfilled {
    return new ClauseDocuments(scorer, this.context).allOf(plan.required);
  }

  private inOrder(
    candidates: Candidates,
    view: IndexView,
    wanted: readonly GroupScores[],
    { limit, order = 'relevance' }: { readonly limit: number; readonly order?: SearchOrder },
  ): Ranked[] {
    if (order !== 'relevance') return inDateOrder(candidates, view, this.context, order, limit);
    return rank(candidates, view, limit, new WordsLook(wanted, view, this.context));
  }

  private currentScorer(): Scorer {
    const { parts } = this.index;
    if (this.scorer === undefined || this.scorerVersion !== this.index.version) {
      this.scorer = new Scorer(new IndexView(parts));
      this.scorerVersion = this.index.version;
    }
    return this.scorer;
  }
}

function soughtParts(wanted: readonly GroupScores[], required: Fulfilled | undefined): SoughtPart[] {
  const parts = wanted.map(({ group, idf }) => ({ sought: soughtBy(group), weight: idf }));
  return [...parts, ...(required?.sought ?? [])];
}

/** Takes all steps at once. */
function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
