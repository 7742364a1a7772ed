import assert from 'node:assert/strict';
import fc from 'fast-check';
import { asDelimited } from '../../src/core/search/concordance/export';
import type { ConcordanceLine, ConcordanceOrder } from '../../src/core/search/concordance/model';
import type { Sought, SoughtWord } from '../../src/core/search/passages/sought';
import { SoughtText } from '../../src/core/search/passages/soughtText';
import { forEachWord } from '../../src/core/search/text/tokenize';
import { articleOf } from '../unit/search/articles';
import {
  allLines,
  concordanceOf,
  type DatedParts,
  datedArticle,
  sortedLines,
  wordSought,
} from '../unit/search/concordances';

const letter = fc.constantFrom('a', 'b', 'c', 'd');
const soughtWord: fc.Arbitrary<SoughtWord> = fc
  .uniqueArray(letter, { minLength: 1, maxLength: 2 })
  .map((words) => ({ type: 'word', words: new Map(words.map((word) => [word, 1])) }));
const { sought } = fc.letrec<{ sought: Sought }>((tie) => ({
  sought: fc.oneof(
    { maxDepth: 3 },
    soughtWord,
    fc.record({
      type: fc.constant('sequence' as const),
      parts: fc.array(soughtWord, { minLength: 1, maxLength: 3 }),
      weight: fc.constant(1),
    }),
    fc.record({
      type: fc.constant('near' as const),
      left: tie('sought'),
      right: tie('sought'),
      distance: fc.integer({ min: 1, max: 5 }),
    }),
    fc.record({ type: fc.constant('any' as const), parts: fc.array(tie('sought'), { minLength: 1, maxLength: 3 }) }),
  ),
}));
const blocks = fc.array(
  fc.array(letter, { minLength: 1, maxLength: 8 }).map((words) => words.join(' ')),
  { minLength: 1, maxLength: 3 },
);

type Pair = readonly [first: number, last: number];

/** What is sought, found by trying everything. `words` holds null between two blocks, so that borders are words that match nothing. */
function findByTrying(words: readonly (string | null)[], wanted: Sought): Pair[] {
  switch (wanted.type) {
    case 'word':
      return words.flatMap((word, at): Pair[] => (word !== null && wanted.words.has(word) ? [[at, at]] : []));
    case 'sequence':
      return words.flatMap((_, at): Pair[] =>
        wanted.parts.every((part, i) => part.words.has(words[at + i] ?? ''))
          ? [[at, at + wanted.parts.length - 1]]
          : [],
      );
    case 'any':
      return unique(wanted.parts.flatMap((part) => findByTrying(words, part)));
    case 'near': {
      const pairs: Pair[] = [];
      for (const [a, b] of findByTrying(words, wanted.left)) {
        for (const [c, d] of findByTrying(words, wanted.right)) {
          const [start, end] = b < c ? [b, c] : [d, a];
          const apart = b < c || d < a;
          const together = !words.slice(start, end).includes(null);
          if (apart && together && end - start <= wanted.distance) pairs.push([Math.min(a, c), Math.max(b, d)]);
        }
      }
      const different = unique(pairs);
      return different.filter(([a, b]) => !different.some(([c, d]) => (c !== a || d !== b) && c >= a && d <= b));
    }
  }
}

function unique(pairs: readonly Pair[]): Pair[] {
  const different = new Map(pairs.map((pair) => [pair.join(), pair]));
  return [...different.values()].sort(([a, b], [c, d]) => a - c || b - d);
}

const wildText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(fc.constantFrom('a', 'b', 'é', '外交部', '😀', '👩‍👩‍👧', '  ', '\t', 'e\u0301'))
    .map((words) => words.join(' ')),
);
const parts: fc.Arbitrary<DatedParts[]> = fc.uniqueArray(
  fc.record(
    {
      id: fc.stringMatching(/^[a-z]{1,2}$/),
      date: fc.constantFrom('2019', '2019-05', '2020-01-01', 'never'),
      source: fc.constantFrom('Xinhua', 'TASS', 'élan'),
      blocks: fc.array(wildText.map((text) => `a ${text.replace(/[\n\v\f\r\u0085\u2028\u2029]/gu, ' ')}`)),
    },
    { requiredKeys: ['id', 'blocks'] },
  ),
  { selector: ({ id }) => id, maxLength: 5 },
);
const order: fc.Arbitrary<ConcordanceOrder> = fc.oneof(
  fc.constantFrom<ConcordanceOrder>({ by: 'corpus' }, { by: 'source' }, { by: 'match' }),
  fc.boolean().map((newestFirst): ConcordanceOrder => ({ by: 'date', newestFirst })),
  fc.record({ by: fc.constantFrom('left' as const, 'right' as const), words: fc.constantFrom(1, 2, 3) }),
);
const searched = [
  {
    sought: {
      type: 'word' as const,
      words: new Map([
        ['a', 1],
        ['e', 1],
        ['外交', 1],
      ]),
    },
    weight: 1,
  },
];
const onOneLine = (text: string) => text.replace(/\s+/gu, ' ');

