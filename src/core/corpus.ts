import type { ActorTree } from './browse/actorTree';
import type { ReadingMarks } from './browse/coverage';
import { sortArticles } from './browse/order';
import type { ArticleTree } from './browse/tree';
import { ArticleStore } from './corpus/articleStore';
import { ArticleVersions } from './corpus/articleVersions';
import { CorpusSearch } from './corpus/corpusSearch';
import { Derived } from './corpus/derived';
import type { ValueCount, ValueField } from './corpus/fieldValues';
import { finish } from './corpus/finish';
import { KeptCorpus } from './corpus/keptCorpus';
import { LostPassages } from './corpus/lostPassages';
import { NamedActors } from './corpus/namedActors';
import { CorpusContext } from './corpus/searchContext';
import type { Likeness } from './duplicates/likeness';
import { ArticleTagger } from './entities/articleTagger';
import { type JudgedState, NO_JUDGEMENTS } from './entities/judgements/effect';
import { foldJudgements } from './entities/judgements/fold';
import { hasSameEffect } from './entities/judgements/sameEffect';
import { declaredKey } from './entities/linking/actorKey';
import type { MergePair } from './entities/suggest/model';
import { suggestMerges } from './entities/suggest/suggestMerges';
import type { Tagger } from './entities/tagger';
import type { Ingested } from './ingest/files/source';
import type { CorpusSettings } from './ingest/settings/corpusFile';
import type { Actor, ActorId, ArticleActor } from './model/actor';
import type { Article, ArticleId } from './model/article';
import { type DayNumber, LAST_DAY } from './model/date';
import type { LinkedMention } from './model/mention';
import type { Problem } from './model/problem';
import { type ActorFacet, actorFacets } from './search/actorFacets';
import type { Concordance } from './search/concordance/concordance';
import type { ConcordanceOptions } from './search/concordance/model';
import type {
  Matching,
  NameFinder,
  SearchAnswer,
  SearchContext,
  SearchEngine,
  SearchOptions,
  Steps,
} from './search/engine';
import { FuzzySearch } from './search/fuzzySearch';
import type { TextStore } from './texts/textStore';

export type { ValueCount, ValueField } from './corpus/fieldValues';

const NOTHING_LEFT_OUT: ReadonlySet<ArticleId> = new Set();

export interface CorpusOptions {
  /** What the corpus is called when its corpus.yaml gives no title: the folder's name. */
  readonly name: string;
  readonly tagger?: Tagger;
  /** Where the texts of articles are kept; without it they stay in memory. */
  readonly texts?: TextStore;
  /** The last day that an article can be of (see `latestDayOf`); without it they may be of any. */
  readonly today?: () => DayNumber;
  /** Makes the engine, which may ask about the articles of the corpus. */
  readonly search?: (context: SearchContext) => SearchEngine;
}

/**
 * The articles of one corpus with their metadata, mentions, actors and search index, kept in step.
 *
 * Sources come and go one by one and in any order; the corpus is the same whatever the order was. What takes long is done
 * when somebody first asks for it (names, the index, the tree), or beforehand in steps (`naming`, `preparing`).
 */
export class Corpus {
  /** What is kept of it while it is not open. */
  readonly kept: KeptCorpus;
  /** The last day that an article can be of. */
  readonly today: () => DayNumber;
  /** What its folder is called. */
  readonly name: string;
  private readonly store: ArticleStore;
  private readonly named: NamedActors;
  private readonly lost = new LostPassages();
  private readonly versions: ArticleVersions;
  private readonly context: CorpusContext;
  private readonly index: CorpusSearch;
  private derived: Derived;
  private currentVersion = 0;
  private judged: JudgedState = NO_JUDGEMENTS;
  private countsReprintsOnce = false;

  constructor(options: CorpusOptions) {
    this.name = options.name;
    this.today = options.today ?? (() => LAST_DAY);
    this.store = new ArticleStore(options.texts);
    this.named = new NamedActors(options.tagger ?? new ArticleTagger());
    this.versions = new ArticleVersions(this.store);
    this.derived = this.newlyDerived();
    this.context = new CorpusContext(this.store, this.named, () => this.derived, this);
    this.index = new CorpusSearch(options.search?.(this.context) ?? new FuzzySearch(this.context), this.store, this);
    this.kept = new KeptCorpus(this.named, this.index, this.versions);
    this.store.follow(this.named);
    this.store.follow(this.lost);
    this.store.follow(this.index);
    this.store.follow(this.versions);
  }

  /** Grows with every change. */
  get version(): number {
    return this.currentVersion;
  }

  get title(): string {
    return this.settings.title ?? this.name;
  }

