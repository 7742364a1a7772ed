import type { BibliographyFormat } from '../core/citations/bibliography';
import type { ActorKind } from '../core/model/actor';
import type { TextRange } from '../core/model/anchor';
import type { MentionKind } from '../core/model/mention';
import type { ConcordanceOrder } from '../core/search/concordance/model';
import type { SearchOrder } from '../core/search/engine';
import type { ConcordanceFormat } from './options';

interface CorpusCall {
  /** The path of a folder or of a file of JSON Lines. */
  readonly corpus: string;
}

interface PlainCall extends CorpusCall {
  readonly json: boolean;
}

/** What takes long may be kept in a folder. */
interface KeepingCall extends PlainCall {
  readonly cache?: string;
}

/** Reprints may be left out of what is counted. */
interface CountingCall {
  readonly countReprintsOnce?: boolean;
}

export interface ListCall extends KeepingCall, CountingCall {
  readonly command: 'list';
}

export interface EntitiesCall extends KeepingCall {
  readonly command: 'entities';
  /** Undefined for all. */
  readonly kinds?: readonly MentionKind[];
}

export interface ActorsCall extends KeepingCall, CountingCall {
  readonly command: 'actors';
  /** Undefined for all. */
  readonly kinds?: readonly ActorKind[];
}

export interface CooccurrenceCall extends KeepingCall, CountingCall {
  readonly command: 'cooccurrence';
  /** Pairs that share fewer articles are left out. */
  readonly min: number;
  /** `MAX_SAFE_INTEGER` for all. */
  readonly limit: number;
  /** Of both actors; undefined for all. */
  readonly kinds?: readonly ActorKind[];
}

export interface DuplicatesCall extends KeepingCall {
  readonly command: 'duplicates';
}

export interface IndexCall extends PlainCall {
  readonly command: 'index';
  readonly cache: string;
}

export interface SearchCall extends KeepingCall, CountingCall {
  readonly command: 'search';
  readonly query: string;
  readonly limit: number;
  readonly order: SearchOrder;
}

export interface ConcordanceCall extends CorpusCall, CountingCall {
  readonly command: 'concordance';
  readonly format: ConcordanceFormat;
  readonly query: string;
  /** `MAX_SAFE_INTEGER` for all. */
  readonly limit: number;
  readonly context: number;
  readonly sort: ConcordanceOrder;
  readonly cache?: string;
}

/** Citations of the articles that answer a query in every part, or of all. */
export interface CiteCall extends KeepingCall, CountingCall {
  readonly command: 'cite';
  readonly query?: string;
  readonly format?: BibliographyFormat;
  /** The name of a style, or the path of a `.csl` file. */
  readonly style?: string;
  /** The folder of the notes whose citekeys hold; that of the corpus, if it is there, without one. */
  readonly notes?: string;
  /** A BCP 47 tag. */
  readonly language: string;
}

/** An actor as the caller names one: by id, by a name or, with a kind, as somebody new. */
export interface ActorWish {
  readonly name: string;
  readonly kind?: ActorKind;
}

/** What is to be judged, before it is looked up in the corpus. Actors are ids or names. */
export type Wish =
  | { readonly do: 'merge'; readonly actor: string; readonly into: string }
  | {
      readonly do: 'split';
      readonly actor: string;
      readonly forms: readonly string[];
      readonly to: ActorWish;
      readonly article?: string;
    }
  | { readonly do: 'rename'; readonly actor: string; readonly name: string }
  | { readonly do: 'set kind'; readonly actor: string; readonly kind: ActorKind }
  | { readonly do: 'reject'; readonly article: string; readonly range: TextRange }
  | { readonly do: 'reject everywhere'; readonly text: string }
  | { readonly do: 'furniture'; readonly article: string; readonly range: TextRange; readonly is: boolean }
  | { readonly do: 'assign'; readonly article: string; readonly range: TextRange; readonly to: ActorWish }
  | { readonly do: 'tag everywhere'; readonly text: string; readonly to: ActorWish; readonly article?: string }
  | { readonly do: 'keep apart'; readonly actors: readonly [string, string] }
  | {
      readonly do: 'review';
      readonly article: string;
      readonly range: TextRange;
      readonly kind: MentionKind;
      readonly right: boolean;
    };

/** Adds a line to corpus.judgements.jsonl: a verdict, or the undoing of one, which is the last one that holds unless it is named. */
export interface JudgeCall extends PlainCall {
  readonly command: 'judge';
  readonly act: Wish | { readonly do: 'undo'; readonly judgement?: string };
  readonly reason: string | null;
  /** Ids and articles that are not there are taken as they are. */
  readonly force: boolean;
}

export interface JudgementsCall extends PlainCall {
  readonly command: 'judgements';
}

/** A passage of one text that is looked for in another. */
export interface AnchorCall {
  readonly command: 'anchor';
  readonly json: boolean;
  /** The path of the text that has the passage. */
  readonly text: string;
  readonly range: TextRange;
  /** The path of the text in which it is looked for. */
  readonly changed: string;
}

/** Checks the quotations in notes against the articles. */
export interface CheckCall extends KeepingCall {
  readonly command: 'check';
  /** The folder of the notes; undefined for that of the corpus, if there are no `files`. */
  readonly notes?: string;
  /** Notes by their paths. */
  readonly files: readonly string[];
}

export type Call =
  | { readonly command: 'help' }
  | { readonly command: 'version' }
  | ListCall
  | EntitiesCall
  | ActorsCall
  | CooccurrenceCall
  | DuplicatesCall
  | IndexCall
  | SearchCall
  | ConcordanceCall
  | CiteCall
  | JudgeCall
  | JudgementsCall
  | AnchorCall
  | CheckCall;
