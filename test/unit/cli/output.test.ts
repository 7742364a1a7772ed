import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import fc from 'fast-check';
import { json, printable, table, write } from '../../../src/cli/output';

describe('what the command line prints', () => {
  it('is JSON whose long lists come piece by piece', () => {
    const list = (values: readonly unknown[]) =>
      (function* () {
        yield* values;
      })();
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.jsonValue(), (values, other) => {
        const printed = [...json({ first: list(values), second: other })].join('');
        assert.deepEqual(JSON.parse(printed), JSON.parse(JSON.stringify({ first: values, second: other })));
      }),
    );
  });

  it('is a table whose columns line up', () => {
    assert.equal(
      [
        ...table(
          ['A', 'B'],
          [
            ['long', 'x'],
            ['😀', 'y'],
          ],
        ),
      ].join(''),
      'A     B\nlong  x\n😀    y\n',
    );
  });

  it('is cut where a column would be too wide, but for the last', () => {
    const [, row = ''] = [...table(['A', 'B'], [['a'.repeat(99), 'b'.repeat(99)]])];
    assert.equal(row, `${'a'.repeat(71)}…  ${'b'.repeat(99)}\n`);
  });

  it('has nothing in it that moves a terminal, breaks a line or turns the reading direction', () => {
    assert.equal(printable('a\u001B[31mb\u009B2J\u0007\r\n\tc\u202Ed\u2066e\u0000'), 'a[31mb2J cde');
  });

  it('waits for a slow reader and loses nothing', async () => {
    const received: string[] = [];
    const slow = new Writable({
      highWaterMark: 1,
      write: (chunk, _encoding, done) => {
        received.push(String(chunk));
        setImmediate(done);
      },
    });
    const pieces = Array.from({ length: 300 }, (_, i) => `${i}:${'x'.repeat(1_000)}\n`);
    await write(slow, pieces);
    await new Promise<void>((resolve) => slow.end(resolve));
    assert.equal(received.join(''), pieces.join(''));
  });

  it('ends quietly when nobody reads any more', async () => {
    let asked = 0;
    const gone = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    const pieces = (function* () {
      for (; asked < 1_000; asked += 1) yield 'x'.repeat(64 * 1024);
    })();
    await write(gone, pieces);
    assert.ok(asked < 10);
  });
});
