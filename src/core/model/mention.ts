import type { ActorId } from './actor';

/** What a mention names. Persons, organizations and places can be actors; the other kinds are marked only. */
export const MENTION_KINDS = ['person', 'organization', 'place', 'nationality', 'event', 'treaty'] as const;

export type MentionKind = (typeof MENTION_KINDS)[number];

/** A span `[start, end)` of canonical text that names something. Mentions are in order and never overlap. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly kind: MentionKind;
}

/** A mention with the actor it was linked to, if any. */
export interface LinkedMention extends Mention {
  readonly actor?: ActorId;
}
