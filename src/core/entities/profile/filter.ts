import type { ActorId } from '../../model/actor';
import type { Article } from '../../model/article';
import { yearOf } from '../../model/date';
import type { LinkedMention } from '../../model/mention';
import { sentenceNumbers } from '../text/sentences';
import type { ProfileFilter } from './model';
import type { ActorSource } from './source';

/** The articles that mention an actor, newest first, as far as the filter lets them through. */
export function articlesOf(source: ActorSource, id: ActorId, { year, companion }: ProfileFilter): readonly Article[] {
  const articles = source.articlesWith(id).filter(({ date }) => year === undefined || yearOf(date) === year);
  if (companion === undefined) return articles;
  const shared = new Set(source.articlesWith(companion).map((article) => article.id));
  return articles.filter((article) => shared.has(article.id));
}

/** The mentions of an actor in an article; of those with a companion only the ones in a sentence with it. */
export function mentionsIn(
  source: ActorSource,
  article: Article,
  id: ActorId,
  companion: ActorId | undefined,
): readonly LinkedMention[] {
  const mentions = source.mentionsOf(article.id);
  if (companion === undefined) return mentions.filter(({ actor }) => actor === id);
  const sentences = sentenceNumbers(article.text, mentions);
  const shared = new Set(sentences.filter((_, i) => mentions[i]?.actor === companion));
  return mentions.filter(({ actor }, i) => actor === id && shared.has(sentences[i] ?? -1));
}
