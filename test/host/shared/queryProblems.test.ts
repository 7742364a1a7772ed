import assert from 'node:assert/strict';
import type { QueryProblem } from '../../../src/core/search/query/ast';
import { LONGEST_QUERY, parseQuery } from '../../../src/core/search/query/parse';
import { problemText } from '../../../src/host/search/queryProblems';

/** A query with each of the problems, and what is quoted of it. */
const BROKEN: Record<QueryProblem['kind'], readonly [query: string, quoted: string]> = {
  'open quote': ['kremlin "new', ''],
  'open parenthesis': ['(kremlin', ''],
  'stray parenthesis': ['kremlin)', ''],
  'missing operand': ['kremlin OR', 'OR'],
  'nothing to exclude from': ['-kremlin', '-kremlin'],
  'bad distance': ['a NEAR/0 b', 'NEAR/0'],
  'no place': ['title:a NEAR b', 'title:a'],
  'unknown value': ['is:red', 'red'],
  'bad date': ['date:2017-13', '2017-13'],
  'empty range': ['year:2019..2017', '2019..2017'],
  'too deep': ['('.repeat(40), ''],
  'too long': ['a'.repeat(LONGEST_QUERY + 1), ''],
};

describe('what is said of a query that cannot be read', () => {
  it('is a sentence of its own for each problem, with what it is about, and that plain words are searched for', () => {
    const texts = Object.entries(BROKEN).map(([kind, [query, quoted]]) => {
      const { problem } = parseQuery(query);
      assert.equal(problem?.kind, kind);
      const text = problemText(problem, query);
      assert.ok(text.includes(quoted === '' ? '' : `“${quoted}”`), text);
      assert.match(text, /[.] It is searched as plain words[.]$/);
      return text;
    });
    assert.equal(new Set(texts).size, texts.length);
  });
});
