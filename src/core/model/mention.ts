import type { ActorId } from './actor';

/**
 * What a mention names. Persons, organizations and places can be actors, a nationality speaks of its state; the other kinds are marked
 * only. `treaty` is a treaty or a law, `weapon` a weapon or a vessel, `quantity` a sum of money or a percentage.
 */
export const MENTION_KINDS = [
  'person',
  'organization',
  'place',
  'nationality',
  'event',
  'treaty',
  'weapon',
  'date',
  'quantity',
] as const;

export type MentionKind = (typeof MENTION_KINDS)[number];

/** A span `[start, end)` of canonical text that names something. Mentions are in order and never overlap. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly kind: MentionKind;
}

/**
 * Why a mention is taken to be of its actor: by its full name (or the one the gazetteer has), as the one in the article who bears the
 * surname, as the only one in the corpus who does, by a shorter form of a body's name, by a seat of power that stands for its state
 * ("the Kremlin"), by the word for its people ("Russian"), or because corpus.yaml or a judgement of the reader's says so.
 */
export const LINK_BASES = [
  'name',
  'surname',
  'only bearer',
  'short form',
  'metonym',
  'demonym',
  'declared',
  'judgement',
] as const;

export type LinkBasis = (typeof LINK_BASES)[number];

/** A mention with the actor it was linked to, if any. `basis` is there when `actor` is. */
export interface LinkedMention extends Mention {
  readonly actor?: ActorId;
  readonly basis?: LinkBasis;
}
