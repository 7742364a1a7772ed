import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../../../src/cli/failure';
import { IndexCache } from '../../../src/cli/indexCache';
import { indexFileOf, isIndexFile } from '../../../src/cli/indexFile';
import { Corpus } from '../../../src/core/corpus';
import type { SourceFile } from '../../../src/core/ingest/files/source';
import { put } from '../../putText';

const FILES: readonly SourceFile[] = [
  ['a.txt', 'Summit in Geneva\n\nThe ministers met on Monday and agreed on nothing.\n'],
  ['b.txt', 'Sanctions\n\nThe sanctions against the bank were lifted.\n'],
  ['c.txt', 'Weather\n\nRain is expected in the north.\n'],
].map(([path = '', text]) => ({ path, bytes: new TextEncoder().encode(text) }));

function corpusOf(files: readonly SourceFile[]): Corpus {
  const corpus = new Corpus({ name: 'x' });
  corpus.configure(null);
  put(corpus, files);
  return corpus;
}

describe('an index that is kept', () => {
  let folder = '';
  let said: string[] = [];
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'corpus-reader-cache-')), 'new', 'cache');
    said = [];
  });
  afterEach(() => rm(join(folder, '..', '..'), { recursive: true, force: true }));

  const cache = (): IndexCache => new IndexCache('/news', folder, (line) => said.push(line));
  const answers = (corpus: Corpus): unknown => corpus.search('sanctoins', { limit: 5, snippets: 1 }).hits;

  it('is made once and then taken as it is, with the same answers', async () => {
    const made = await cache().provide(corpusOf(FILES));
    assert.equal(made.done, 'made');
    const bytes = await readFile(made.file);
    assert.equal(bytes.length, made.bytes);
    const again = corpusOf(FILES);
    assert.deepEqual(await cache().provide(again), { ...made, done: 'kept' });
    assert.deepEqual(await readFile(made.file), bytes);
    assert.deepEqual(answers(again), answers(corpusOf(FILES)));
    assert.deepEqual(said, []);
  });

  it('follows a corpus that has changed', async () => {
    const { file } = await cache().provide(corpusOf(FILES));
    const now = [
      ...FILES.slice(1),
      { path: 'd.txt', bytes: new TextEncoder().encode('New\n\nMore sanctions came.\n') },
    ];
    const changed = corpusOf(now);
    assert.equal((await cache().provide(changed)).done, 'updated');
    assert.deepEqual(answers(changed), answers(corpusOf(now)));
    assert.equal((await cache().provide(corpusOf(now))).done, 'kept');
    assert.deepEqual(await readdir(folder), [file.slice(folder.length + 1)]);
    assert.deepEqual(said, []);
  });

  for (const [what, damage] of [
    ['empty', () => new Uint8Array()],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 9)],
    ['changed in one byte', (bytes: Buffer) => bytes.map((byte, i) => (i === bytes.length >> 1 ? byte ^ 1 : byte))],
    ['something else', () => Buffer.from('{"an": "index"}')],
  ] as const) {
    it(`is noticed when it is ${what}, and made anew`, async () => {
      const { file } = await cache().provide(corpusOf(FILES));
      const good = await readFile(file);
      await writeFile(file, damage(good));
      const corpus = corpusOf(FILES);
      assert.equal((await cache().provide(corpus)).done, 'made');
      assert.equal(said.length, 1);
      assert.match(said[0] ?? '', /is damaged/);
      assert.deepEqual(answers(corpus), answers(corpusOf(FILES)));
      assert.deepEqual(await readFile(file), good);
    });
  }

  it('is not taken from another corpus', async () => {
    const { file } = await cache().provide(
      corpusOf([{ path: 'z.txt', bytes: new TextEncoder().encode('Other\n\nSanctions elsewhere.\n') }]),
    );
    const corpus = corpusOf(FILES);
    assert.equal((await cache().provide(corpus)).done, 'made');
    assert.equal(said.length, 1);
    assert.equal(file, indexFileOf('/news', folder));
    assert.deepEqual(answers(corpus), answers(corpusOf(FILES)));
  });

  it('has a name of its own for each corpus', () => {
    assert.notEqual(indexFileOf('/news', folder), indexFileOf('/news2', folder));
    assert.equal(indexFileOf('news', folder), indexFileOf(join(process.cwd(), 'news'), folder));
    assert.ok(isIndexFile(indexFileOf('news', folder)));
    assert.ok(!isIndexFile('news.txt'));
  });

  it('fails where it cannot be kept, and the corpus can be searched nevertheless', async () => {
    await mkdir(join(folder, '..'), { recursive: true });
    await writeFile(folder, 'in the way');
    await assert.rejects(cache().makeReady(), Failure);
    const corpus = corpusOf(FILES);
    await assert.rejects(cache().provide(corpus), /Nothing can be kept in .*: a file is in its place/);
    assert.deepEqual(answers(corpus), answers(corpusOf(FILES)));
  });
});
