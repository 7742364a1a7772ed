/** Stable over runs and machines: `kind:name-in-kebab-case` (`person:vladimir-putin`), `state:` with the ISO 3166-1 code, or the id that corpus.yaml gives. */
export type ActorId = string;

export const ACTOR_KINDS = ['person', 'state', 'organization', 'place'] as const;

export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Somebody or something that acts, over the whole corpus. */
export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  /** Other forms under which it is mentioned, most frequent first; never holds `name`. */
  readonly aliases: readonly string[];
  /** Number of articles that mention it. */
  readonly articles: number;
  /** Number of mentions in the whole corpus. */
  readonly mentions: number;
  /** The state that an organization is an agency of. */
  readonly state?: ActorId;
}

/** An actor as it stands in one article. */
export interface ArticleActor {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  /** Number of mentions in this article. */
  readonly mentions: number;
  /** True when the article stands under this actor in the tree; see `entities/linking/salience.ts` for the rule. */
  readonly salient: boolean;
  /** The part of the rule by which it does, null when it does not. */
  readonly why: SalienceReason | null;
}

/** Why an article stands under an actor: its title names the actor, its opening does, or the whole does often enough. */
export type SalienceReason = 'title' | 'opening' | 'often';

/** An actor that the reader declared in corpus.yaml. */
export interface DeclaredActor {
  readonly id?: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
}
