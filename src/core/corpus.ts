import { sortArticles } from './browse/order';
import { ArticleTree } from './browse/tree';
import { ActorDirectory } from './entities/directory';
import { RuleTagger } from './entities/ruleTagger';
import type { Tagger } from './entities/tagger';
import { type CorpusSettings, DEFAULT_SETTINGS, parseCorpusFile } from './ingest/corpusFile';
import { ArticleIdentities } from './ingest/identity';
import { ingest } from './ingest/ingest';
import { applySettings } from './ingest/overrides';
import { ProblemList } from './ingest/problemList';
import type { Ingested, SourceFile } from './ingest/source';
import type { Actor, ActorId, ArticleActor } from './model/actor';
import type { Article, ArticleId } from './model/article';
import type { LinkedMention, Mention } from './model/mention';
import type { Problem } from './model/problem';
import { type ActorFacet, actorFacets } from './search/actorFacets';
import { ActorNames, wordsOf } from './search/actorNames';
import type { Concordance } from './search/concordance/concordance';
import { makeConcordance } from './search/concordance/make';
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
import { FuseNameFinder } from './search/words/nameFinder';

export interface CorpusOptions {
  /** What the corpus is called when its corpus.yaml gives no title: the folder's name. */
  readonly name: string;
  readonly tagger?: Tagger;
  /** Makes the engine, which may ask the corpus about its articles. */
  readonly search?: (context: SearchContext) => SearchEngine;
}

/** A source that has been read, as it was before corpus.yaml had its say. */
interface ReadSource {
  readonly article: Article | undefined;
  readonly mentions: readonly Mention[];
}

/** Who published, and in how many articles. */
export interface SourceCount {
  readonly name: string;
  readonly articles: number;
}

/** All that follows from one state of the corpus and is made only when it is asked for. */
interface Derived {
  tree?: ArticleTree;
  sources?: readonly SourceCount[];
  titles?: NameFinder;
  actors?: NameFinder;
  actorWords?: ActorNames;
}

/**
 * The articles of one corpus with their metadata, mentions, actors and search index, kept in step.
 *
 * Sources come and go one by one and in any order; the corpus is the same whatever the order was.
 */
export class Corpus implements SearchContext {
  private readonly name: string;
  private readonly tagger: Tagger;
  private readonly engine: SearchEngine;
  private readonly directory = new ActorDirectory();
  private readonly identities = new ArticleIdentities();
  private readonly problemList = new ProblemList(this.identities);
  private readonly sources = new Map<string, ReadSource>();
  private readonly byId = new Map<ArticleId, Article>();
  private readonly byPath = new Map<string, Article>();
  /** The articles that the index does not know as they are, each with the one that it knows under its id. */
  private readonly unindexed = new Map<ArticleId, Article | undefined>();
  private currentSettings: CorpusSettings = DEFAULT_SETTINGS;
  private derived: Derived = {};
  private noted: ReadonlySet<ArticleId> = new Set();
  private read: ReadonlySet<ArticleId> = new Set();
  private currentVersion = 0;
  /** Number of preparations that are under way. */
  private preparations = 0;

  constructor(options: CorpusOptions) {
    this.name = options.name;
    this.tagger = options.tagger ?? new RuleTagger();
    this.engine = options.search?.(this) ?? new FuzzySearch(this);
  }

  /** Grows with every change. */
  get version(): number {
    return this.currentVersion;
  }

  get title(): string {
    return this.currentSettings.title ?? this.name;
  }

  get settings(): CorpusSettings {
    return this.currentSettings;
  }

  get size(): number {
    return this.byId.size;
  }

  /** Takes the text of corpus.yaml, null when there is none. Articles that are here already are not read again. */
  configure(corpusFile: string | null): void {
    const { settings, problems } =
      corpusFile === null ? { settings: DEFAULT_SETTINGS, problems: [] } : parseCorpusFile(corpusFile);
    this.currentSettings = settings;
    this.problemList.configure(settings, problems);
    this.directory.declare(settings.actors);
    for (const [path, { article }] of this.sources) if (article !== undefined) this.claim(path, article);
    this.changed();
  }

  /** Reads or re-reads sources; what each path held before is replaced. */
  put(sources: readonly SourceFile[]): void {
    this.putIngested(sources.map((source) => ({ path: source.path, ...ingest(source) })));
  }

