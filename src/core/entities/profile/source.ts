import type { Actor, ActorId, ArticleActor } from '../../model/actor';
import type { Article, ArticleId } from '../../model/article';
import type { LinkedMention } from '../../model/mention';
import type { JudgedState } from '../judgements/effect';

/** The corpus as far as it is asked about actors here. */
export interface ActorSource {
  /** Those that count. */
  countedArticles(): readonly Article[];
  article(id: ArticleId): Article | undefined;
  /** Newest first. */
  articlesWith(id: ActorId): readonly Article[];
  mentionsOf(id: ArticleId): readonly LinkedMention[];
  actorsOf(id: ArticleId): readonly ArticleActor[];
  actor(id: ActorId): Actor | undefined;
  /** What an actor is called; one that was merged into another, what it was called before. */
  nameOf(id: ActorId): string;
  /** The actor that this one was merged into, or itself. */
  mergedOf(id: ActorId): ActorId;
  readonly judgements: JudgedState;
}
