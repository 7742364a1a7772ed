import assert from 'node:assert/strict';
import { message } from '../../../src/core/basics/message';
import { readSources } from '../../../src/core/ingest/files/readSources';
import type { SourceFileSystem } from '../../../src/core/ingest/files/source';
import type { Problem } from '../../../src/core/model/problem';

describe('readSources', () => {
  it('reads in the order given, a few at a time, and lists what cannot be read', async () => {
    const paths = Array.from({ length: 60 }, (_, index) => `${index}.txt`);
    let atOnce = 0;
    let most = 0;
    const files = filesystem(async (path) => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      await new Promise((resolve) => setTimeout(resolve, path.length % 3));
      atOnce -= 1;
      if (path === '7.txt') throw new Error('permission was denied');
      return Uint8Array.of(Number.parseInt(path, 10));
    });
    const problems: Problem[] = [];
    const sources = await readSources(files, paths, problems);
    assert.deepEqual(
      sources.map(({ path }) => path),
      paths.filter((path) => path !== '7.txt'),
    );
    for (const { path, bytes } of sources) assert.deepEqual([...bytes], [Number.parseInt(path, 10)]);
    assert.deepEqual(problems, [
      {
        path: '7.txt',
        severity: 'skipped',
        about: 'unreadable',
        reason: message('The file cannot be read: {0}', 'permission was denied'),
      },
    ]);
    assert.ok(most > 1 && most <= 32, `${most} at once`);
  });

  it('lets go of the larger buffer that bytes may be a part of', async () => {
    const whole = new Uint8Array(1000).fill(65);
    const [source] = await readSources(
      filesystem(async () => whole.subarray(10, 13)),
      ['a.txt'],
      [],
    );
    assert.equal(source?.bytes.buffer.byteLength, 3);
    assert.deepEqual([...(source?.bytes ?? [])], [65, 65, 65]);
  });
});

function filesystem(read: SourceFileSystem['read']): SourceFileSystem {
  return { read, list: async () => [], stat: async () => ({ size: 0, modified: 0 }), pieces: () => noPieces() };
}

async function* noPieces(): AsyncGenerator<Uint8Array> {}
