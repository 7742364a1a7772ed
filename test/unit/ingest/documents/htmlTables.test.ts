import assert from 'node:assert/strict';
import { articleOf } from '../../../importFile';

const LONG =
  'The ministers met at the lake on Friday and talked about fish, about borders, and about what had been said of both before they came.';

/** The blocks between two paragraphs of an article in which this stands. */
async function blocksOf(html: string): Promise<string[][]> {
  const { text, blocks } = await articleOf(
    'page.html',
    `<html><head><title>Fish</title></head><body><article><h1>Fish</h1><p>${LONG}</p>${html}<p>${LONG}</p></article></body></html>`,
  );
  return blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]).slice(2, -1);
}

describe('a table of a web page', () => {
  it('is read row by row, with bars between the cells, and its caption', async () => {
    const rows = await blocksOf(`
      <table>
        <caption>Fish caught</caption>
        <thead><tr><th>Fish</th><th>2018</th></tr></thead>
        <tbody>
          <tr><td>Pike &amp; perch</td><td><b>1</b>2</td></tr>
          <tr><td></td><td>30</td></tr>
          <tr><td></td><td> </td></tr>
        </tbody>
      </table>`);
    assert.deepEqual(rows, [
      ['caption', 'Fish caught'],
      ['table', 'Fish | 2018'],
      ['table', 'Pike & perch | 12'],
      ['table', '| 30'],
    ]);
  });

  it('has each row once where tags are not closed, and no two words of a cell run together', async () => {
    const rows = await blocksOf('<table><tr><td>Pike<td><p>12</p><p>13</p><tr><td>Perch<br>river<td>30</table>');
    assert.deepEqual(rows, [
      ['table', 'Pike | 12 13'],
      ['table', 'Perch river | 30'],
    ]);
  });

  it('is text as any other where it lays the page out', async () => {
    const laidOut = [
      `<table><tr><td><p>${LONG}</p><p>${LONG}</p><p>${LONG}</p></td><td>Third.</td></tr><tr><td>Fourth.</td><td>Fifth.</td></tr></table>`,
      `<table role="presentation"><tr><td>${LONG}</td><td>Second.</td></tr><tr><td>Third.</td><td>Fourth.</td></tr></table>`,
      `<table><tr><td><table><tr><td>${LONG}</td></tr></table></td><td>Second.</td></tr></table>`,
      `<table><tr><td>${LONG}</td></tr><tr><td>Second.</td></tr></table>`,
    ];
    for (const html of laidOut) {
      const blocks = await blocksOf(html);
      assert.ok(blocks.length > 1);
      for (const [kind, text] of blocks) {
        assert.equal(kind, 'paragraph');
        assert.ok(text !== undefined && !text.includes('|'));
      }
    }
  });

  it('leads back from each cell to the place in the file', async () => {
    const html = `<html><body><article><p>${LONG}</p><table><tr><th>Fish</th><th>Weight</th></tr><tr><td>Pike</td><td>twelve</td></tr></table><p>${LONG}</p></article></body></html>`;
    const { text, offsets } = await articleOf('page.html', html);
    const at = text.indexOf('twelve');
    const source = offsets.toSource(at, at + 'twelve'.length);
    assert.equal(html.slice(source?.start, source?.end), 'twelve');
  });
});
