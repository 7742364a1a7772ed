import type { ActorId, ActorKind } from './actor';
import type { Anchor } from './anchor';
import type { ArticleId } from './article';
import type { MentionKind } from './mention';

/** Unique in a corpus; made when the judgement is. */
export type JudgementId = string;

/** An actor that a judgement speaks of: one that is there, or, without an id, the one that its name and kind lead to. */
export interface NamedActor {
  readonly id?: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
}

/** What a reader says of actors and mentions, in the words of `corpus.judgements.jsonl`. */
export type Verdict =
  /** Two are one: whatever is of `actor` is of `into`. */
  | { readonly do: 'merge'; readonly actor: ActorId; readonly into: ActorId }
  /** The mentions of `actor` in these spellings (in one article only, if it is given) are of another. */
  | {
      readonly do: 'split';
      readonly actor: ActorId;
      readonly forms: readonly string[];
      readonly to: NamedActor;
      readonly article?: ArticleId;
    }
  | { readonly do: 'rename'; readonly actor: ActorId; readonly name: string }
  | { readonly do: 'set kind'; readonly actor: ActorId; readonly kind: ActorKind }
  /** This mention is no name. */
  | { readonly do: 'reject'; readonly article: ArticleId; readonly at: Anchor }
  /** These words are no name anywhere. Compared as names are: without regard to case, accents and dots. */
  | { readonly do: 'reject everywhere'; readonly text: string }
  /** This passage names this actor. */
  | { readonly do: 'assign'; readonly article: ArticleId; readonly at: Anchor; readonly to: NamedActor }
  /** Wherever these words stand (in one article only, if it is given) they name this actor. */
  | { readonly do: 'tag everywhere'; readonly text: string; readonly to: NamedActor; readonly article?: ArticleId }
  /** These are not one, however alike their names are: a suggested merge was refused. */
  | { readonly do: 'keep apart'; readonly actors: readonly [ActorId, ActorId] }
  /** The tagger was right or wrong about this mention: part of a sample that tells how far to trust it. */
  | {
      readonly do: 'review';
      readonly article: ArticleId;
      readonly at: Anchor;
      readonly kind: MentionKind;
      readonly right: boolean;
    }
  /** The blocks of this passage are page furniture, or they are none, whatever they were taken for. */
  | { readonly do: 'furniture'; readonly article: ArticleId; readonly at: Anchor; readonly is: boolean }
  /** An earlier judgement holds no more. */
  | { readonly do: 'undo'; readonly judgement: JudgementId };

/** The verdicts of one sort. */
export type VerdictOf<K extends Verdict['do']> = Extract<Verdict, { readonly do: K }>;

/** A verdict with when and why it was given: one line of the file. */
export type Judgement = Verdict & {
  readonly id: JudgementId;
  /** ISO 8601, UTC, to the second. */
  readonly time: string;
  readonly reason?: string;
};
