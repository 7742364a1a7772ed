import type { QueryProblem } from './ast';

/** Characters (UTF-16 units) of a query that are quoted when a problem is told. */
const QUOTED = 24;

/**
 * What stands at the place of a problem, or the last before it when something is missing there, shortened to be quoted in a
 * sentence; empty when the query has nothing there.
 */
export function problemExcerpt({ start, end }: QueryProblem, text: string): string {
  const at = text.slice(start, end).trim();
  if (at !== '') return at.length > QUOTED ? `${wellFormed(at.slice(0, QUOTED))}…` : at;
  const before = text.slice(Math.max(0, start - QUOTED), start).trimEnd();
  return wellFormed(before.slice(before.search(/\S+$/u)));
}

/** Without the half of a character that a cut has left. */
function wellFormed(cut: string): string {
  return cut.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}

/** Says in English what keeps a query from being read, and where (counted from 1). */
export function describeProblem(problem: QueryProblem, text: string): string {
  return `${sentence(problem, problemExcerpt(problem, text))} (at character ${problem.start + 1})`;
}

function sentence({ kind }: QueryProblem, excerpt: string): string {
  switch (kind) {
    case 'open quote':
      return 'The quotation mark is not closed';
    case 'open parenthesis':
      return 'The parenthesis is not closed';
    case 'stray parenthesis':
      return 'The parenthesis closes nothing';
    case 'missing operand':
      return excerpt === '' ? 'Something to search for is missing' : `Something is missing at: ${excerpt}`;
    case 'nothing to exclude from':
      return `There is nothing to exclude from: ${excerpt}`;
    case 'bad distance':
      return `NEAR/ is followed by a number of words from 1 to 100, unlike: ${excerpt}`;
    case 'no place':
      return `NEAR stands between words or phrases, unlike: ${excerpt}`;
    case 'unknown value':
      return `This is unknown here: ${excerpt}`;
    case 'bad date':
      return `This is no date such as 2017, 2017-02 or 2017-02-18, or range such as 2017..2019: ${excerpt}`;
    case 'empty range':
      return `The range ends before it begins: ${excerpt}`;
    case 'too deep':
      return 'Too much is nested here';
    case 'too long':
      return 'The query is too long, and is cut';
  }
}
