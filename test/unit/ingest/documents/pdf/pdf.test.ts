import assert from 'node:assert/strict';
import type { Ingested } from '../../../../../src/core/ingest/files/source';
import { importSource } from '../../../../../src/core/ingest/importSource';
import { providePartsBy } from '../../../../../src/core/parts';
import { column, type PlacedText, writePdf } from '../../../../documents/pdfWriter';
import { said } from '../../../../said';

const LEFT = [
  'The ministers met at the lake on',
  'Friday and talked about fish and',
  'about borders, as they had been',
  'asked to do by all of them.',
];
const RIGHT = [
  'Nobody could tell who had been',
  'the first to speak, though all of',
  'them agreed that it was late in',
  'the evening by then.',
];

async function read(bytes: Uint8Array): Promise<Ingested> {
  providePartsBy(() => import('../../../../../src/core/ingest/documents/pdf/readPdf'));
  for await (const ingested of importSource('paper.pdf', [bytes], {})) return ingested;
  return assert.fail('nothing was read');
}

async function blocksOf(pages: readonly (readonly PlacedText[])[]): Promise<string[][]> {
  const { articles, problems } = await read(writePdf(pages));
  assert.deepEqual(problems, []);
  const [article] = articles;
  assert.ok(article !== undefined);
  return article.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)]);
}

describe('a PDF', () => {
  it('has its lines joined to paragraphs, and its larger lines as title and headings', async () => {
    const page = [
      { text: 'A meeting at the lake', x: 72, y: 740, size: 20 },
      ...column(LEFT),
      { text: 'Afterwards', x: 72, y: 620, size: 14 },
      ...column(RIGHT, 72, 600),
    ];
    assert.deepEqual(await blocksOf([page]), [
      ['title', 'A meeting at the lake'],
      ['paragraph', LEFT.join(' ')],
      ['heading', 'Afterwards'],
      ['paragraph', RIGHT.join(' ')],
    ]);
  });

  it('is read column by column, whatever the order in which it was drawn', async () => {
    const page = [...column(RIGHT, 320), ...column(LEFT, 72)];
    const lines = page.sort((a, b) => b.y - a.y || a.x - b.x);
    assert.deepEqual(
      (await blocksOf([lines])).map(([, text]) => text),
      [LEFT.join(' '), RIGHT.join(' ')],
    );
  });

  it('has words whole that were parted at the ends of lines, and those with hyphens that are spelt so', async () => {
    const lines = [
      'The inter-',
      'national meeting was a well-known one,',
      'and what is well-',
      'known is soon forgotten by all of us.',
    ];
    assert.deepEqual(
      (await blocksOf([column(lines)])).map(([, text]) => text),
      ['The international meeting was a well-known one, and what is well-known is soon forgotten by all of us.'],
    );
  });

  it('has no page numbers and running heads in its paragraphs, which go on over the page', async () => {
    const head = (page: number): PlacedText[] => [
      { text: 'The Lake Papers', x: 72, y: 770, size: 9 },
      { text: `${page}`, x: 300, y: 30, size: 9 },
    ];
    const last = ['asked to do by all of them, and so', 'they did before the morning came.'];
    const blocks = await blocksOf([
      [...head(1), ...column(LEFT.slice(0, 3))],
      [...head(2), ...column(last)],
      [...head(3), ...column(RIGHT)],
    ]);
    assert.deepEqual(
      blocks.filter(([kind]) => kind !== 'boilerplate').map(([, text]) => text),
      [`${LEFT.slice(0, 3).join(' ')} ${last.join(' ')}`, RIGHT.join(' ')],
    );
    assert.equal(blocks.filter(([kind]) => kind === 'boilerplate').length, 6);
  });

  it('says its title and author, but no date, as the file may be younger than its text', async () => {
    const info = { Title: 'A meeting', Author: 'Jane Doe', CreationDate: 'D:20170218100000Z' };
    const [article] = (await read(writePdf([column(LEFT)], info))).articles;
    assert.deepEqual(
      [article?.title.value, article?.author?.value, article?.date.edtf],
      ['A meeting', 'Jane Doe', null],
    );
  });

  it('whose pages are pictures says so', async () => {
    const { articles, problems } = await read(writePdf([[], []]));
    assert.deepEqual(articles, []);
    assert.ok(problems.some(({ reason }) => /pictures/.test(said(reason))));
  });

  it('that is damaged is searched for what it holds; what is none is a problem', async () => {
    const whole = writePdf([column(LEFT)]);
    const [article] = (await read(whole.subarray(0, whole.length - 30))).articles;
    assert.match(article?.text ?? '', /ministers met/);
    const { problems } = await read(new TextEncoder().encode('no PDF at all'));
    assert.match(said(problems[0]?.reason), /no PDF file/);
  });
});
