import assert from 'node:assert/strict';
import type { QueryNode, QueryProblem, WordMode } from '../../../../src/core/search/query/ast';
import { LONGEST_QUERY, parseQuery, parseWithPlaces, wordPlaces } from '../../../../src/core/search/query/parse';

const word = (text: string, mode: WordMode = 'plain') => ({ type: 'word', text, mode }) as const;
const phrase = (text: string) => ({ type: 'phrase', text }) as const;
const any = (...parts: QueryNode[]) => ({ type: 'any', parts }) as const;
const all = (...parts: QueryNode[]) => ({ type: 'all', parts }) as const;
const not = (part: QueryNode) => ({ type: 'not', part }) as const;
const near = (left: QueryNode, distance: number, right: QueryNode) =>
  ({ type: 'near', left, right, distance }) as const;

const [a, b, c, d] = [word('a'), word('b'), word('c'), word('d')];

function assertParts(text: string, ...parts: QueryNode[]): void {
  assert.deepEqual(parseQuery(text), { query: { parts } }, text);
}

function assertProblem(text: string, problem: QueryProblem, ...plain: string[]): void {
  const parts = plain.map((plainWord) => word(plainWord));
  assert.deepEqual(parseQuery(text), { query: { parts }, problem }, text);
}

describe('parseQuery', () => {
  it('takes plain words as they are typed, whatever they are made of', () => {
    assertParts('cruise missile', word('cruise'), word('missile'));
    for (const text of [
      'U.S.',
      'Trump’s',
      "O'Brien",
      '13,000',
      '3.5',
      'Élysée',
      '北京大学',
      'US-Russia',
      'Kremlin:',
      'a+b',
    ])
      assertParts(text, word(text));
  });

  it('takes what only looks like a field for a word', () => {
    for (const text of ['https://x.example/?q=1', '10:30', 'foo:bar', 'subtitle:x', 'ſource:x'])
      assertParts(text, word(text));
  });

  it('reads the marks of a word', () => {
    assertParts(
      'sanctoins~ =NATO disarm*',
      word('sanctoins', 'fuzzy'),
      word('NATO', 'exact'),
      word('disarm', 'prefix'),
    );
    assertParts('=it* pre*fix ==x', word('it', 'exact'), word('pre*fix'), word('x', 'exact'));
  });

  it('reads phrases in straight and typographic quotation marks', () => {
    for (const text of ['"new start"', '“new start”', '„new start“', '«new start»', '»new start«', '"new start”'])
      assertParts(text, phrase('new start'));
    assertParts('"  new\n start "', phrase('new start'));
    assertParts('a"b c"d', a, phrase('b c'), d);
  });

  it('knows an exclusion by the hyphen before it', () => {
    assertParts('a -b', a, not(b));
    assertParts('a -"b c"', a, not(phrase('b c')));
    assertParts('a -(b OR c)', a, not(any(b, c)));
    assertParts('a -title:b', a, not({ type: 'field', field: 'title', value: b }));
    assertParts('a (b -c)', a, all(b, not(c)));
    assertParts('a -OR', a, not(word('OR')));
  });

  it('takes no other hyphen for an exclusion', () => {
    assertParts('US-Russia', word('US-Russia'));
    assertParts('a - b', a, b);
    assertParts('a -- b --c', a, b, c);
    assertParts('"a b"-c', phrase('a b'), c);
  });

  it('binds NEAR before AND before OR before what stands side by side', () => {
    assertParts('a OR b c', any(a, b), c);
    assertParts('a AND b OR c d', any(all(a, b), c), d);
    assertParts('a OR b AND c', any(a, all(b, c)));
    assertParts('a AND b NEAR c', all(a, near(b, 10, c)));
    assertParts('a OR b NEAR/3 c OR d', any(a, near(b, 3, c), d));
  });

  it('reads NEAR from the left, ten words unless told', () => {
    assertParts('a NEAR b NEAR/5 c', near(near(a, 10, b), 5, c));
    assertParts('a NEAR (b NEAR/5 c)', near(a, 10, near(b, 5, c)));
    assertParts('"a b" NEAR/1 (c OR d)', near(phrase('a b'), 1, any(c, d)));
    assertParts('a NEAR/100 b', near(a, 100, b));
  });

  it('takes operators in upper case only', () => {
    assertParts('a or b and c near d', a, word('or'), b, word('and'), c, word('near'), d);
    assertParts('a "OR" =OR b', a, phrase('OR'), word('OR', 'exact'), b);
  });

  it('requires what is in parentheses or joined by AND', () => {
    assertParts('(a b) c', all(a, b), c);
    assertParts('a AND b c', all(a, b), c);
    assertParts('(a) b~ (c~)', all(a), word('b', 'fuzzy'), all(word('c', 'fuzzy')));
  });

  it('drops parentheses that tell nothing', () => {
    assertParts('((a)) ("b c") (d OR a)', all(a), phrase('b c'), any(d, a));
    assertParts('((a b) c) AND d', all(a, b, c, d));
    assertParts('(a OR b) OR c', any(a, b, c));
    assertParts('a OR (b)', any(a, b));
  });

  it('reads fields, in any case', () => {
    const field = (
      name: 'title' | 'actor' | 'source' | 'author' | 'lang',
      value: ReturnType<typeof word | typeof phrase>,
    ) =>
      assertParts(`${name.toUpperCase()}:${value.type === 'word' ? value.text : `"${value.text}"`}`, {
        type: 'field',
        field: name,
        value,
      });
    field('title', word('sanctions'));
    field('actor', phrase('Sergey Lavrov'));
    field('source', word('https://x'));
    field('author', word("O'Brien"));
    field('lang', word('zh-Hans'));
    assertParts('title:=NATO', { type: 'field', field: 'title', value: word('NATO', 'exact') });
    assertParts(
      'has:note Is:Unread is:read',
      { type: 'mark', mark: 'has:note' },
      { type: 'mark', mark: 'is:unread' },
      { type: 'mark', mark: 'is:read' },
    );
  });

  it('reads years and dates, one or from one to another', () => {
    const range = (field: 'year' | 'date', from?: string, to?: string) => ({
      type: 'range' as const,
      field,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    });
    assertParts('year:2017', range('year', '2017', '2017'));
    assertParts('year:2017..2019', range('year', '2017', '2019'));
    assertParts('year:..2019', range('year', undefined, '2019'));
    assertParts('date:2017-02..', range('date', '2017-02'));
    assertParts('date:2017..2017-02-28', range('date', '2017', '2017-02-28'));
    assertParts('date:2017-02-10..2017-02', range('date', '2017-02-10', '2017-02'));
    assertParts('date:"2017-02-18"', range('date', '2017-02-18', '2017-02-18'));
  });

  it('takes nothing for a word that has no letter and no digit', () => {
    for (const text of ['', '   ', '?!…', '""', '— “ ”', '😀', '-', '=', '*', '-""']) assertParts(text);
    assertParts('a OR & b', any(a, b));
  });

  it('says which mark is open, and searches for the words', () => {
    assertProblem('a "b c', { kind: 'open quote', start: 2, end: 3 }, 'a', 'b', 'c');
    assertProblem('a title:"b c', { kind: 'open quote', start: 8, end: 9 }, 'a', 'b', 'c');
    assertProblem('a (b (c)', { kind: 'open parenthesis', start: 2, end: 3 }, 'a', 'b', 'c');
    assertProblem('a -(b', { kind: 'open parenthesis', start: 3, end: 4 }, 'a', 'b');
    assertProblem('a) b', { kind: 'stray parenthesis', start: 1, end: 2 }, 'a', 'b');
  });

  it('says where something is missing', () => {
    assertProblem('a OR', { kind: 'missing operand', start: 4, end: 4 }, 'a');
    assertProblem('a AND  ', { kind: 'missing operand', start: 5, end: 5 }, 'a');
    assertProblem('a NEAR/5', { kind: 'missing operand', start: 8, end: 8 }, 'a');
    assertProblem('a OR OR b', { kind: 'missing operand', start: 4, end: 4 }, 'a', 'b');
    assertProblem('OR a', { kind: 'missing operand', start: 0, end: 2 }, 'a');
    assertProblem('a (OR b)', { kind: 'missing operand', start: 3, end: 5 }, 'a', 'b');
    assertProblem('a ()', { kind: 'missing operand', start: 3, end: 3 }, 'a');
    assertProblem('(a OR )', { kind: 'missing operand', start: 5, end: 5 }, 'a');
    assertProblem('a actor:', { kind: 'missing operand', start: 8, end: 8 }, 'a', 'actor');
    assertProblem('title:"" a', { kind: 'missing operand', start: 6, end: 6 }, 'a');
    assertProblem('title:(a b)', { kind: 'missing operand', start: 6, end: 6 }, 'title', 'a', 'b');
  });

  it('wants something to exclude from: a word, a field, a date, a mark', () => {
    assertProblem('-a', { kind: 'nothing to exclude from', start: 0, end: 2 }, 'a');
    assertProblem('-a -"b c"', { kind: 'nothing to exclude from', start: 0, end: 9 }, 'a', 'b', 'c');
    assertProblem('a OR -b', { kind: 'nothing to exclude from', start: 5, end: 7 }, 'a', 'b');
    assertProblem('a (-b)', { kind: 'nothing to exclude from', start: 3, end: 5 }, 'a', 'b');
    assertParts('is:unread -a', { type: 'mark', mark: 'is:unread' }, not(a));
    assertParts('year:2017 -a', { type: 'range', field: 'year', from: '2017', to: '2017' }, not(a));
    assertParts('-a b', not(a), b);
    assertParts('-a AND b', all(not(a), b));
  });

  it('says that a distance is none', () => {
    for (const near of ['NEAR/0', 'NEAR/101', 'NEAR/', 'NEAR/x', 'NEAR/1.5', 'NEAR/-1'])
      assertProblem(`a ${near} b`, { kind: 'bad distance', start: 2, end: 2 + near.length }, 'a', 'b');
  });

  it('lets NEAR stand only between what has a place in a text', () => {
    assertProblem('title:a NEAR b', { kind: 'no place', start: 0, end: 7 }, 'a', 'b');
    assertProblem('a NEAR -b', { kind: 'no place', start: 7, end: 9 }, 'a', 'b');
    assertProblem('a NEAR (b OR year:2017)', { kind: 'no place', start: 7, end: 23 }, 'a', 'b');
    assertProblem('(a -b) NEAR c', { kind: 'no place', start: 0, end: 6 }, 'a', 'b', 'c');
  });

  it('says that a value, a date or a range is none', () => {
    assertProblem('a is:red', { kind: 'unknown value', start: 5, end: 8 }, 'a');
    for (const date of ['2017-02', '17', '2017..x', '..', '2017~', '2017...2019'])
      assertProblem(`a year:${date}`, { kind: 'bad date', start: 7, end: 7 + date.length }, 'a');
    for (const date of ['2017-13', '2017-02-30', '2017-2', 'yesterday'])
      assertProblem(`a date:${date}`, { kind: 'bad date', start: 7, end: 7 + date.length }, 'a');
    assertProblem('year:2019..2017 a', { kind: 'empty range', start: 5, end: 15 }, 'a');
    assertProblem('date:2017-03..2017-02-28 a', { kind: 'empty range', start: 5, end: 24 }, 'a');
  });

  it('follows 32 levels and no more', () => {
    const groups = (levels: number) => `${'('.repeat(levels)}a${')'.repeat(levels)}`;
    assertParts(groups(32), all(a));
    assertProblem(groups(33), { kind: 'too deep', start: 32, end: 33 }, 'a');
    const nears = (count: number) => `a${' NEAR b'.repeat(count)}`;
    assert.equal(parseQuery(nears(32)).problem, undefined);
    assert.deepEqual(parseQuery(nears(33)).problem, { kind: 'too deep', start: 0, end: nears(33).length });
  });

  it('reads so much of a text and no more', () => {
    assert.equal(parseQuery('a'.repeat(LONGEST_QUERY)).problem, undefined);
    const { query, problem } = parseQuery(`b ${'a'.repeat(LONGEST_QUERY)}`);
    assert.deepEqual(problem, { kind: 'too long', start: LONGEST_QUERY, end: LONGEST_QUERY + 2 });
    assert.deepEqual(query.parts, [b, word('a'.repeat(LONGEST_QUERY - 2))]);
  });

  it('tells the first problem', () => {
    assertProblem('a) OR "b', { kind: 'stray parenthesis', start: 1, end: 2 }, 'a', 'b');
    assertProblem('a NEAR/0 (', { kind: 'bad distance', start: 2, end: 8 }, 'a');
  });

  it('makes plain words of a broken query: no marks, no operators, no dates, no exclusions', () => {
    assertProblem(
      '=NATO pact~ disarm* title:talks lang:en year:2017 is:read -b OR "c d',
      { kind: 'open quote', start: 64, end: 65 },
      'NATO',
      'pact',
      'disarm',
      'talks',
      'b',
      'c',
      'd',
    );
    assertProblem(
      'The question is: what',
      { kind: 'missing operand', start: 16, end: 16 },
      'The',
      'question',
      'is',
      'what',
    );
  });
});

describe('wordPlaces', () => {
  const slices = (text: string) =>
    wordPlaces(text).map(({ node, start, end }) => [node.text, text.slice(start, end), start]);

  it('says where each word stands without its marks, phrases left out', () => {
    assert.deepEqual(slices('-b =NATO (disarm* OR "c d") title:talsk~'), [
      ['b', 'b', 1],
      ['NATO', 'NATO', 4],
      ['disarm', 'disarm', 10],
      ['talsk', 'talsk', 34],
    ]);
  });

  it('knows the places of a broken query, too', () => {
    assert.deepEqual(slices('=NATO OR (talsk~'), [
      ['NATO', 'NATO', 1],
      ['talsk', 'talsk', 10],
    ]);
  });

  it('gives the nodes that are in the tree', () => {
    const { query, words } = parseWithPlaces('kremlin title:talks');
    assert.equal(query.parts[0], words[0]?.node);
    assert.ok(query.parts[1]?.type === 'field' && query.parts[1].value === words[1]?.node);
  });
});
