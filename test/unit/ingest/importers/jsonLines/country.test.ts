import assert from 'node:assert/strict';
import type { FileRule } from '../../../../../src/core/ingest/settings/corpusSettings';
import { importAll } from '../../../../importFile';
import { said } from '../../../../said';

const COUNTRIES = ['ARG', 'BEL', 'CHN', 'DNK'];

/** Speeches by delegations; `more` is in each of their rows. */
function speeches(count: number, more: (country: string, i: number) => object): object[] {
  return Array.from({ length: count }, (_, i) => {
    const country = COUNTRIES[i % COUNTRIES.length] ?? '';
    const body = `In session ${i} the delegation of this country wishes to state its views on a number of questions.`;
    return { ...more(country, i), date: '1946', country, body };
  });
}

/** The sources of the articles, each once, and what is said of the columns. */
async function sourcesOf(rows: readonly object[], rule?: FileRule) {
  const read = await importAll('rows.jsonl', rows.map((row) => JSON.stringify(row)).join('\n'), rule);
  const sources = read.flatMap(({ articles }) => articles.map(({ source }) => source?.value));
  const doubts = read.flatMap(({ problems }) => problems.filter(({ about }) => about === 'columns'));
  return { sources: [...new Set(sources)], guessed: doubts.map(({ reason }) => said(reason)) };
}

describe('the country of a record', () => {
  it('is its source where no other is told, and is listed as a guess', async () => {
    const { sources, guessed } = await sourcesOf(speeches(8, (_, i) => ({ title: `The view of delegation ${i}` })));
    assert.deepEqual(sources, COUNTRIES);
    assert.equal(guessed.length, 1);
    assert.match(guessed[0] ?? '', /source in “country”/);
  });

  it('is its source where all records tell the same one and begin with the country', async () => {
    const ids = (country: string, i: number) => ({ id: `${country}_${i}_1946`, source: 'General Debate' });
    const { sources, guessed } = await sourcesOf(speeches(40, ids));
    assert.deepEqual(sources, COUNTRIES);
    assert.match(guessed.join(), /source in “country”/);
  });

  it('is not where it is what they are about', async () => {
    const { sources, guessed } = await sourcesOf(speeches(40, (_, i) => ({ id: `n${i}`, source: 'BBC' })));
    assert.deepEqual(sources, ['BBC']);
    assert.deepEqual(guessed, []);
  });

  it('is not where sources differ, or records are too few to show that they do not', async () => {
    const ids = (country: string, i: number) => ({ id: `${country}_${i}`, source: i % 9 === 0 ? 'TASS' : 'Reuters' });
    assert.deepEqual((await sourcesOf(speeches(40, ids))).sources, ['TASS', 'Reuters']);
    const few = (country: string, i: number) => ({ id: `${country}_${i}`, source: 'Reuters' });
    assert.deepEqual((await sourcesOf(speeches(4, few))).sources, ['Reuters']);
  });

  it('gives way to what corpus.yaml says, and to a source that a later record tells', async () => {
    const ids = (country: string, i: number) => ({ id: `${country}_${i}`, source: 'General Debate' });
    assert.deepEqual((await sourcesOf(speeches(40, ids), { fields: { source: 'source' } })).sources, [
      'General Debate',
    ]);
    const late = (_: string, i: number) => ({ id: `n${i}`, ...(i === 60 ? { source: 'Reuters' } : {}) });
    assert.ok((await sourcesOf(speeches(61, late))).sources.includes('Reuters'));
  });
});
