import { type JudgedState, NO_JUDGEMENTS } from '../entities/judgements/effect';
import { stableName } from '../ingest/files/recordPath';
import type { Ingested } from '../ingest/files/source';
import { ArticleIdentities } from '../ingest/identity';
import { ProblemList } from '../ingest/problemList';
import { type CorpusSettings, DEFAULT_SETTINGS, parseCorpusFile } from '../ingest/settings/corpusFile';
import { applySettings } from '../ingest/settings/overrides';
import type { Article, ArticleId } from '../model/article';
import type { Problem } from '../model/problem';
import type { Steps } from '../search/engine';
import { changed, keptBodyOf } from '../texts/storedArticle';
import type { TextStore } from '../texts/textStore';
import { affectedPaths } from './affectedPaths';
import { withJudgedFurniture } from './furniture/judgedFurniture';
import { RecurringFurniture } from './furniture/recurringFurniture';

/** Who keeps something about each article and is told of every change. */
export interface ArticleFollower {
  /** An article is there in place of `was`, the one that had its id until now. */
  put(article: Article, was: Article | undefined): void;
  /** An article has gone, and no other has taken its id. */
  remove(article: Article): void;
}

/** The articles of a corpus under their ids and paths, as corpus.yaml has them, and what is wrong with their sources. */
export class ArticleStore {
  private readonly identities = new ArticleIdentities();
  /** By path, what was read there before corpus.yaml had its say; undefined where no article is. */
  private readonly sources = new Map<string, Article | undefined>();
  private readonly problemList = new ProblemList(this.identities, this.sources);
  /** By file that holds several, the paths of its parts. */
  private readonly parts = new Map<string, Set<string>>();
  private readonly byId = new Map<ArticleId, Article>();
  private readonly byPath = new Map<string, Article>();
  private readonly followers: ArticleFollower[] = [];
  private current: CorpusSettings = DEFAULT_SETTINGS;
  private readonly recurring = new RecurringFurniture();
  private judgedFurniture: JudgedState['furniture'] = NO_JUDGEMENTS.furniture;

  /** `texts` is where the texts of articles are kept; without it they stay in memory. */
  constructor(private readonly texts?: TextStore) {}

  get settings(): CorpusSettings {
    return this.current;
  }

  get size(): number {
    return this.byId.size;
  }

  get problemCount(): number {
    return this.problemList.count;
  }

  /** Tells somebody of every change from now on. */
  follow(follower: ArticleFollower): void {
    this.followers.push(follower);
  }

  /** Takes the text of corpus.yaml, null when there is none. Only those articles are touched of which it says something else than before. */
  configure(corpusFile: string | null): void {
    const before = this.current;
    const { settings, problems } =
      corpusFile === null ? { settings: DEFAULT_SETTINGS, problems: [] } : parseCorpusFile(corpusFile);
    this.current = settings;
    this.problemList.configure(settings, problems);
    for (const path of affectedPaths(before, settings, this.sources)) {
      const article = this.sources.get(path);
      if (article !== undefined) this.claim(path, article);
    }
  }

  /** Takes what was read at a path in place of what it held before: at most one article. */
  put({ path, file, articles: [read], problems }: Ingested): void {
    if (file !== undefined) this.partsOf(file).add(path);
    const article = read && this.kept(this.furnished(read, file), this.sources.get(path));
    if (article === undefined) this.recurring.drop(path);
    this.sources.set(path, article);
    this.problemList.put(path, problems);
    if (article === undefined) this.release(path);
    else this.claim(path, article);
  }

  /** What was read of the file at a path, part by part, before corpus.yaml had its say. */
  *readOf(file: string): Iterable<Ingested> {
    for (const path of [file, ...(this.parts.get(file) ?? [])]) {
      if (!this.sources.has(path)) continue;
      const article = this.sources.get(path);
      const articles = article === undefined ? [] : [article];
      yield { path, ...(path === file ? {} : { file }), articles, problems: this.problemList.of(path) };
    }
  }

  /** Removes what was read at a path, and all that was read as parts of the file there. */
  remove(path: string): void {
    this.removeOne(path);
    for (const part of this.parts.get(path) ?? []) this.removeOne(part);
    this.parts.delete(path);
  }

  /** Removes what the file at a path held that is not among `paths`: it is no longer in it. */
  keepOnly(file: string, paths: ReadonlySet<string>): void {
    if (!paths.has(file)) this.removeOne(file);
    const parts = this.parts.get(file);
    for (const part of parts ?? []) {
      if (paths.has(part)) continue;
      this.removeOne(part);
      parts?.delete(part);
    }
  }

