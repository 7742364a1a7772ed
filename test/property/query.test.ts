import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MARKS, type Query, type QueryNode, TEXT_FIELDS, type WordMode } from '../../src/core/search/query/ast';
import { hasWord } from '../../src/core/search/query/characters';
import { applyCompletion, completionsAt } from '../../src/core/search/query/complete';
import { tokensOf } from '../../src/core/search/query/lexer';
import { LONGEST_QUERY, parseQuery, parseWithPlaces } from '../../src/core/search/query/parse';
import { printQuery } from '../../src/core/search/query/print';
import { describeProblem } from '../../src/core/search/query/problems';

/** Objects like those of the parser, which have a prototype. */
function record<T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> {
  return fc.record<T>(model, { noNullPrototype: true });
}

// Queries in normal form: those that a text can be read as.

const WILD = [
  'U.S.',
  'Élysée',
  '北京大学',
  '13,000',
  'https://x',
  'O’Brien',
  'a-b',
  'x=~*y',
  'title',
  'or',
  '😀1',
  'İ',
  '\u0301a',
  '\ud800a',
];
const name = fc
  .oneof(
    { weight: 3, arbitrary: fc.stringMatching(/^[a-e]{1,6}$/) },
    fc.constantFrom(...WILD),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).map(bare),
  )
  .filter(hasWord);
const mode = fc.constantFrom<WordMode>('plain', 'fuzzy', 'exact', 'prefix');
const valueWord = record({ type: fc.constant('word' as const), text: name, mode });
const phrase = record({
  type: fc.constant('phrase' as const),
  text: fc
    .array(fc.oneof(name, fc.constantFrom('(', '-', 'OR', 'title:', '*')), { maxLength: 3 })
    .chain((more) => name.map((first) => [first, ...more].join(' '))),
});
/** Beside a field, only an exact word may look like an operator or a field. */
const word = valueWord.filter(
  ({ text, mode: m }) =>
    m === 'exact' || !/^(OR|AND|NEAR(\/.*)?)$|^(title|actor|source|author|lang|year|date|has|is):/isu.test(text),
);
const field = record({
  type: fc.constant('field' as const),
  field: fc.constantFrom(...TEXT_FIELDS),
  value: fc.oneof(valueWord, phrase),
});
const year = fc.integer({ min: 1000, max: 9999 }).map(String);
const range = fc.oneof(
  year.map((from) => ({ type: 'range' as const, field: 'year' as const, from })),
  year.map((one) => ({ type: 'range' as const, field: 'year' as const, from: one, to: one })),
  year.map((to) => ({ type: 'range' as const, field: 'date' as const, to: `${to}-02-28` })),
  fc.tuple(year, year).map(([one, other]) => ({
    type: 'range' as const,
    field: 'date' as const,
    from: one < other ? one : other,
    to: `${one < other ? other : one}-12`,
  })),
);
const mark = fc.constantFrom(...MARKS).map((m) => ({ type: 'mark' as const, mark: m }));
const leaf: fc.Arbitrary<QueryNode> = fc.oneof(word, phrase, field, range, mark);

/** What NEAR can stand between. */
function placed(depth: number): fc.Arbitrary<QueryNode> {
  if (depth === 0) return fc.oneof(word, phrase);
  const side = placed(depth - 1);
  return fc.oneof(
    word,
    record({
      type: fc.constant('near' as const),
      left: side,
      right: side,
      distance: fc.integer({ min: 1, max: 100 }),
    }),
    listOf('any', side),
    listOf('all', side),
  );
}

function listOf(type: 'any' | 'all', part: fc.Arbitrary<QueryNode>): fc.Arbitrary<QueryNode> {
  return fc
    .array(
      part.filter((node) => node.type !== type),
      { minLength: 2, maxLength: 4 },
    )
    .map((parts) => ({ type, parts }));
}

function positive(depth: number): fc.Arbitrary<QueryNode> {
  if (depth === 0) return leaf;
  const part = positive(depth - 1);
  return fc.oneof(
    leaf,
    placed(depth),
    listOf('any', part),
    listOf('all', part),
    withExclusions(part).map((parts): QueryNode => ({ type: 'all', parts })),
  );
}

/** At least one part to exclude from, and some exclusions before and after it. */
function withExclusions(part: fc.Arbitrary<QueryNode>): fc.Arbitrary<QueryNode[]> {
  const exclusion = part.map((node): QueryNode => ({ type: 'not', part: node }));
  const kept = part.filter(({ type }) => type !== 'all');
  return fc
    .tuple(
      fc.array(exclusion, { maxLength: 2 }),
      fc.array(kept, { minLength: 1, maxLength: 3 }),
      fc.array(exclusion, { minLength: 1, maxLength: 2 }),
    )
    .map((lists) => lists.flat());
}

const query: fc.Arbitrary<Query> = fc
  .oneof(
    fc.array(positive(3), { maxLength: 4 }),
    withExclusions(positive(2)),
    word
      .filter(({ mode: m }) => m === 'plain' || m === 'fuzzy')
      .map((only) => [{ type: 'all' as const, parts: [only] }]),
  )
  .map((parts) => ({ parts }));