  get settings(): CorpusSettings {
    return this.store.settings;
  }

  get size(): number {
    return this.store.size;
  }

  /** Number of articles that count: all but what `leftOut` holds. */
  get counted(): number {
    return this.store.size - this.leftOut.size;
  }

  /** Whether only the first seen version of a text counts, in the tree, in searches and for actors. False unless told. */
  get countReprintsOnce(): boolean {
    return this.countsReprintsOnce;
  }

  set countReprintsOnce(once: boolean) {
    if (once === this.countsReprintsOnce) return;
    this.countsReprintsOnce = once;
    this.leaveOut();
  }

  /** The articles that do not count now: reprints, if they are to count once. They are there all the same. */
  get leftOut(): ReadonlySet<ArticleId> {
    return this.countsReprintsOnce ? this.versions.reprints : NOTHING_LEFT_OUT;
  }

  /** Looks for versions of one text among the articles as they are, in steps. It is only done when this is called. */
  *findingVersions(): Steps<void> {
    if (yield* this.versions.finding()) this.leaveOut();
  }

  /** The versions of an article's text as far as they were found, first seen first, the article among them; none if it is the only one. */
  versionsOf(id: ArticleId): readonly ArticleId[] {
    return this.versions.of(id);
  }

  /** Whether another version of the article's text was seen before, as far as that was found. */
  isReprint(id: ArticleId): boolean {
    return this.versions.reprints.has(id);
  }

  /** How alike the bodies of two articles are. */
  likenessOf(one: ArticleId, other: ArticleId): Likeness {
    return this.versions.likenessOf(one, other);
  }

  /** All texts of which there are several versions, each first seen first, in the order of the articles' paths. */
  clusters(): (readonly ArticleId[])[] {
    return this.versions.all();
  }

  /** Takes the text of corpus.yaml, null when there is none. Articles that are here already are not read again. */
  configure(corpusFile: string | null): void {
    this.store.configure(corpusFile);
    this.named.declare(this.settings.actors, { metonyms: this.settings.metonyms });
    this.changed();
  }

  /** Takes the text of corpus.judgements.jsonl, null when there is none. Nothing is tagged or indexed anew. */
  judge(file: string | null): void {
    const { state, problems } = foldJudgements(file);
    if (this.store.judge(problems)) this.changed();
    this.applyJudgements(state);
  }

  /** The same with what the file comes to. A review changes nothing but what `judgements` says. */
  applyJudgements(state: JudgedState): void {
    const isSame = hasSameEffect(state, this.judged);
    this.judged = state;
    if (isSame) return;
    this.store.judgeFurniture(state.furniture);
    this.named.judge(state);
    this.lost.judge(state, (id) => this.store.article(id));
    this.changed();
  }

  /** What the reader's judgements come to. */
  get judgements(): JudgedState {
    return this.judged;
  }

  /** Takes what was read of sources, or of parts of one, in place of what each path held before: at most one article a path. */
  put(sources: readonly Ingested[]): void {
    for (const source of sources) this.store.put(source);
    this.changed();
  }

  /** What was read of the file at a path, part by part, before corpus.yaml had its say. */
  readOf(file: string): Iterable<Ingested> {
    return this.store.readOf(file);
  }

  /** Removes what the file at a path held that is not among `paths`, in which is all that was read of it now. */
  keepOnly(file: string, paths: ReadonlySet<string>): void {
    this.store.keepOnly(file, paths);
    this.changed();
  }

  /** Removes what was read of these files. */
  remove(paths: readonly string[]): void {
    for (const path of paths) this.store.remove(path);
    this.changed();
  }

  /** Says which sources could not be read at all; replaces what was reported before. */
  report(problems: readonly Problem[]): void {
    if (this.store.report(problems)) this.changed();
  }

  /** How far each article was read, as `setMarks` was told. */
  get marks(): ReadingMarks {
    return this.context;
  }

  /**
   * Says which articles have a note, were read to the end, and are being read; replaces what was said before. Ids of no article are kept:
   * it may yet come.
   */
  setMarks(noted: Iterable<ArticleId>, read: Iterable<ArticleId>, reading: Iterable<ArticleId> = []): void {
    this.context.setMarks(noted, read, reading);
  }

  /** In code-unit order of their paths. */
  articles(): Article[] {
    return this.store.articles();
  }

  /** Those that count, in the same order. */
  countedArticles(): Article[] {
    return this.store.articles().filter(({ id }) => !this.leftOut.has(id));
  }

  article(id: ArticleId): Article | undefined {
    return this.store.article(id);
  }

  articleAt(path: string): Article | undefined {
    return this.store.articleAt(path);
  }