  /** Takes what could not be read at all, in place of what could not before. False when it is the same. */
  report(problems: readonly Problem[]): boolean {
    return this.problemList.report(problems);
  }

  /** Takes what is wrong with the judgements, in place of what was wrong with them before. False when it is the same. */
  judge(problems: readonly Problem[]): boolean {
    return this.problemList.judge(problems);
  }

  /**
   * Learns in steps which blocks recur over the articles of a source, and makes them page furniture in all of them. What was taken over
   * from an earlier session keeps what was learnt then. True when that made a difference.
   *
   * @param isAll whether no more articles are to come; else it is only done now and then
   */
  *learning(isAll: boolean): Steps<boolean> {
    if (!(yield* this.recurring.looking(isAll))) return false;
    let isOther = false;
    for (const path of [...this.recurring.paths()]) {
      const before = this.sources.get(path);
      const article = before && this.recurring.furnished(before);
      if (article === before || article === undefined) continue;
      this.sources.set(path, this.kept(article, before));
      this.settle(path);
      isOther = true;
      yield;
    }
    return isOther;
  }

  /** Takes which passages the reader has judged to be furniture or text. Only articles are touched of which something else is said. */
  judgeFurniture(judged: JudgedState['furniture']): void {
    const before = this.judgedFurniture;
    this.judgedFurniture = judged;
    for (const id of new Set([...before.keys(), ...judged.keys()])) {
      const path = this.byId.get(id)?.path;
      if (path !== undefined && JSON.stringify(before.get(id)) !== JSON.stringify(judged.get(id))) this.settle(path);
    }
  }

  problems(): Problem[] {
    return this.problemList.all();
  }

  /** In code-unit order of their paths. */
  articles(): Article[] {
    return [...this.byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** In no particular order. */
  all(): Iterable<Article> {
    return this.byId.values();
  }

  article(id: ArticleId): Article | undefined {
    return this.byId.get(id);
  }

  /** The article that a file is, or the only one in it; or the one that is this part of a file. */
  articleAt(path: string): Article | undefined {
    const [part, ...more] = this.parts.get(path) ?? [];
    return this.byPath.get(path) ?? (part === undefined || more.length > 0 ? undefined : this.byPath.get(part));
  }

  /** What was read at a path, before corpus.yaml had its say. */
  foundAt(path: string): Article | undefined {
    return this.sources.get(path);
  }

  private partsOf(file: string): Set<string> {
    const parts = this.parts.get(file) ?? new Set();
    this.parts.set(file, parts);
    return parts;
  }

  /** An article that was just read, with the furniture that is known by now; what was taken over has its own. */
  private furnished(read: Article, file: string | undefined): Article {
    if (keptBodyOf(read) !== undefined) {
      this.recurring.remember(read);
      return read;
    }
    this.recurring.note(read, file ?? read.path.slice(0, read.path.lastIndexOf('/') + 1));
    return this.recurring.furnished(read);
  }

  private kept(article: Article, before: Article | undefined): Article {
    return this.texts?.keep(article, before) ?? article;
  }

  private removeOne(path: string): void {
    this.recurring.drop(path);
    if (this.sources.delete(path)) this.release(path);
    this.problemList.remove(path);
  }

  private claim(path: string, read: Article): void {
    const wanted = applySettings(read, this.current).id;
    for (const affected of this.identities.claim(path, wanted, stableName(read))) this.settle(affected);
  }

  private release(path: string): void {
    const affected = this.identities.release(path);
    this.settle(path);
    for (const other of affected) this.settle(other);
  }

  /** Makes the articles, and all who follow them, agree with what is now known of one path. */
  private settle(path: string): void {
    const before = this.byPath.get(path);
    const read = this.sources.get(path);
    const id = this.identities.idOf(path);
    if (before !== undefined && before.id !== id) this.forget(before);
    if (read === undefined || id === undefined) {
      this.byPath.delete(path);
      return;
    }
    const applied = applySettings(read, this.current);
    const known: Article = applied.id === id ? applied : changed(applied, { id });
    const article = withJudgedFurniture(known, this.judgedFurniture.get(id));
    const was = this.byId.get(id);
    this.byPath.set(path, article);
    this.byId.set(id, article);
    for (const follower of this.followers) follower.put(article, was);
  }

  /** Forgets an article unless another has its id by now. */
  private forget(article: Article): void {
    if (this.byId.get(article.id) !== article) return;
    this.byId.delete(article.id);
    for (const follower of this.followers) follower.remove(article);
  }
}