/** The text without what a word cannot hold or begin or end with. */
function bare(text: string): string {
  return text
    .replace(/[\s()"“”„«»]/gu, '')
    .replace(/^[-=]+/u, '')
    .replace(/[~*]+$/u, '');
}

// Texts that somebody might type.

const piece = fc.oneof(
  name,
  fc.constantFrom(
    'OR',
    'AND',
    'NEAR',
    'NEAR/5',
    'NEAR/0',
    '(',
    ')',
    '"',
    '“',
    '-',
    '=',
    '~',
    '*',
    'title:',
    'is:unread',
    'is:',
    'year:2017..',
    'date:',
    '..',
    ':',
  ),
);
const typed = fc.oneof(
  fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', '')), { maxLength: 25 }).map((pieces) => pieces.flat().join('')),
  fc.string({ unit: 'binary' }),
  query.map(printQuery),
);

describe('a query in normal form', () => {
  it('is the same after it was printed and parsed', () => {
    fc.assert(
      fc.property(query, (given) => {
        const text = printQuery(given);
        fc.pre(text.length <= LONGEST_QUERY);
        assert.deepEqual(parseQuery(text), { query: given }, text);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('any text', () => {
  it('parses without an exception, and to the same query after that was printed', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const { query: read, problem } = parseQuery(text);
        assert.deepEqual(parseQuery(printQuery(read)), { query: read }, printQuery(read));
        if (problem === undefined) return;
        const { start, end } = problem;
        assert.ok(0 <= start && start <= end && end <= text.length, `[${start}, ${end}) of ${text.length}`);
        assert.ok(describeProblem(problem, text).length > 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('holds each word at its place, in order', () => {
    fc.assert(
      fc.property(typed, (text) => {
        let last = 0;
        for (const { node, start, end } of parseWithPlaces(text).words) {
          assert.ok(start >= last && end > start);
          assert.equal(text.slice(start, end), node.text);
          last = end;
        }
      }),
    );
  });

  it('keeps its other words when one is put in place of another', () => {
    fc.assert(
      fc.property(typed, fc.nat(), (text, pick) => {
        const { words, problem } = parseWithPlaces(text);
        const place = words[pick % Math.max(1, words.length)];
        fc.pre(place !== undefined && problem === undefined);
        const mended = `${text.slice(0, place.start)}mended${text.slice(place.end)}`;
        const expected = words.map((each) => (each === place ? 'mended' : each.node.text));
        assert.deepEqual(
          parseWithPlaces(mended).words.map(({ node }) => node.text),
          expected,
        );
      }),
    );
  });

  it('is cut into tokens that follow one another, so that nothing is read twice', () => {
    fc.assert(
      fc.property(typed, (text) => {
        let last = 0;
        for (const { start, end } of tokensOf(text)) {
          assert.ok(start >= last && end > start && end <= text.length, `[${start}, ${end}) after ${last}`);
          assert.match(text.slice(last, start), /^\s*$/u, 'nothing is skipped but blanks');
          last = end;
        }
        assert.match(text.slice(last), /^\s*$/u);
      }),
    );
  });

  it('is read however often a mark is repeated', () => {
    for (const unit of [
      '(',
      '-',
      '"',
      '~',
      '=',
      '*',
      'a ',
      'a OR ',
      'title:',
      '-(',
      'a NEAR ',
      '""',
      '“a',
      'year:',
      'a~*',
    ]) {
      const { query: read } = parseQuery(unit.repeat(LONGEST_QUERY / 2 / unit.length));
      assert.deepEqual(parseQuery(printQuery(read)).query, read, unit);
    }
  });

  it('can be completed at any place, within its bounds', () => {
    fc.assert(
      fc.property(typed, fc.nat(), (text, n) => {
        const cursor = n % (text.length + 1);
        const completion = completionsAt(text, cursor);
        if (completion === undefined) return;
        assert.ok(completion.start <= cursor && cursor <= completion.end && completion.end <= text.length);
        if (completion.kind === 'field' || completion.kind === 'value') assert.ok((completion.values ?? []).length > 0);
      }),
    );
  });
});

describe('a completed value', () => {
  it('is the value of the field, as one word or phrase', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          name,
          phrase.map(({ text }) => text),
        ),
        fc.constantFrom('', 'talks -', '('),
        (value, before) => {
          const text = `${before}actor:x`;
          const completion = completionsAt(text, text.length);
          assert.ok(completion !== undefined);
          const [typedValue] = parseQuery(applyCompletion(text, completion, value).slice(before.length)).query.parts;
          assert.ok(typedValue?.type === 'field' && typedValue.field === 'actor');
          assert.equal(typedValue.value.text, value);
          assert.ok(typedValue.value.type === 'phrase' || typedValue.value.mode === 'plain');
        },
      ),
    );
  });
});
