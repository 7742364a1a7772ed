import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { FIELD_HELP } from '../../../../src/core/search/query/fieldHelp';
import { FIELD_NAMES, fieldAt } from '../../../../src/core/search/query/fields';
import { parseQuery } from '../../../../src/core/search/query/parse';
import { printQuery } from '../../../../src/core/search/query/print';

const DOCUMENT = readFileSync('docs/query-language.md', 'utf8');
const BROKEN = '## When a query cannot be read';

/** The rows of the tables in a part of the document, as cells without their heads. */
function rowsOf(part: string): string[][] {
  const rows = part.split('\n').filter((line) => line.startsWith('| `'));
  return rows.map((row) => row.slice(2, -2).split(' | '));
}

const code = (cell: string | undefined): string => /^`([^`]+)`/.exec(cell ?? '')?.[1] ?? '';

describe('docs/query-language.md', () => {
  const [readable = '', afterwards = ''] = DOCUMENT.split(BROKEN);
  const [broken = '', grammar = ''] = afterwards.split('## Grammar');

  it('gives examples that parse, and mean what their canonical form means', () => {
    const examples = rowsOf(readable).map(([cell]) => code(cell));
    assert.ok(examples.length > 25);
    for (const example of examples) {
      const { query, problem } = parseQuery(example);
      assert.equal(problem, undefined, example);
      assert.deepEqual(parseQuery(printQuery(query)), { query }, example);
    }
  });

  it('gives examples that do not parse, with the kind of their problem', () => {
    const rows = rowsOf(broken);
    assert.ok(rows.length >= 10);
    for (const [example, kind] of rows) assert.equal(parseQuery(code(example)).problem?.kind, code(kind), example);
  });

  it('says of each field what the screens say', () => {
    const rows = rowsOf(readable).map(([example, meaning]) => `${code(example)} | ${meaning}`);
    for (const { example, meaning } of FIELD_HELP) assert.ok(rows.includes(`${example} | ${meaning}`), example);
  });

  it('has every field in its grammar', () => {
    for (const name of FIELD_NAMES) assert.ok(grammar.includes(`"${name}"`), name);
  });

  it('is right about precedence', () => {
    const [, typed = '', meant = ''] = /So `([^`]+)` is `([^`]+)`/.exec(grammar) ?? [];
    assert.notEqual(typed, '');
    assert.deepEqual(parseQuery(typed), parseQuery(meant));
  });
});

describe('FIELD_HELP', () => {
  it('has an example for each field, and it is one of that field', () => {
    assert.deepEqual(new Set(FIELD_HELP.map(({ field }) => field)), new Set(FIELD_NAMES));
    for (const { field, example } of FIELD_HELP) {
      assert.equal(fieldAt(example, 0), field);
      assert.equal(parseQuery(example).problem, undefined);
      assert.equal(parseQuery(example).query.parts.length, 1);
    }
  });
});
