import type { Article } from '../../model/article';
import type { LinkedMention } from '../../model/mention';
import { onOneLine } from '../../search/concordance/context';
import type { Steps } from '../../search/engine';
import { FormFinder } from '../linking/formFinder';
import { normalForm } from '../text/normalForm';
import type { MentionCard, MentionPlace } from './model';
import type { ActorSource } from './source';

/**
 * What is to be said of the mention that is at a place, or of the first that has a part of it; null when there is none. How many articles
 * have its words as a mention is found by looking at all of them, an article a step; case, accents and dots make no difference.
 */
export function* mentionCard(source: ActorSource, { article: id, range }: MentionPlace): Steps<MentionCard | null> {
  const article = source.article(id);
  const mention = article && source.mentionsOf(id).find(({ start, end }) => start < range.end && range.start < end);
  if (article === undefined || mention === undefined) return null;
  const text = article.text.slice(mention.start, mention.end);
  const form = normalForm(text);
  const finder = new FormFinder([form]);
  let articles = 0;
  for (const other of source.countedArticles()) {
    if (finder.mayBeIn(other.text) && countOf(source, other, form, 1) > 0) articles += 1;
    yield;
  }
  const { actor, basis, kind } = mention;
  return {
    text: onOneLine(text),
    kind,
    actor: (actor === undefined ? undefined : source.actor(actor)) ?? null,
    basis: basis ?? null,
    here: countOf(source, article, form, Number.POSITIVE_INFINITY),
    articles,
  };
}

/** How many mentions of an article have that form; it is not counted beyond `enough`. */
function countOf(source: ActorSource, { id, text }: Article, form: string, enough: number): number {
  let count = 0;
  for (const mention of source.mentionsOf(id)) {
    if (count >= enough) break;
    if (mayHave(mention, form) && normalForm(text.slice(mention.start, mention.end)) === form) count += 1;
  }
  return count;
}

/** A form is never longer than its text, but for letters that are taken apart. */
function mayHave({ start, end }: LinkedMention, form: string): boolean {
  return (end - start) * 3 >= form.length;
}
