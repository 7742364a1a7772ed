import * as vscode from 'vscode';
import { ACTOR_KINDS, type ActorKind } from '../../core/model/actor';
import type { MentionKind } from '../../core/model/mention';
import type { MentionPlace } from '../../protocol/actors';
import { askActor, askKind } from './askActor';
import type { Judging } from './judging';
import { parseNamedActor } from './namedActor';

/** Says that a passage is no name. */
export async function rejectMention(
  { article, range }: MentionPlace,
  { corpus, judgements }: Judging,
): Promise<boolean> {
  const at = await corpus.engine.call('anchor', article, range);
  return at !== null && (await judgements.add({ do: 'reject', article, at })) !== undefined;
}

/** Says whom a passage names: the actor that is given, or that the reader is asked for. */
export async function assignMention(
  place: MentionPlace,
  { corpus, judgements }: Judging,
  given?: unknown,
): Promise<boolean> {
  const { article, range } = place;
  const at = await corpus.engine.call('anchor', article, range);
  if (at === null) return false;
  const words = at.exact.replace(/\s+/gu, ' ');
  const to = parseNamedActor(given) ?? (await askWhoIs(words, place, corpus));
  return to !== undefined && (await judgements.add({ do: 'assign', article, at, to })) !== undefined;
}

/** Asks whom words name that stand at a place. */
export async function askWhoIs(words: string, place: MentionPlace, corpus: Judging['corpus']) {
  const card = await corpus.engine.call('mentionCard', place);
  const title = vscode.l10n.t('Who is “{0}”?', words);
  const actor = card?.actor ?? null;
  const without = actor === null ? [] : [actor.id];
  return askActor(corpus, { title, likely: words, without, orNew: { kind: likelyKind(card?.kind) } });
}

/**
 * Says of what kind the actor of a mention is, wherever it is mentioned; of a mention without one that it names an actor of this kind.
 * The kind may be given.
 */
export async function setKindOfMention(
  place: MentionPlace,
  { corpus, judgements }: Judging,
  given?: unknown,
): Promise<boolean> {
  const { article, range } = place;
  const [card, at] = await Promise.all([
    corpus.engine.call('mentionCard', place),
    corpus.engine.call('anchor', article, range),
  ]);
  if (at === null) return false;
  const actor = card?.actor ?? null;
  const name = actor?.name ?? at.exact.replace(/\s+/gu, ' ');
  const kind = actorKindOf(given) ?? (await askKind(vscode.l10n.t('What is “{0}”?', name), likelyKind(card?.kind)));
  if (kind === undefined || kind === actor?.kind) return false;
  const verdict =
    actor === null
      ? ({ do: 'assign', article, at, to: { name, kind } } as const)
      : ({ do: 'set kind', actor: actor.id, kind } as const);
  return (await judgements.add(verdict)) !== undefined;
}

/** A kind that a command was given as plain data. */
export function actorKindOf(given: unknown): ActorKind | undefined {
  return ACTOR_KINDS.find((kind) => kind === given);
}

function likelyKind(marked: MentionKind | undefined): ActorKind {
  return actorKindOf(marked) ?? 'person';
}
