import type { ParsedQuery, Query, QueryProblem } from './ast';
import { type Token, tokensOf } from './lexer';
import { QueryParser, Unreadable } from './parser';
import { plainWords } from './plainWords';
import type { WordPlace } from './words';

/** UTF-16 units of a query that are read. */
export const LONGEST_QUERY = 4096;

/** A query with the place in its text of each of its words, in order; their nodes are those in the tree. */
export interface PlacedQuery extends ParsedQuery {
  readonly words: readonly WordPlace[];
}

/** Reads a query as `docs/query-language.md` has it, in linear time. Never throws, whatever the text. */
export function parseQuery(text: string): ParsedQuery {
  const { query, problem } = parseWithPlaces(text);
  return problem === undefined ? { query } : { query, problem };
}

/** The words of a query that stand outside phrases, and their places. */
export function wordPlaces(text: string): readonly WordPlace[] {
  return parseWithPlaces(text).words;
}

/** Reads a query like `parseQuery`, for those who also want to know where its words stand. */
export function parseWithPlaces(text: string): PlacedQuery {
  if (text.length > LONGEST_QUERY) {
    return broken(text.slice(0, LONGEST_QUERY), { kind: 'too long', start: LONGEST_QUERY, end: text.length });
  }
  const tokens = [...tokensOf(text)].filter(({ type }) => type !== 'nothing');
  try {
    return { query: { parts: new QueryParser(tokens).parse() }, words: tokens.flatMap(placesIn) };
  } catch (error) {
    if (error instanceof Unreadable) return broken(text, error.problem);
    throw error;
  }
}

function broken(text: string, problem: QueryProblem): PlacedQuery {
  const words = plainWords(text);
  const query: Query = { parts: words.map(({ node }) => node) };
  return { query, problem, words };
}

function placesIn(token: Token): WordPlace[] {
  return token.type === 'operand' && token.word !== undefined ? [token.word] : [];
}
