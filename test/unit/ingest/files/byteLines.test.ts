import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { type ByteLine, byteLines } from '../../../../src/core/ingest/files/byteLines';
import { openSource } from '../../../../src/core/ingest/files/openSource';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function textsOf(lines: AsyncIterable<ByteLine>): Promise<(string | null)[]> {
  const texts: (string | null)[] = [];
  for await (const { number, bytes } of lines) {
    assert.equal(number, texts.length + 1);
    texts.push(bytes === null ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  }
  return texts;
}

/** The bytes in pieces of these sizes, and what is left of them. */
function inPieces(bytes: Uint8Array, sizes: readonly number[]): Uint8Array[] {
  let at = 0;
  const pieces = sizes.map((size) => {
    at += size;
    return bytes.subarray(at - size, at);
  });
  return [...pieces, bytes.subarray(at)];
}

const LINES = fc.array(fc.constantFrom('', 'a', '东京', '\u2028', '{"x": 1}\r'), { minLength: 1 });

describe('the lines of a file', () => {
  it('are the same however its bytes come in pieces', async () => {
    await fc.assert(
      fc.asyncProperty(LINES, fc.array(fc.nat(6)), async (lines, sizes) => {
        const pieces = inPieces(encode(lines.join('\n')), sizes);
        assert.deepEqual(await textsOf(byteLines(pieces, 1_000)), lines.at(-1) === '' ? lines.slice(0, -1) : lines);
      }),
    );
  });

  it('are passed over when they are too long, and the next ones are there', async () => {
    const pieces = ['ab\n12', '345', '6\ncd', 'e\n', 'f'].map(encode);
    assert.deepEqual(await textsOf(byteLines(pieces, 5)), ['ab', null, 'cde', 'f']);
  });

  it('are the same of a file that is packed', async () => {
    await fc.assert(
      fc.asyncProperty(LINES, fc.array(fc.nat(9)), async (lines, sizes) => {
        const packed = inPieces(gzipSync(lines.join('\n')), sizes);
        const { pieces } = openSource('news.jsonl.GZ', packed, {});
        const plain = [encode(lines.join('\n'))];
        assert.deepEqual(await textsOf(byteLines(pieces(), 1_000)), await textsOf(byteLines(plain, 1_000)));
      }),
    );
  });

  it('end with a reason when what is packed is cut off, damaged, or not packed at all', async () => {
    const packed = gzipSync('one\ntwo\n');
    const damaged = packed.slice();
    damaged.fill(0xff, 12, 20);
    for (const bytes of [packed.subarray(0, 15), damaged, encode('one\ntwo\n')]) {
      const { pieces } = openSource('news.jsonl.gz', [bytes], {});
      await assert.rejects(textsOf(byteLines(pieces(), 99)), /it cannot be unpacked \(.+\)/);
    }
  });
});
