import type { ActorId } from '../../model/actor';
import { yearOf } from '../../model/date';
import type { Steps } from '../../search/engine';
import { CompanionCounts } from './companions';
import { FormCounts } from './forms';
import { judgementsOf } from './judgementsOf';
import type { ActorProfile } from './model';
import type { ActorSource } from './source';
import { YearCounts } from './years';

/** All that the corpus says of an actor, an article a step; null when it does not mention it. */
export function* actorProfile(source: ActorSource, id: ActorId): Steps<ActorProfile | null> {
  const forms = new FormCounts();
  const years = new YearCounts();
  const companions = new CompanionCounts(id);
  let salient = 0;
  for (const article of source.articlesWith(id)) {
    const mentions = source.mentionsOf(article.id);
    const own = mentions.filter(({ actor }) => actor === id);
    for (const mention of own) forms.add(article.text, mention);
    years.add(yearOf(article.date), own.length);
    companions.add(article, mentions);
    if (source.actorsOf(article.id).some((actor) => actor.id === id && actor.salient)) salient += 1;
    yield;
  }
  const actor = source.actor(id);
  if (actor === undefined) return null;
  const state = actor.state === undefined ? undefined : source.actor(actor.state);
  const spellings = forms.list();
  return {
    actor,
    ...(state === undefined ? {} : { state }),
    salient,
    forms: spellings,
    bases: forms.bases,
    years: years.list(),
    companions: companions.ranked(source),
    judgements: judgementsOf(
      source,
      id,
      spellings.map(({ form }) => form),
    ),
  };
}
