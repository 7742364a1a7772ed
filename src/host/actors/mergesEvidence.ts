import type { Actor } from '../../core/model/actor';
import type { ActorLine, MergeSuggestion } from '../../protocol/actors';
import type { PageActor, ShownMerge, Side } from '../../protocol/mergesPage';
import { pageLine } from '../concordance/pageLine';
import type { Engine } from '../corpus/engine';
import { keyOf } from './mergesQueue';

/** The newest mention, the oldest, and one between them: those of one article would say one thing. */
const LINES_AT = [0, 0.5, 1];
const MOST_FORMS = 8;

/** A suggestion with all that speaks for and against it, and the lines that the page shows. */
export interface Evidence {
  readonly merge: ShownMerge;
  readonly lines: Readonly<Record<Side, readonly ActorLine[]>>;
}

/** Gathers what is known of the two. */
export async function evidenceOf(suggestion: MergeSuggestion, engine: Engine): Promise<Evidence> {
  const { reasons, together, company } = suggestion;
  const [actor, into] = await Promise.all([known(suggestion.actor, engine), known(suggestion.into, engine)]);
  return {
    merge: { key: keyOf(suggestion), actor: actor.shown, into: into.shown, reasons, together, company },
    lines: { actor: actor.lines, into: into.lines },
  };
}

async function known(actor: Actor, engine: Engine): Promise<{ shown: PageActor; lines: readonly ActorLine[] }> {
  const { id, name, kind, articles, mentions } = actor;
  const positions = new Set(LINES_AT.map((share) => Math.round(share * (mentions - 1))));
  const [profile, ...found] = await Promise.all([
    engine.call('actorProfile', id),
    ...[...positions].map((position) => engine.call('actorLines', id, {}, position, position + 1)),
  ]);
  const lines = found.flatMap((one) => one.lines);
  const forms = profile?.forms ?? [];
  const years = (profile?.years ?? []).flatMap(({ year }) => year ?? []);
  const [first, last] = [years[0], years.at(-1)];
  const shown: PageActor = {
    id,
    name,
    kind,
    articles,
    mentions,
    forms: forms.slice(0, MOST_FORMS).map(({ form, mentions: count }) => ({ form, mentions: count })),
    moreForms: Math.max(0, forms.length - MOST_FORMS),
    years: first === undefined || last === undefined ? null : { first, last },
    lines: lines.map(pageLine),
  };
  return { shown, lines };
}