  /** Takes sources, or parts of one, that were read elsewhere, in place of what each path held before: at most one article a path. */
  putIngested(sources: readonly Ingested[]): void {
    for (const { path, articles, problems } of sources) {
      const article = articles[0];
      const mentions = article === undefined ? [] : this.tagger.tag(article);
      this.sources.set(path, { article, mentions });
      this.problemList.put(path, problems);
      if (article === undefined) this.release(path);
      else this.claim(path, article);
    }
    this.changed();
  }

  remove(paths: readonly string[]): void {
    for (const path of paths) {
      if (this.sources.delete(path)) this.release(path);
      this.problemList.remove(path);
    }
    this.changed();
  }

  /** Says which sources could not be read at all; replaces what was reported before. */
  report(problems: readonly Problem[]): void {
    this.problemList.report(problems);
    this.changed();
  }

  /** Says which articles have a note and which were read; replaces what was said before. Ids of no article are kept: it may yet come. */
  setMarks(noted: Iterable<ArticleId>, read: Iterable<ArticleId>): void {
    this.noted = new Set(noted);
    this.read = new Set(read);
  }

  hasNote(id: ArticleId): boolean {
    return this.noted.has(id);
  }

  isRead(id: ArticleId): boolean {
    return this.read.has(id);
  }

  isAbout(id: ArticleId, word: string): boolean {
    return this.actorsOf(id).some(({ salient, name }) => salient && wordsOf(name).includes(word));
  }

  *withActorNamed(name: string): Iterable<ArticleId> {
    for (const id of this.actorWords.named(name)) yield* this.directory.articlesOf(id);
  }

