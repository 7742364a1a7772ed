import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ingested } from '../../../../src/core/ingest/files/source';
import { importFile } from '../../../../src/core/ingest/importSource';
import { boundsOf, parseEdtf, yearOf } from '../../../../src/core/model/date';
import { said } from '../../../said';

const TODAY = 20261122;

async function importText(text: string | Uint8Array, path = 'a.txt'): Promise<Ingested> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  for await (const read of importFile({ path, bytes }, {}, TODAY)) return read;
  throw new Error(`Nothing came out of ${path}.`);
}

const dateOf = async (text: string, path?: string) => (await importText(text, path)).articles[0]?.date;
const aboutDate = ({ problems }: Ingested) => problems.filter(({ about }) => about === 'doubtful date');

describe('what a text tells beside', () => {
  it('dates an article that says no date, with the sentence that it follows from', async () => {
    assert.deepEqual(await dateOf('Nobody knew. The treaty came into force in November 2018. That was all.'), {
      edtf: '2018-11/..',
      provenance: 'inferred',
      evidence: 'The treaty came into force in November 2018.',
    });
  });

  it('is not asked where a date is said', async () => {
    const date = await dateOf('---\ndate: 2019-05\n---\nThe treaty came into force in November 2018.');
    assert.deepEqual([date?.edtf, date?.provenance], ['2019-05', 'front matter']);
  });

  it('keeps a date in the future that somebody gave, and doubts it', async () => {
    const read = await importText('---\ndate: 2027-01-01\n---\nThe treaty came into force in November 2018.');
    assert.equal(read.articles[0]?.date.edtf, '2027-01-01');
    assert.deepEqual(
      aboutDate(read).map(({ severity, reason }) => [severity, said(reason)]),
      [['doubtful', 'The date 2027-01-01 lies in the future.']],
    );
  });

  it('takes no date in the future that was only found', async () => {
    const read = await importText('The treaty came into force in November 2018.', '2027-01-01-a-treaty.txt');
    assert.equal(read.articles[0]?.date.edtf, '2018-11/..');
    assert.equal(aboutDate(read).length, 1);
  });

  it('takes today for no future, nor a year or an open interval that has begun', async () => {
    for (const date of ['2026-11-22', '2026', '2026-11/..', '../2030']) {
      const read = await importText(`---\ndate: ${date}\n---\nA text.`);
      assert.equal(read.articles[0]?.date.edtf, date);
      assert.deepEqual(aboutDate(read), [], date);
    }
  });

  it('doubts a date that is much older than what is told of', async () => {
    const text = (date: string) => `---\ndate: ${date}\n---\nThe treaty came into force in November 2018.`;
    const [doubt] = aboutDate(await importText(text('1970-01-01')));
    assert.match(said(doubt?.reason), /1970-01-01 is older .*“The treaty came into force in November 2018\.”/);
    assert.deepEqual(aboutDate(await importText(text('2018-01-01'))), []);
    assert.deepEqual(aboutDate(await importText(text('2018-11-02'))), []);
  });

  it('gives the language of the words where nobody says it', async () => {
    const english =
      'The ministers of both states said that they had agreed on all but one of the points of the treaty.';
    const { articles } = await importText(english);
    assert.deepEqual(articles[0]?.language, { value: 'en', provenance: 'text' });
    const { articles: stated } = await importText(`---\nlang: fr\n---\n${english}`);
    assert.deepEqual(stated[0]?.language, { value: 'fr', provenance: 'front matter' });
  });

  it('dates the samples right or not at all, without corpus.yaml', async () => {
    const years = [2017, 2019, 2017, 2021, 2024];
    const names = readdirSync('seeds').filter((name) => name.endsWith('.txt'));
    for (const [i, name] of names.sort().entries()) {
      const { articles } = await importText(readFileSync(join('seeds', name)), name);
      const date = articles[0]?.date;
      assert.ok(date !== undefined);
      const year = yearOf(date);
      assert.ok(year === null || year === years[i], `${name} is dated ${date.edtf}`);
      if (date.edtf === null) continue;
      const parsed = parseEdtf(date.edtf);
      assert.ok(parsed !== undefined);
      const { first, last } = boundsOf(parsed);
      const right = Number(years[i]) * 1e4;
      assert.ok(first < right + 1e4 && last > right, `${name} is dated ${date.edtf}`);
    }
  });
});
