import { message } from '../basics/message';
import type { JudgedState } from '../entities/judgements/effect';
import { NO_JUDGEMENTS } from '../entities/judgements/effect';
import { locatePassage } from '../entities/judgements/judgedMarks';
import { JUDGEMENTS_FILE } from '../ingest/settings/corpusSettings';
import type { Anchor } from '../model/anchor';
import type { Article, ArticleId } from '../model/article';
import type { Problem } from '../model/problem';
import { locateAnchor } from '../notes/anchor';
import { onOneLine } from '../search/concordance/context';
import type { ArticleFollower } from './articleStore';

/** Judgements of passages that are no longer there, because the article has changed or gone: they have no effect. */
export class LostPassages implements ArticleFollower {
  private judged: Pick<JudgedState, 'passages' | 'furniture'> = NO_JUDGEMENTS;
  private readonly lost = new Map<ArticleId, readonly Problem[]>();

  /** Takes judgements in place of those before. */
  judge({ passages, furniture }: JudgedState, articleOf: (id: ArticleId) => Article | undefined): void {
    this.judged = { passages, furniture };
    this.lost.clear();
    for (const id of new Set([...passages.keys(), ...furniture.keys()])) this.look(id, articleOf(id)?.text);
  }

  put(article: Article): void {
    if (this.isJudged(article.id)) this.look(article.id, article.text);
  }

  remove({ id }: Article): void {
    if (this.isJudged(id)) this.look(id, undefined);
  }

  get count(): number {
    let count = 0;
    for (const problems of this.lost.values()) count += problems.length;
    return count;
  }

  /** In the order of the articles' ids. */
  problems(): Problem[] {
    return [...this.lost].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, problems]) => problems);
  }

  private isJudged(id: ArticleId): boolean {
    return this.judged.passages.has(id) || this.judged.furniture.has(id);
  }

  private look(id: ArticleId, text: string | undefined): void {
    const { passages, furniture } = this.judged;
    const lost: readonly { readonly at: Anchor }[] = [
      ...(passages.get(id) ?? []).filter((passage) => text === undefined || locatePassage(text, passage) === null),
      ...(furniture.get(id) ?? []).filter(({ at }) => text === undefined || locateAnchor(text, at) === null),
    ];
    if (lost.length === 0) this.lost.delete(id);
    else
      this.lost.set(
        id,
        lost.map((passage) => problemOf(id, passage)),
      );
  }
}

function problemOf(id: ArticleId, { at }: { readonly at: Anchor }): Problem {
  const quote = onOneLine(at.exact);
  return {
    path: JUDGEMENTS_FILE,
    severity: 'doubtful',
    about: 'judgements',
    reason: message(
      'The judgement of “{0}” speaks of a passage of {1} that is no longer there; it has no effect.',
      quote,
      id,
    ),
  };
}