  /** In code-unit order of their paths. */
  articles(): Article[] {
    return [...this.byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  article(id: ArticleId): Article | undefined {
    return this.byId.get(id);
  }

  articleAt(path: string): Article | undefined {
    return this.byPath.get(path);
  }

  mentionsOf(id: ArticleId): readonly LinkedMention[] {
    return this.directory.mentionsOf(id);
  }

  actorsOf(id: ArticleId): readonly ArticleActor[] {
    return this.directory.actorsOf(id);
  }

  actors(): readonly Actor[] {
    return this.directory.actors();
  }

  actor(id: ActorId): Actor | undefined {
    return this.directory.actor(id);
  }

  /** Newest first. */
  articlesWith(id: ActorId): Article[] {
    const articles = this.directory.articlesOf(id).flatMap((article) => this.byId.get(article) ?? []);
    return sortArticles(articles.map((metadata) => ({ metadata, words: metadata.words, actors: [] }))).map(
      ({ metadata }) => metadata,
    );
  }

  /** What was skipped or is doubtful, corpus.yaml first, then in the order of the paths. */
  problems(): Problem[] {
    return this.problemList.all();
  }

  /** As many as `problems()` has, at once. */
  get problemCount(): number {
    return this.problemList.count;
  }

  /** Brings the search index up to date. Searching does it too; calling it beforehand saves the first search the wait. */
  prepare(): void {
    finish(this.preparing());
  }

  /** The same in steps. A search that is asked in between answers from what is indexed by then, and does not wait for the rest. */
  *preparing(): Steps<void> {
    this.preparations += 1;
    try {
      yield* this.indexing();
      yield* this.engine.tidying();
    } finally {
      this.preparations -= 1;
    }
  }

  search(query: string, options: SearchOptions): SearchAnswer {
    finish(this.indexing());
    return this.engine.search(query, options);
  }

  /** The same in steps. */
  *searching(query: string, options: SearchOptions): Steps<SearchAnswer> {
    if (this.preparations === 0) yield* this.indexing();
    return yield* this.engine.searching(query, options);
  }

  /** Actors that the most of the articles that answer in every part mention, but not all of them. */
  *actorFacets(query: string, limit: number): Steps<ActorFacet[]> {
    const { ids } = yield* this.matching(query);
    return yield* actorFacets(ids, this.directory, limit);
  }

  /** The articles that answer in every part. */
  *matching(query: string): Steps<Matching> {
    if (this.preparations === 0) yield* this.indexing();
    return yield* this.engine.matching(query);
  }

  /** The hits of a query in the texts of the articles that answer it in every part, line by line. */
  *concordance(query: string, options: ConcordanceOptions): Steps<Concordance> {
    const matching = yield* this.matching(query);
    let corpusWords = 0;
    for (const { words } of this.byId.values()) corpusWords += words;
    return yield* makeConcordance({ query, matching, articleOf: (id) => this.byId.get(id), corpusWords }, options);
  }

  /** Takes over an index that was kept, for the articles of which it is; false when it is of no use. */
  adoptIndex(snapshot: Uint8Array): boolean {
    if (!this.engine.adopt(snapshot)) return false;
    for (const id of this.byId.keys()) this.unindexed.set(id, undefined);
    return true;
  }

  /** The index as bytes to be kept, to be written one after the other; null when it is the one taken over or last given out. */
  indexSnapshot(): readonly Uint8Array[] | null {
    return this.engine.snapshot();
  }

  /** Who published the articles, those with the most first. */
  get publishers(): readonly SourceCount[] {
    this.derived.sources ??= countSources(this.byId.values());
    return this.derived.sources;
  }

  get tree(): ArticleTree {
    this.derived.tree ??= new ArticleTree(
      this.articles().map((article) => ({
        metadata: article,
        words: article.words,
        actors: this.actorsOf(article.id),
      })),
      (query) => new Set(this.titles.find(query, this.size).map(({ id }) => id)),
    );
    return this.derived.tree;
  }

  /** Finds articles by title. */
  get titles(): NameFinder {
    const { titles = new FuseNameFinder(this.articles().map(({ id, title }) => ({ id, names: [title.value] }))) } =
      this.derived;
    this.derived.titles = titles;
    return titles;
  }

  /** Finds actors by name and alias. */
  get actorNames(): NameFinder {
    const {
      actors = new FuseNameFinder(this.actors().map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] }))),
    } = this.derived;
    this.derived.actors = actors;
    return actors;
  }

  private get actorWords(): ActorNames {
    this.derived.actorWords ??= new ActorNames(this.actors());
    return this.derived.actorWords;
  }

  /** Hands the engine one article a step. Several may be at it at once: what one has done is no longer there for the other. */
  private *indexing(): Steps<void> {
    for (const [id, was] of this.unindexed) {
      this.unindexed.delete(id);
      const article = this.byId.get(id);
      if (article !== undefined) this.engine.put(article, was);
      yield;
    }
  }

  private claim(path: string, read: Article): void {
    const wanted = applySettings(read, this.currentSettings).id;
    for (const affected of this.identities.claim(path, wanted)) this.settle(affected);
  }

  private release(path: string): void {
    const affected = this.identities.release(path);
    this.settle(path);
    for (const other of affected) this.settle(other);
  }

  /** Makes the articles, actors and index agree with what is now known of one path. */
  private settle(path: string): void {
    const before = this.byPath.get(path);
    const read = this.sources.get(path);
    const id = this.identities.idOf(path);
    if (before !== undefined && this.byId.get(before.id) === before) this.forget(before, id);
    if (read?.article === undefined || id === undefined) {
      this.byPath.delete(path);
      return;
    }
    const article: Article = { ...applySettings(read.article, this.currentSettings), id };
    this.byPath.set(path, article);
    this.byId.set(id, article);
    this.directory.put(id, article, read.mentions);
    if (!this.unindexed.has(id)) this.unindexed.set(id, undefined);
  }

  /** Forgets an article; the index only if none takes its place under `id`. */
  private forget(article: Article, id: ArticleId | undefined): void {
    this.byId.delete(article.id);
    this.directory.remove(article.id);
    const known = this.unindexed.has(article.id) ? this.unindexed.get(article.id) : article;
    if (article.id === id) {
      this.unindexed.set(id, known);
    } else {
      this.engine.remove(article.id, known);
      this.unindexed.delete(article.id);
    }
  }

  private changed(): void {
    this.currentVersion += 1;
    this.derived = {};
  }
}

function countSources(articles: Iterable<Article>): SourceCount[] {
  const counts = new Map<string, number>();
  for (const { source } of articles) {
    if (source !== undefined) counts.set(source.value, (counts.get(source.value) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, count]) => ({ name, articles: count }))
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
}

/** Takes all steps at once. */
function finish(steps: Steps<void>): void {
  while (steps.next().done !== true);
}