describe('what is sought', () => {
  it('is found as if everything had been tried', () => {
    fc.assert(
      fc.property(blocks, sought, (content, wanted) => {
        const { text, blocks: made } = articleOf({ id: 'a', blocks: content });
        const reader = new SoughtText([{ sought: wanted, weight: 1 }]);
        reader.read(text, made);
        const found: Pair[] = [];
        reader.forEachSpan(({ first, last }) => found.push([first, last]));

        const words = content.flatMap((block, i) => (i === 0 ? block.split(' ') : [null, ...block.split(' ')]));
        const indices: number[] = [];
        words.forEach((_, i) => {
          indices.push(i === 0 ? 0 : (indices[i - 1] ?? 0) + Number(words[i - 1] !== null));
        });
        const expected = findByTrying(words, wanted).map(([a, b]): Pair => [indices[a] ?? -1, indices[b] ?? -1]);
        assert.deepEqual(found, expected);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a concordance', () => {
  it('shows each hit as it stands in the text, between what stands there', () => {
    fc.assert(
      fc.property(parts, fc.nat(12), (corpus, context) => {
        const articles = corpus.map(datedArticle);
        for (const line of allLines(concordanceOf(articles, searched, { context }))) {
          const text = articles.find(({ id }) => id === line.article)?.text ?? '';
          assert.equal(line.match, onOneLine(text.slice(line.start, line.end)));
          assert.ok(onOneLine(text.slice(0, line.start)).endsWith(line.left));
          assert.ok(onOneLine(text.slice(line.end)).startsWith(line.right));
          assert.ok(line.left.length <= context && line.right.length <= context);
          assert.doesNotMatch(line.left + line.right, /[\uD800-\uDFFF]/u);
        }
      }),
    );
  });

  it('has every occurrence of a word, once and in order', () => {
    fc.assert(
      fc.property(parts, (corpus) => {
        const articles = corpus.map(datedArticle);
        const concordance = concordanceOf(articles, [{ sought: wordSought('a'), weight: 1 }]);
        for (const { id, text } of articles) {
          const starts: number[] = [];
          forEachWord(text, (word, start) => {
            if (word === 'a') starts.push(start);
          });
          const found = allLines(concordance).filter(({ article }) => article === id);
          assert.deepEqual(
            found.map(({ start }) => start),
            starts,
          );
        }
      }),
    );
  });

  it('holds the first of its lines when it may not hold all, and counts them all', () => {
    fc.assert(
      fc.property(parts, fc.nat(6), (corpus, limit) => {
        const articles = corpus.map(datedArticle);
        const whole = concordanceOf(articles, searched);
        const cut = concordanceOf(articles, searched, { limit });
        assert.deepEqual(cut.counts, { ...whole.counts, lines: Math.min(limit, whole.counts.total) });
        assert.deepEqual(allLines(cut), allLines(whole).slice(0, limit));
      }),
    );
  });

  it('has the same lines in every order, and knows where each of them stands', () => {
    fc.assert(
      fc.property(parts, fc.array(order, { minLength: 1, maxLength: 3 }), (corpus, orders) => {
        const concordance = concordanceOf(corpus.map(datedArticle), searched);
        const before = allLines(concordance);
        for (const by of orders) {
          const sorted = sortedLines(concordance, by);
          assert.deepEqual(
            [...sorted].sort((a, b) => a.number - b.number),
            before,
          );
          assert.deepEqual(
            concordance.positionsOf(sorted),
            sorted.map((_, position) => position),
          );
        }
      }),
    );
  });

  it('is ordered by the words beside the hit, what is equal staying as it was', () => {
    const side = fc.constantFrom('left' as const, 'right' as const);
    fc.assert(
      fc.property(blocks, side, fc.constantFrom(1, 2, 3), (content, by, words) => {
        const article = datedArticle({ id: 'a', blocks: content });
        const sorted = sortedLines(concordanceOf([article], 'a', { context: 1000 }), { by, words });
        const keys = sorted.map(({ left, right, number }) => {
          const beside = by === 'left' ? left.trim().split(' ').reverse() : right.trim().split(' ');
          return [beside.slice(0, words).join(' '), number] as const;
        });
        keys.slice(1).forEach(([key, number], i) => {
          const [before = '', earlier = 0] = keys[i] ?? [];
          assert.ok(before < key || (before === key && earlier < number), `${before} (${earlier}), ${key} (${number})`);
        });
      }),
    );
  });
});

describe('an export', () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('=1', '"', 'a,b', '\r\n', '\t', ' '));
  const line: fc.Arbitrary<ConcordanceLine> = fc.record({
    article: cell,
    start: fc.nat(),
    end: fc.nat(),
    left: cell,
    match: cell,
    right: cell,
    title: cell,
    date: fc.option(cell),
    source: fc.option(cell),
  });
  const cellsOf = ({ article, date, source, title, left, match, right, start }: ConcordanceLine) => [
    article,
    date ?? '',
    source ?? '',
    title,
    left,
    match,
    right,
    '',
    String(start),
  ];

  it('can be read back from CSV, but for the apostrophes before formulas', () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const rows = readCsv([...asDelimited(lines, 'csv')].join('')).slice(1);
        assert.equal(rows.length, lines.length);
        lines.forEach((written, row) => {
          cellsOf(written).forEach((expected, column) => {
            const read = rows[row]?.[column];
            assert.ok(read === expected || read === `'${expected}`);
            assert.doesNotMatch(read ?? '', /^\s*[=+\-@]/u);
          });
        });
      }),
    );
  });

  it('has one row a line and nine cells a row in TSV', () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const rows = [...asDelimited(lines, 'tsv')].join('').split('\n').slice(1, -1);
        assert.equal(rows.length, lines.length);
        for (const row of rows) assert.equal(row.split('\t').length, 9);
      }),
    );
  });
});

/** Reads CSV as RFC 4180 describes it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
