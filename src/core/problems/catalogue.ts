import type { Article, ArticleId } from '../model/article';
import { PROBLEM_KINDS, type Problem, type ProblemKind } from '../model/problem';
import { derivedProblem, doubtAbout } from './derivedProblem';

/** All problems of a kind, in figures. */
export interface ProblemGroup {
  readonly kind: ProblemKind;
  readonly count: number;
  /** How many of them kept something out of the corpus. */
  readonly skipped: number;
}

/** A problem with what a list says of the article that it is about. */
export interface ListedProblem extends Problem {
  readonly about: ProblemKind;
  readonly title?: string;
}

/** A problem, or the article of which one can be made. */
type Entry = Problem | Article;

/** What is of no kind was at least not as its format has it. */
const OTHERWISE: ProblemKind = 'format';

/** Of these the reader has the last word: with a date from corpus.yaml there is no more doubt. */
const ABOUT_DATES: ReadonlySet<ProblemKind> = new Set(['doubtful date', 'undated']);

/**
 * The problems of one version of a corpus by kind: those that were met with while it was read, and those that show in its articles.
 * It refers to both and copies neither.
 */
export class ProblemCatalogue {
  private readonly byKind = new Map<ProblemKind, Entry[]>();
  private readonly articles: ReadonlyMap<ArticleId, Article>;

  /** Both in the order in which they are to be listed; what was skipped comes before the rest all the same. */
  constructor(problems: readonly Problem[], articles: readonly Article[]) {
    this.articles = new Map(articles.map((article) => [article.id, article]));
    const open = problems.filter((problem) => !this.isSettled(problem));
    for (const problem of open) if (problem.severity === 'skipped') this.add(problem.about ?? OTHERWISE, problem);
    for (const problem of open) if (problem.severity !== 'skipped') this.add(problem.about ?? OTHERWISE, problem);
    const said = new Set(open.map(({ article, about }) => `${about} ${article}`));
    for (const article of articles) {
      const doubt = doubtAbout(article);
      if (doubt !== undefined && !said.has(`${doubt} ${article.id}`)) this.add(doubt, article);
    }
  }

  /** Those first of which something is not in the corpus. */
  groups(): ProblemGroup[] {
    const groups = PROBLEM_KINDS.flatMap((kind) => {
      const entries = this.byKind.get(kind);
      if (entries === undefined) return [];
      const skipped = entries.filter((entry) => 'severity' in entry && entry.severity === 'skipped').length;
      return [{ kind, count: entries.length, skipped }];
    });
    return [...groups.filter(({ skipped }) => skipped > 0), ...groups.filter(({ skipped }) => skipped === 0)];
  }

  /** The problems of a kind from one position up to, and without, another. */
  items(kind: ProblemKind, from: number, to: number): ListedProblem[] {
    const entries = this.byKind.get(kind)?.slice(from, to) ?? [];
    return entries.map((entry) => {
      const problem = 'severity' in entry ? entry : derivedProblem(entry, kind);
      const title = problem.article === undefined ? undefined : this.articles.get(problem.article)?.title.value;
      return { ...problem, about: kind, ...(title === undefined ? {} : { title }) };
    });
  }

  private isSettled({ about, article }: Problem): boolean {
    if (about === undefined || article === undefined || !ABOUT_DATES.has(about)) return false;
    return this.articles.get(article)?.date.provenance === 'corpus.yaml';
  }

  private add(kind: ProblemKind, entry: Entry): void {
    const entries = this.byKind.get(kind);
    if (entries === undefined) this.byKind.set(kind, [entry]);
    else entries.push(entry);
  }
}
