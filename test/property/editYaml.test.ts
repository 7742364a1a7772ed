import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Lexer } from 'yaml';
import { english } from '../../src/core/basics/message';
import { parseCorpusFile } from '../../src/core/ingest/settings/corpusFile';
import { changedSpan } from '../../src/core/ingest/settings/editing/changedSpan';
import {
  articleChanges,
  exclusion,
  type FieldChanges,
  globOf,
} from '../../src/core/ingest/settings/editing/corpusFileChanges';
import { editYaml } from '../../src/core/ingest/settings/editing/editYaml';
import { compileGlob, globFault } from '../../src/core/ingest/settings/globs';

const PATHS = ['a.txt', 'b c.txt', 'news.jsonl#3', 'x/ü.md', 'it: is.txt'] as const;
const FIELDS = ['title', 'source', 'author', 'date'] as const;
const value = {
  title: fc.oneof(
    fc.constantFrom('Null', 'yes', '1984', 'No: "fold"', '#hash', "it's", '- dash', '*star', '[x]', 'a  b'),
    fc.string({ unit: 'grapheme' }),
  ),
  source: fc.constantFrom('DW', 'Reuters, AP', '{x}'),
  author: fc.constantFrom('Lewis Sanders IV', '@someone', '&co'),
  date: fc.constantFrom('2017', '2017-02-18', '2017~', '2018-11/..'),
};

/** What a text comes to once it has been trimmed, as the reader of the file does; null for nothing. */
const said = (text: string): string | null => text.trim().normalize('NFC') || null;

type Said = Partial<Record<(typeof FIELDS)[number], string>>;
const entry: fc.Arbitrary<Said> = fc.record(value, { requiredKeys: [] }).map((fields) => {
  const kept = Object.entries(fields).filter(([, text]) => said(text) !== null);
  return Object.fromEntries(kept);
});
const articles = fc.dictionary(fc.constantFrom(...PATHS), entry, { maxKeys: 4 });

/** Ways in which a person may have written the same. */
const style = fc.record({
  flow: fc.boolean(),
  comments: fc.boolean(),
  indent: fc.constantFrom(1, 2, 4),
  eol: fc.constantFrom('\n', '\r\n'),
  end: fc.boolean(),
  first: fc.boolean(),
});
type Style = typeof style extends fc.Arbitrary<infer T> ? T : never;

function written(all: Readonly<Record<string, Said>>, { flow, comments, indent, eol, end, first }: Style): string {
  const remark = (text: string): string => (comments ? ` # ${text}` : '');
  const lines: string[] = comments ? ['# of this corpus', ''] : [];
  const rest = [`title: T${remark('mine')}`, `exclude: [no.txt]`, 'actors:', '- { name: N, kind: person }'];
  if (!first) lines.push(...rest);
  const pad = ' '.repeat(indent);
  if (Object.keys(all).length > 0) lines.push(`articles:${remark('all')}`);
  for (const [path, fields] of Object.entries(all)) {
    const pairs = Object.entries(fields).map(([key, text]) => [key, JSON.stringify(text)] as const);
    if (flow) {
      lines.push(
        `${pad}${JSON.stringify(path)}: {${pairs.map(([key, text]) => `${key}: ${text}`).join(', ')}}${remark(path)}`,
      );
    } else {
      lines.push(`${pad}${JSON.stringify(path)}:${remark(path)}`);
      for (const [key, text] of pairs) {
        if (comments) lines.push(`${pad}${pad}# why ${key}`);
        lines.push(`${pad}${pad}${key}: ${text}${remark(key)}`);
      }
    }
  }
  if (first) lines.push(...rest);
  return lines.join(eol) + (end ? eol : '');
}

const fieldChanges: fc.Arbitrary<FieldChanges> = fc.record(
  {
    title: fc.option(value.title),
    source: fc.option(value.source),
    author: fc.option(value.author),
    date: fc.option(value.date),
  },
  { requiredKeys: [] },
);
const changes = fc.dictionary(fc.constantFrom(...PATHS), fieldChanges, { minKeys: 1, maxKeys: 4 });

const comments = (text: string): string[] => [...new Lexer().lex(text)].filter((token) => token.startsWith('#'));

