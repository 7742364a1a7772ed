import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { makeSelector } from '../../src/core/ingest/files/selection';
import { parseCorpusFile } from '../../src/core/ingest/settings/corpusFile';
import { ACTOR_KINDS } from '../../src/core/model/actor';
import { said } from '../said';

/** Milliseconds: generated cases take a while where other work goes on beside. */
const SLOWEST = 60_000;

const PIECES = [
  'title',
  'language',
  'include',
  'exclude',
  'notes',
  'articles',
  'actors',
  'name',
  'kind',
  'aliases',
  'date',
  ': ',
  ':\n',
  '\n',
  '  ',
  '- ',
  '[',
  ']',
  '{',
  '}',
  ', ',
  '"',
  "'",
  '&a ',
  '*a',
  '|',
  '>',
  '# ',
  '? ',
  '!!',
  '~',
  '../x',
  '/x',
  'a.txt',
  '2017',
  '2017-02-30',
  'person',
  'null',
  '\t',
  '\u0000',
  '---\n',
  '%',
  '**/*',
  '<<',
];
const anyYaml = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
);

/** Texts as a person writes them: in NFC, with something in them, without white space at their ends. */
const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((value) =>
    value
      .normalize('NFC')
      .replaceAll(/[\p{Cc}\u2028\u2029\uFEFF]/gu, '')
      .trim(),
  )
  .filter((value) => value !== '');
const name = fc.stringMatching(/^[a-z][a-z0-9 _-]{0,8}[a-z0-9]$/);
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => `${names.join('/')}.txt`);
const date = fc
  .tuple(
    fc.integer({ min: 1000, max: 2999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([year, month, day, parts]) =>
    [year, month, day]
      .slice(0, parts)
      .map((part) => String(part).padStart(2, '0'))
      .join('-'),
  );
const fields = {
  id: text,
  title: text,
  source: text,
  author: text,
  date,
  language: fc.constantFrom('en', 'pt-BR'),
  url: fc.webUrl(),
};
const settings = fc.record(
  {
    title: text,
    language: fc.constantFrom('en', 'zh-Hant'),
    include: fc.array(fc.constantFrom('**/*.txt', '*.md', 'a/{b,c}/*.text'), { minLength: 1 }),
    exclude: fc.array(fc.constantFrom('drafts/**', '*.bak')),
    notes: name,
    articles: fc.dictionary(path, fc.record(fields, { requiredKeys: [], noNullPrototype: true }), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
    actors: fc.uniqueArray(
      fc.record({ name: text, kind: fc.constantFrom(...ACTOR_KINDS) }, { noNullPrototype: true }),
      {
        maxLength: 4,
        selector: (actor) => actor.name,
      },
    ),
  },
  { requiredKeys: [], noNullPrototype: true },
);

describe('corpus.yaml', () => {
  it('may be any text at all', () => {
    fc.assert(
      fc.property(anyYaml, (yaml) => {
        const { settings, problems } = parseCorpusFile(yaml);
        const lines = yaml.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
        for (const { range, reason } of problems) {
          assert.ok(said(reason).length > 10);
          assert.ok(range !== undefined && range.startLine <= range.endLine && range.endLine < lines.length);
          assert.ok(range.startColumn <= (lines[range.startLine]?.length ?? 0) + 1);
          assert.ok(range.endColumn <= (lines[range.endLine]?.length ?? 0) + 1);
        }
        assert.equal(makeSelector(settings)('corpus.yaml'), false);
      }),
      { numRuns: 1000 },
    );
  }).timeout(SLOWEST);

  it('means what was written into it', () => {
    fc.assert(
      fc.property(settings, (written) => {
        const read = parseCorpusFile(stringify(written));
        assert.deepEqual(read.problems, []);
        const articles = [...read.settings.articles].map(([key, { range: _, ...rest }]) => [key, rest]);
        assert.deepEqual(Object.fromEntries(articles), { ...written.articles });
        const { title, language, notes } = read.settings;
        assert.deepEqual([title, language, notes], [written.title, written.language, written.notes]);
        if (written.include !== undefined) assert.deepEqual(read.settings.include, written.include);
        assert.deepEqual(read.settings.exclude, written.exclude ?? []);
        assert.deepEqual(
          read.settings.actors,
          (written.actors ?? []).map((actor) => ({ ...actor, aliases: [] })),
        );
      }),
    );
  }).timeout(SLOWEST);
});