  /** The same before corpus.yaml had its say. */
  foundAt(path: string): Article | undefined {
    return this.store.foundAt(path);
  }

  /** What was skipped or is doubtful: corpus.yaml and the judgements first, then in the order of the paths, then lost passages. */
  problems(): Problem[] {
    return [...this.store.problems(), ...this.lost.problems()];
  }

  /** As many as `problems()` has, at once. */
  get problemCount(): number {
    return this.store.problemCount + this.lost.count;
  }

  /**
   * Learns in steps which blocks recur over the articles of a source, and takes them for page furniture. It is only done when this is
   * called: before names are found and the index is made, as both are of the text alone.
   *
   * @param isAll false while more articles are to come: then it is only done now and then
   */
  *learning(isAll: boolean): Steps<void> {
    if (yield* this.store.learning(isAll)) this.changed();
  }

  /** Finds the names of the articles that have come since, in steps. Whoever asks for actors has it done; this saves the wait. */
  naming(): Steps<void> {
    return this.named.naming();
  }

  mentionsOf(id: ArticleId): readonly LinkedMention[] {
    return this.named.all.mentionsOf(id);
  }

  actorsOf(id: ArticleId): readonly ArticleActor[] {
    return this.named.all.actorsOf(id);
  }

  actors(): readonly Actor[] {
    return this.named.all.actors();
  }

  actor(id: ActorId): Actor | undefined {
    return this.named.all.actor(id);
  }

  /** What an actor is called, also one that is no longer there: then as it was called before it was merged, or by its id. */
  nameOf(id: ActorId): string {
    return this.named.all.nameOf(id);
  }

  /** The actor that this one was merged into, or itself. */
  mergedOf(id: ActorId): ActorId {
    return this.judged.merged.get(id) ?? id;
  }

  /** Pairs of actors that may be one under two names, the likeliest first. Those that were judged to be two are left out. */
  *mergePairs(limit: number): Steps<readonly MergePair[]> {
    yield* this.naming();
    const declared = new Set(this.settings.actors.map((actor) => declaredKey(actor).id));
    const { apart } = this.judged;
    return yield* suggestMerges(this.named.all, { limit, articles: this.size, apart, declared });
  }

  /** Newest first. */
  articlesWith(id: ActorId): Article[] {
    const articles = this.named.all.articlesOf(id).flatMap((article) => this.article(article) ?? []);
    return sortArticles(articles.map((metadata) => ({ metadata, words: metadata.words, actors: [], versions: 0 }))).map(
      ({ metadata }) => metadata,
    );
  }

  /** Brings the search index up to date. Searching does it too; calling it beforehand saves the first search the wait. */
  prepare(): void {
    finish(this.preparing());
  }

  /** The same in steps. A search that is asked in between answers from what is indexed by then, and does not wait for the rest. */
  preparing(): Steps<void> {
    return this.index.preparing();
  }

  search(query: string, options: SearchOptions): SearchAnswer {
    return this.index.search(query, options);
  }

  /** The same in steps. */
  searching(query: string, options: SearchOptions): Steps<SearchAnswer> {
    return this.index.searching(query, options);
  }

  /** Actors that the most of the articles that answer in every part mention, but not all of them. */
  *actorFacets(query: string, limit: number): Steps<ActorFacet[]> {
    const { ids } = yield* this.matching(query);
    yield* this.naming();
    return yield* actorFacets(ids, this.named.all, limit);
  }

  /** The articles that answer in every part. */
  matching(query: string): Steps<Matching> {
    return this.index.matching(query);
  }

  /** The hits of a query in the texts of the articles that answer it in every part, line by line. */
  concordance(query: string, options: ConcordanceOptions): Steps<Concordance> {
    return this.index.concordance(query, options);
  }

  /** The values that the articles have in a field of a query, those of the most articles first. */
  values(field: ValueField): readonly ValueCount[] {
    return this.derived.values(field);
  }

  get tree(): ArticleTree {
    return this.derived.tree;
  }

  get actorTree(): ActorTree {
    return this.derived.actorTree;
  }

  /** Finds articles by title. */
  get titles(): NameFinder {
    return this.derived.titles;
  }

  /** Finds actors by name and alias. */
  get actorNames(): NameFinder {
    return this.derived.actorNames;
  }

  /** Makes all counts follow from what is left out now. */
  private leaveOut(): void {
    this.named.leaveOut(this.leftOut);
    this.changed();
  }

  private changed(): void {
    this.currentVersion += 1;
    this.derived = this.newlyDerived();
  }

  private newlyDerived(): Derived {
    return new Derived(this.store, () => this.named.all, this);
  }
}
