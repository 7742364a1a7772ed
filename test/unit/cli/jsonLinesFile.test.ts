import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { isJsonLines, linesOf, readLines } from '../../../src/cli/jsonLinesFile';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function textsOf(lines: AsyncIterable<{ number: number; bytes: Uint8Array | null }>): Promise<(string | null)[]> {
  const texts: (string | null)[] = [];
  for await (const { number, bytes } of lines) {
    assert.equal(number, texts.length + 1);
    texts.push(bytes === null ? null : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  }
  return texts;
}

describe('a file of JSON Lines', () => {
  it('is known by its name', () => {
    for (const name of ['a.jsonl', 'dir/A.JSONL', 'a.jsonl.gz']) assert.ok(isJsonLines(name), name);
    for (const name of ['a.json', 'jsonl', 'a.jsonl.zip', 'a.gz']) assert.ok(!isJsonLines(name), name);
  });

  it('gives its lines however it comes in pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('', 'a', '东京', '\u2028', '{"x": 1}\r'), { minLength: 1 }),
        fc.array(fc.nat(6)),
        async (lines, sizes) => {
          const bytes = encode(lines.join('\n'));
          const chunks: Uint8Array[] = [];
          let at = 0;
          for (const size of sizes) {
            chunks.push(bytes.subarray(at, at + size));
            at += size;
          }
          chunks.push(bytes.subarray(at));
          const expected = lines.at(-1) === '' ? lines.slice(0, -1) : lines;
          assert.deepEqual(await textsOf(linesOf(chunks, 1_000)), expected);
        },
      ),
    );
  });

  it('passes over a line that is too long, and goes on', async () => {
    const chunks = ['ab\n12', '345', '6\ncd', 'e\n', 'f'].map(encode);
    assert.deepEqual(await textsOf(linesOf(chunks, 5)), ['ab', null, 'cde', 'f']);
  });

  describe('on disk', () => {
    let folder = '';
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'corpus-reader-lines-'));
      await writeFile(join(folder, 'a.jsonl'), 'one\ntwo\n');
      await writeFile(join(folder, 'a.jsonl.gz'), gzipSync('one\ntwo\n'));
      await writeFile(join(folder, 'cut.jsonl.gz'), gzipSync('one\ntwo\n').subarray(0, 15));
      await writeFile(join(folder, 'plain.jsonl.gz'), 'one\ntwo\n');
    });
    after(() => rm(folder, { recursive: true, force: true }));

    it('is read as it is and unpacked', async () => {
      for (const name of ['a.jsonl', 'a.jsonl.gz']) {
        assert.deepEqual(await textsOf(readLines(join(folder, name), 99)), ['one', 'two'], name);
      }
    });

    it('is no corpus when it is cut off, not packed or not there', async () => {
      for (const name of ['cut.jsonl.gz', 'plain.jsonl.gz', 'none.jsonl']) {
        await assert.rejects(textsOf(readLines(join(folder, name), 99)), Error, name);
      }
    });
  });
});
