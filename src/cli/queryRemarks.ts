import type { QueryProblem } from '../core/search/query/ast';
import { describeProblem } from '../core/search/query/problems';
import { widthOf } from './displayWidth';
import { type Pieces, printable } from './output';

/** What a search says of the query itself; absent where there is nothing to say. */
export interface QueryRemarks {
  readonly suggestion?: string;
  readonly problem?: QueryProblem;
}

/** As fields of a JSON answer: `suggestion`, `problem: {kind, start, end, message}`; none where there is nothing to say. */
export function remarksAsJson(query: string, { suggestion, problem }: QueryRemarks): Readonly<Record<string, unknown>> {
  return {
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(problem === undefined
      ? {}
      : {
          problem: {
            kind: problem.kind,
            start: problem.start,
            end: problem.end,
            message: describeProblem(problem, query),
          },
        }),
  };
}

/** For a person, on stderr: what is wrong with the query, with carets under the place. */
export function* problemAsText(query: string, problem: QueryProblem | undefined): Pieces {
  if (problem === undefined) return;
  const before = printable(query.slice(0, problem.start));
  const place = printable(query.slice(problem.start, problem.end));
  const after = printable(query.slice(problem.end));
  yield `corpus-reader: ${printable(describeProblem(problem, query))}; the query is searched as plain words.\n`;
  yield `  ${before}${place}${after}\n`;
  yield `  ${' '.repeat(widthOf(before))}${'^'.repeat(Math.max(1, widthOf(place)))}\n`;
}

/** For a person: what may have been meant instead. */
export function* suggestionAsText(suggestion: string | undefined): Pieces {
  if (suggestion !== undefined) yield `Did you mean: ${printable(suggestion)}\n`;
}
