// What the extension host and the page of an actor say to each other. Mentions and articles are known to the page by their
// position; every filter and every state of the corpus has a generation, so that an answer about another is dropped.

import type { AliasCount, BasisCounts, ProfileFilter, YearCount } from '../core/entities/profile/model';
import type { ActorId, ActorKind } from '../core/model/actor';
import type { JudgementId } from '../core/model/judgement';
import type { LinkBasis } from '../core/model/mention';

/** Most rows that the page asks for at once. */
export const MOST_ROWS_ASKED = 1_000;
/** Most who appear with an actor that are told; further ones have less in common with it than anybody reads. */
export const MOST_COMPANIONS = 200;

/** The two lists of the page. */
export const ROW_LISTS = ['mentions', 'articles'] as const;
export type RowList = (typeof ROW_LISTS)[number];

/** What the reader can do with the actor; VS Code asks for the rest. */
export const ACTOR_ACTIONS = ['merge', 'rename', 'setKind', 'split', 'reject', 'articles', 'search'] as const;
export type ActorAction = (typeof ACTOR_ACTIONS)[number];

export interface NamedId {
  readonly id: ActorId;
  readonly name: string;
}

export interface PageCompanion extends NamedId {
  readonly kind: ActorKind;
  /** Number of articles, and of sentences, that mention both. */
  readonly articles: number;
  readonly sentences: number;
}

/** A judgement in words, in the reader's language. */
export interface PageJudgement {
  readonly id: JudgementId;
  readonly words: string;
  /** When it was given. */
  readonly time: string;
  readonly reason?: string;
}

/** All that the page tells of the actor but for its mentions and articles. Texts are plain text; the page never takes HTML. */
export interface ActorFacts extends NamedId {
  readonly kind: ActorKind;
  /** The state that it is an agency of. */
  readonly state?: NamedId;
  readonly articles: number;
  readonly mentions: number;
  /** Number of articles that stand under it in the tree. */
  readonly salient: number;
  readonly forms: readonly AliasCount[];
  readonly bases: BasisCounts;
  readonly years: readonly YearCount[];
  readonly companions: readonly PageCompanion[];
  readonly judgements: readonly PageJudgement[];
  /** What the review of mentions says of names of this kind, as a sentence in the reader's language. */
  readonly review?: string;
}

/** Which articles and mentions are listed; without any of these, all. */
export interface PageFilter {
  /** Null: the undated. */
  readonly year?: number | null;
  readonly companion?: NamedId;
}

export interface ShownRows {
  readonly generation: number;
  readonly filter: PageFilter;
  /** Number of rows of each list. */
  readonly counts: Readonly<Record<RowList, number>>;
}

export type ActorView =
  | { readonly is: 'waiting' | 'no corpus' }
  | { readonly is: 'failure'; readonly message: string }
  /** Nobody in the corpus any more. `undo` holds the judgements by which its names are none; it may be empty. */
  | { readonly is: 'gone'; readonly name: string; readonly undo: readonly JudgementId[] }
  | {
      readonly is: 'shown';
      readonly facts: ActorFacts;
      readonly rows: ShownRows;
      /** All spellings that it has had since the page was opened: the page keeps them with its state. */
      readonly known: readonly string[];
    };

/** A mention as the page shows it. */
export interface PageMention {
  readonly left: string;
  readonly match: string;
  readonly right: string;
  readonly title: string;
  /** In the reader's language. */
  readonly dateLabel: string;
  readonly source: string | null;
  readonly basis: LinkBasis;
}

export interface PageArticle {
  readonly title: string;
  readonly dateLabel: string;
  readonly source: string | null;
  readonly mentions: number;
  /** Whether the article stands under the actor in the tree. */
  readonly salient: boolean;
}

/** The page's own state, kept by VS Code over a reload. */
export interface ActorPageState extends NamedId {
  /** The spellings that it had, so that what made them no names can be found when the actor is gone. */
  readonly forms: readonly string[];
  readonly filter: PageFilter;
  readonly list: RowList;
}

/** Rows from a position on. */
export type PageRows =
  | { readonly list: 'mentions'; readonly rows: readonly PageMention[] }
  | { readonly list: 'articles'; readonly rows: readonly PageArticle[] };

export type ToActorPage =
  | {
      readonly type: 'show';
      readonly view: ActorView;
      /** Every visible string, by its English original, in the reader's language. */
      readonly strings: Readonly<Record<string, string>>;
    }
  | ({ readonly type: 'rows'; readonly generation: number; readonly from: number } & PageRows);

export type FromActorPage =
  | {
      readonly type: 'rows';
      readonly list: RowList;
      readonly generation: number;
      readonly from: number;
      readonly to: number;
    }
  /** Open the article beside, at the mention; `focus` moves there with it. */
  | {
      readonly type: 'open';
      readonly list: RowList;
      readonly generation: number;
      readonly position: number;
      readonly focus: boolean;
    }
  | ({ readonly type: 'filter' } & ProfileFilter)
  | { readonly type: 'act'; readonly action: ActorAction }
  /** Somebody else is meant by this spelling. */
  | { readonly type: 'split'; readonly form: string }
  | { readonly type: 'openActor'; readonly actor: ActorId }
  | { readonly type: 'undo'; readonly judgements: readonly JudgementId[] }
  | { readonly type: 'retry' };