/** What the articles of a corpus.yaml say, in words that can be compared. */
function articlesIn(text: string): Record<string, Said> {
  const { settings, problems } = parseCorpusFile(text);
  assert.deepEqual(
    problems.filter(({ reason }) => !/is empty/.test(english(reason))),
    [],
  );
  const all = [...settings.articles].map(([path, { title, source, author, date }]) => {
    const fields = Object.entries({ title, source, author, date }).filter(([, one]) => one !== undefined);
    return [path, Object.fromEntries(fields)] as const;
  });
  return Object.fromEntries(all.filter(([, fields]) => Object.keys(fields).length > 0));
}

describe('editing corpus.yaml, always', () => {
  it('makes the change and no other, and keeps every comment', () => {
    fc.assert(
      fc.property(articles, style, changes, (before, how, wanted) => {
        const text = written(before, how);
        const edited = editYaml(text, articleChanges(new Map(Object.entries(wanted))));
        assert.ok('text' in edited, JSON.stringify(edited));
        const expected: Record<string, Record<string, string>> = {};
        for (const path of new Set([...Object.keys(before), ...Object.keys(wanted)])) {
          const fields = Object.entries({ ...before[path], ...wanted[path] }).flatMap(([key, one]) => {
            const comesTo = one === null || one === undefined ? null : said(one);
            return comesTo === null ? [] : [[key, comesTo] as const];
          });
          if (fields.length > 0) expected[path] = Object.fromEntries(fields);
        }
        assert.deepEqual(articlesIn(edited.text), expected);
        assert.deepEqual(comments(edited.text), comments(text));
        const was = parseCorpusFile(text).settings;
        const is = parseCorpusFile(edited.text).settings;
        assert.deepEqual([is.title, is.exclude, is.actors], [was.title, was.exclude, was.actors]);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves every line that says nothing of the article byte for byte', () => {
    fc.assert(
      fc.property(articles, style, fc.constantFrom(...PATHS), value.date, (before, how, path, date) => {
        const text = written(before, { ...how, flow: false });
        const edited = editYaml(text, articleChanges(new Map([[path, { date }]])));
        assert.ok('text' in edited);
        const { start, end } = changedSpan(text, edited.text);
        assert.ok(!text.slice(start, end).includes('\n'), 'one line was changed, or some were added');
      }),
    );
  });

  it('never throws, and gives back nothing that it would refuse to edit again', () => {
    const anything = fc.oneof(
      fc.string({
        unit: fc.constantFrom(...'a: -#\n{}[],"\'*&|>\t'.split(''), 'articles:', 'a.txt:', '\n  ', '\n    '),
      }),
      fc.string(),
    );
    fc.assert(
      fc.property(anything, fieldChanges, (text, fields) => {
        const edited = editYaml(text, articleChanges(new Map([['a.txt', fields]])));
        if ('refusal' in edited) return;
        assert.deepEqual(comments(edited.text), comments(text));
        const again = editYaml(edited.text, articleChanges(new Map([['a.txt', fields]])));
        assert.deepEqual(again, edited);
      }),
      { numRuns: 500 },
    );
  });

  it('adds a file to those that are no sources', () => {
    fc.assert(
      fc.property(articles, style, fc.constantFrom(...PATHS), (before, how, path) => {
        const edited = editYaml(written(before, how), exclusion([path]));
        assert.ok('text' in edited);
        assert.deepEqual(parseCorpusFile(edited.text).settings.exclude, ['no.txt', path]);
      }),
    );
  });
});

describe('the glob of a path, always', () => {
  it('matches that path and no other', () => {
    const name = fc
      .string({ unit: fc.constantFrom(...'ab1 .*?[]{}!()+|@,~$^'.split('')), minLength: 1 })
      .filter((one) => !/^\.+$/.test(one));
    fc.assert(
      fc.property(name, name, (one, other) => {
        const glob = globOf(one);
        if (globFault(glob) !== undefined) return;
        const matches = compileGlob(glob);
        assert.ok(matches(one), glob);
        assert.equal(matches(other), one === other);
      }),
    );
  });
});
