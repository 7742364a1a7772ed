import assert from 'node:assert/strict';
import { parseQuery } from '../../../../src/core/search/query/parse';
import { describeProblem, problemExcerpt } from '../../../../src/core/search/query/problems';

describe('describeProblem', () => {
  function described(text: string): string {
    const { problem } = parseQuery(text);
    assert.ok(problem !== undefined, text);
    return describeProblem(problem, text);
  }

  it('says what and where', () => {
    assert.equal(described('kremlin "new st'), 'The quotation mark is not closed (at character 9)');
    assert.equal(described('kremlin (talks'), 'The parenthesis is not closed (at character 9)');
    assert.equal(described('kremlin) talks'), 'The parenthesis closes nothing (at character 8)');
    assert.equal(described('kremlin OR '), 'Something is missing at: OR (at character 11)');
    assert.equal(described('-kremlin'), 'There is nothing to exclude from: -kremlin (at character 1)');
    assert.equal(
      described('a title:b NEAR c'),
      'NEAR stands between words or phrases, unlike: title:b (at character 3)',
    );
    assert.equal(
      described('a NEAR/0 b'),
      'NEAR/ is followed by a number of words from 1 to 100, unlike: NEAR/0 (at character 3)',
    );
    assert.equal(described('is:red'), 'This is unknown here: red (at character 4)');
    assert.match(described('year:20'), /^This is no date .*: 20 \(at character 6\)$/);
    assert.equal(described('year:2019..2017'), 'The range ends before it begins: 2019..2017 (at character 6)');
    assert.equal(described(`${'('.repeat(40)}a`), 'Too much is nested here (at character 33)');
    assert.equal(described('a '.repeat(3000)), 'The query is too long, and is cut (at character 4097)');
  });
});

describe('problemExcerpt', () => {
  it('is short, and cuts no character in two', () => {
    const long = '😀'.repeat(40);
    assert.equal(problemExcerpt({ kind: 'unknown value', start: 1, end: 80 }, long), `${'😀'.repeat(11)}…`);
    assert.equal(problemExcerpt({ kind: 'missing operand', start: 79, end: 79 }, long), '😀'.repeat(11));
  });

  it('is empty when the query has nothing there', () => {
    assert.equal(problemExcerpt({ kind: 'missing operand', start: 0, end: 0 }, '  '), '');
  });
});
