import { message } from '../basics/message';
import type { Article, ArticleId } from '../model/article';
import type { Problem } from '../model/problem';
import { fileOf } from './files/recordPath';
import type { ArticleIdentities } from './identity';
import { type CorpusSettings, DEFAULT_SETTINGS, unmatchedArticles } from './settings/corpusFile';
import { settingsKey } from './settings/overrides';

/** All that was skipped or is doubtful in a corpus. How much it is is counted as it changes, as it is asked after every batch. */
export class ProblemList {
  private readonly bySource = new Map<string, readonly Problem[]>();
  private inSources = 0;
  private reported: readonly Problem[] = [];
  private inJudgements: readonly Problem[] = [];
  private settings: CorpusSettings = DEFAULT_SETTINGS;
  private inSettings: readonly Problem[] = [];
  /** By path, the names by which corpus.yaml has articles that it does not name by their paths. */
  private readonly named = new Map<string, string>();

  /** `sources` are the articles as they were read, by their paths. */
  constructor(
    private readonly identities: ArticleIdentities,
    private readonly sources: ReadonlyMap<string, Article | undefined> = new Map(),
  ) {}

  /** Takes what is wrong with a source, nothing included, in place of what was wrong with it before. */
  put(path: string, problems: readonly Problem[]): void {
    this.inSources += problems.length - (this.bySource.get(path)?.length ?? 0);
    this.bySource.set(path, problems);
    this.name(path);
  }

  /** What is wrong with a source. */
  of(path: string): readonly Problem[] {
    return this.bySource.get(path) ?? [];
  }

  remove(path: string): void {
    this.inSources -= this.bySource.get(path)?.length ?? 0;
    this.bySource.delete(path);
    this.named.delete(path);
  }

  /** Takes what is wrong with sources that could not be read at all; replaces what was reported before. False when it is the same. */
  report(problems: readonly Problem[]): boolean {
    const isSame = JSON.stringify(problems) === JSON.stringify(this.reported);
    this.reported = problems;
    return !isSame;
  }

  /** Takes what is wrong with the judgements; replaces what was wrong with them before. False when it is the same. */
  judge(problems: readonly Problem[]): boolean {
    const isSame = JSON.stringify(problems) === JSON.stringify(this.inJudgements);
    this.inJudgements = problems;
    return !isSame;
  }

  /** Takes corpus.yaml with what is wrong with it. */
  configure(settings: CorpusSettings, problems: readonly Problem[]): void {
    this.settings = settings;
    this.inSettings = problems;
    this.named.clear();
    for (const path of this.bySource.keys()) this.name(path);
  }

  /** As many as `all` has. */
  get count(): number {
    const ofReader = this.inSettings.length + this.unmatched + this.inJudgements.length;
    return ofReader + this.reported.length + this.inSources + this.identities.rivals;
  }

  /** Those of corpus.yaml first, then those of the judgements, then in the order of the paths, each with the article that was read there. */
  all(): Problem[] {
    const found = [...this.reported];
    for (const [path, problems] of this.bySource) {
      const article = this.identities.idOf(path);
      for (const problem of problems) found.push(article === undefined ? problem : { article, ...problem });
      const rival = this.identities.rivalOf(path);
      if (rival !== undefined) found.push(clash(path, article, rival));
    }
    found.sort((a, b) => (a.path === b.path ? 0 : a.path < b.path ? -1 : 1));
    const unmatched = unmatchedArticles(this.settings, [...this.bySource.keys(), ...this.named.values()]);
    return [...this.inSettings, ...unmatched, ...this.inJudgements, ...found];
  }

  /** How many articles corpus.yaml names that are not here. */
  private get unmatched(): number {
    const { articles } = this.settings;
    if (articles.size === 0) return 0;
    const named = new Set(this.named.values());
    let unmatched = 0;
    for (const name of articles.keys()) if (!this.bySource.has(name) && !named.has(name)) unmatched += 1;
    return unmatched;
  }

  private name(path: string): void {
    this.named.delete(path);
    if (this.settings.articles.size === 0) return;
    const found = this.sources.get(path);
    const name = found === undefined ? path : settingsKey(found, this.settings);
    if (name !== path && this.settings.articles.has(name)) this.named.set(path, name);
  }
}

/** An article that did not get the id that it wanted is known by another name. */
function clash(path: string, known: ArticleId | undefined, rival: { id: ArticleId; owner: string }): Problem {
  return {
    path: fileOf(path) ?? path,
    article: known ?? path,
    rival: rival.id,
    severity: 'doubtful',
    about: 'duplicate id',
    reason: message(
      'The id “{0}” already belongs to {1}; this article is known as “{2}” instead.',
      rival.id,
      rival.owner,
      known ?? path,
    ),
  };
}
