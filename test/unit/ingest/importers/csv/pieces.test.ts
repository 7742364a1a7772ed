import assert from 'node:assert/strict';
import fc from 'fast-check';
import { textPieces } from '../../../../../src/core/ingest/files/textPieces';
import { type CsvRow, CsvRows, csvRows } from '../../../../../src/core/ingest/importers/table/csvRows';

const table = fc
  .array(fc.constantFrom('a', 'é', '漢', '"', '""', ',', '\n', '\r\n', '\r', ' ', 'text "x"', ',"', '",'), {
    maxLength: 60,
  })
  .map((marks) => marks.join(''));

async function inPieces(text: string, enough: number, piece: number): Promise<CsvRow[]> {
  const bytes = new TextEncoder().encode(text);
  const pieces = Array.from({ length: Math.ceil(bytes.length / piece) }, (_, i) =>
    bytes.subarray(i * piece, (i + 1) * piece),
  );
  const reader = new CsvRows(',');
  const rows: CsvRow[] = [];
  for await (const { text: part } of textPieces(pieces, 'utf-8', enough)) rows.push(...reader.take(part, false));
  rows.push(...reader.take('', true));
  return rows;
}

describe('a table that comes in pieces', () => {
  it('has the rows that it has as a whole, wherever it is cut', async () => {
    const sizes = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 20 }));
    await fc.assert(
      fc.asyncProperty(table, sizes, async (text, [enough, piece]) => {
        assert.deepEqual(await inPieces(text, enough, piece), [...csvRows(text, ',')]);
      }),
      { numRuns: 300 },
    );
  });

  it('is written again as it was read', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', 'é') });
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, (written) => {
        const text = written
          .map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        const filled = written.filter((cells) => cells.some((each) => each.trim() !== ''));
        assert.deepEqual(
          [...csvRows(text, ',')].map(({ cells }) => cells),
          filled,
        );
      }),
    );
  });

  it('may be in UTF-16, where a byte of a line feed tells nothing', async () => {
    const text = 'title,text\nOne,\u0a0a\u0a0b\n';
    const bytes = new Uint8Array(new Uint16Array([0xfeff, ...Array.from(text, (each) => each.charCodeAt(0))]).buffer);
    const read: string[] = [];
    for await (const piece of textPieces([bytes.subarray(0, 9), bytes.subarray(9)], undefined, 4))
      read.push(piece.text);
    assert.deepEqual(read, [text]);
  });
});
