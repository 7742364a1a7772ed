import type { Mention, MentionKind } from '../../model/mention';
import type { ActorKey } from './actorKey';

/** A mention as the reader leaves it: `said` is set where corpus.yaml or a judgement tells whom it names. */
export interface MarkedMention {
  readonly mention: Mention;
  readonly said?: Said;
}

export interface Said {
  readonly key: ActorKey;
  readonly by: 'declared' | 'judgement';
}

/** A mention of an actor that somebody named; it is marked as such an actor is. */
export function markOf(mention: Mention, said: Said): MarkedMention {
  const kind: MentionKind = said.key.kind === 'state' ? 'place' : said.key.kind;
  return { mention: mention.kind === kind ? mention : { ...mention, kind }, said };
}

/** Appends unless it overlaps what is there: the earlier one stays. */
export function pushMark(marked: MarkedMention[], next: MarkedMention | undefined): void {
  if (next === undefined) return;
  const last = marked[marked.length - 1]?.mention;
  if (last === undefined || last.end <= next.mention.start) marked.push(next);
}
