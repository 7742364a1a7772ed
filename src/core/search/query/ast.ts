// What a query says, as a tree. The grammar is in docs/query-language.md.

/** How a word of a query may differ from the word of a text. */
export type WordMode =
  /** Case, accents and typing errors are forgiven. */
  | 'plain'
  /** `word~`: more errors are forgiven, in words that are known, too. */
  | 'fuzzy'
  /** `=word`: exactly this spelling, case and accents. */
  | 'exact'
  /** `pref*`: the beginning of a word. */
  | 'prefix';

export interface WordNode {
  readonly type: 'word';
  /** As it was typed, without the marks of its mode. */
  readonly text: string;
  readonly mode: WordMode;
}

/** `"a phrase"`: words next to each other, in this order; case and accents are forgiven. */
export interface PhraseNode {
  readonly type: 'phrase';
  readonly text: string;
}

/**
 * `a NEAR/5 b`: both, in any order, with at most `distance - 1` words between them. Its sides are what has a place in a
 * text: words, phrases, other nears, and `any` and `all` of these.
 */
export interface NearNode {
  readonly type: 'near';
  readonly left: QueryNode;
  readonly right: QueryNode;
  readonly distance: number;
}

/**
 * Parts one after the other, all of them wanted. At the top of a query its plain and fuzzy words are wanted, the more of
 * them the better; all else is required. Within parentheses everything is.
 */
export interface AllNode {
  readonly type: 'all';
  readonly parts: readonly QueryNode[];
}

/** `a OR b`. */
export interface AnyNode {
  readonly type: 'any';
  readonly parts: readonly QueryNode[];
}

/** `-a`: articles with `a`, in exactly this spelling but for case and accents, are no hits. */
export interface NotNode {
  readonly type: 'not';
  readonly part: QueryNode;
}

/** `title:` words of the title; `actor:`, `source:`, `author:` a name or the words of one; `lang:` a BCP 47 tag or its beginning. */
export const TEXT_FIELDS = ['title', 'actor', 'source', 'author', 'lang'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export interface TextFieldNode {
  readonly type: 'field';
  readonly field: TextField;
  /** A word or a phrase. */
  readonly value: WordNode | PhraseNode;
}

/** `year:2017`, `year:2017..2019`, `date:2017-02..`: both ends belong to it; at least one is there. */
export interface RangeNode {
  readonly type: 'range';
  readonly field: 'year' | 'date';
  /** `YYYY` for a year; `YYYY`, `YYYY-MM` or `YYYY-MM-DD` for a date. */
  readonly from?: string;
  readonly to?: string;
}

/** `has:note`, `is:unread`, `is:reading`, `is:read`. */
export const MARKS = ['has:note', 'is:unread', 'is:reading', 'is:read'] as const;
export type Mark = (typeof MARKS)[number];

export interface MarkNode {
  readonly type: 'mark';
  readonly mark: Mark;
}

export type QueryNode =
  | WordNode
  | PhraseNode
  | NearNode
  | AllNode
  | AnyNode
  | NotNode
  | TextFieldNode
  | RangeNode
  | MarkNode;

/** A query as it was read. */
export interface Query {
  /**
   * The parts in order; none for an empty query. They are not wrapped in an `all`: one that stands here, if only with a
   * single word in it, was written with parentheses or AND, and all in it is required.
   */
  readonly parts: readonly QueryNode[];
}

/** Why a query does not parse, and where: `[start, end)` of the query's text, empty at its end when something is missing. */
export interface QueryProblem {
  readonly kind:
    | 'open quote'
    | 'open parenthesis'
    | 'stray parenthesis'
    | 'missing operand'
    | 'nothing to exclude from'
    | 'bad distance'
    /** A side of NEAR that stands nowhere in a text: a field, a date, a mark, an exclusion. */
    | 'no place'
    | 'unknown value'
    | 'bad date'
    | 'empty range'
    | 'too deep'
    | 'too long';
  readonly start: number;
  readonly end: number;
}

/** A query that does not parse comes as the plain words of its text, with the problem. */
export interface ParsedQuery {
  readonly query: Query;
  readonly problem?: QueryProblem;
}
