import assert from 'node:assert/strict';
import { makeSelector } from '../../../src/core/ingest/files/selection';
import type { DirectoryEntry, FileStamp, SourceFileSystem } from '../../../src/core/ingest/files/source';
import { walk } from '../../../src/core/ingest/files/walk';
import { DEFAULT_SETTINGS } from '../../../src/core/ingest/settings/corpusFile';
import { said } from '../../said';

type Tree = { readonly [name: string]: number | string | Tree };

/** Files are their sizes, folders are objects, and texts are troubles: `link`, `other`, or a message to reject with. */
class FakeFiles implements SourceFileSystem {
  readonly asked: string[] = [];

  constructor(private readonly tree: Tree) {}

  async list(path: string): Promise<readonly DirectoryEntry[]> {
    this.asked.push(path);
    const folder = this.find(path);
    if (typeof folder !== 'object') throw new Error(`${folder}`);
    return Object.entries(folder).map(([name, value]) => ({ name, type: typeOf(name, value) }));
  }

  async stat(path: string): Promise<FileStamp> {
    const size = this.find(path);
    if (typeof size !== 'number') throw new Error(`${String(size)}`);
    return { size, modified: 0 };
  }

  read(): Promise<Uint8Array> {
    return Promise.reject(new Error('not read'));
  }

  pieces(): AsyncGenerator<Uint8Array> {
    return noPieces();
  }

  private find(path: string): Tree[string] {
    if (path === '') return this.tree;
    return path
      .split('/')
      .reduce<Tree[string]>((at, name) => (typeof at === 'object' ? (at[name] ?? 'gone') : 'gone'), this.tree);
  }
}

function typeOf(name: string, value: Tree[string]): DirectoryEntry['type'] {
  if (value === 'link') return 'directory link';
  if (value === 'other') return 'other';
  if (typeof value === 'object' || !name.includes('.')) return 'directory';
  return 'file';
}

async function found(files: SourceFileSystem, cancelled?: () => boolean): Promise<string[]> {
  const paths: string[] = [];
  const options = { mostBytes: () => 1000, ...(cancelled ? { cancelled } : {}) };
  for await (const entry of walk(files, makeSelector(DEFAULT_SETTINGS), options)) {
    paths.push('problem' in entry ? `! ${entry.problem.path}: ${said(entry.problem.reason)}` : entry.path);
  }
  return paths;
}

describe('walk', () => {
  it('finds sources in the code-unit order of their paths', async () => {
    const files = new FakeFiles({
      'z.txt': 1,
      a: { 'b.txt': 1, 'a.txt': 2 },
      'a-b.txt': 1,
      'a.txt': 1,
      'Z.txt': 1,
      'é.txt': 1,
      b: { c: { 'd.md': 1 } },
    });
    const paths = await found(files);
    assert.deepEqual(paths, [...paths].sort());
    assert.deepEqual(paths, ['Z.txt', 'a-b.txt', 'a.txt', 'a/a.txt', 'a/b.txt', 'b/c/d.md', 'z.txt', 'é.txt']);
  });

  it('goes on after every trouble, and says what it was', async () => {
    const files = new FakeFiles({
      'a.txt': 1,
      b: 'no permission',
      c: 'link',
      'd.txt': 5_000_000,
      'e.txt': 'gone away',
      'f.txt': 'other',
      'g.txt': 1,
    });
    const paths = await found(files);
    assert.equal(paths.length, 7);
    assert.deepEqual([paths[0], paths[6]], ['a.txt', 'g.txt']);
    for (const [i, reason] of [
      /^! b: .*no permission/,
      /^! c: .*link/,
      /^! d.txt: .*4\.8 MB/,
      /^! e.txt: .*gone away/,
      /^! f.txt: /,
    ].entries()) {
      assert.match(paths[i + 1] ?? '', reason);
    }
  });

  it('does not look where no source can be', async () => {
    const files = new FakeFiles({
      '.git': { 'a.txt': 1 },
      node_modules: 'no permission',
      notes: { 'a.md': 1 },
      '.link': 'link',
      'a.odt': 9e9,
      'x.sock': 'other',
    });
    assert.deepEqual(await found(files), []);
    assert.deepEqual(files.asked, ['']);
  });

  it('rejects when the root cannot be read', async () => {
    const files = new FakeFiles({});
    files.list = () => Promise.reject(new Error('no such folder'));
    await assert.rejects(found(files), /no such folder/);
  });

  it('stops when it is told to', async () => {
    const files = new FakeFiles(Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`${i}.txt`, 1])));
    let left = 10;
    assert.ok((await found(files, () => left-- <= 0)).length < 10);
  });

  it('bears folders in folders, ten thousand deep', async () => {
    let depth = 0;
    const files: SourceFileSystem = {
      list: async () => (++depth < 10_000 ? [{ name: 'a', type: 'directory' }] : [{ name: 'b.txt', type: 'file' }]),
      stat: async () => ({ size: 1, modified: 0 }),
      read: async () => new Uint8Array(),
      pieces: () => noPieces(),
    };
    assert.equal((await found(files)).length, 1);
  }).timeout(20_000);
});

async function* noPieces(): AsyncGenerator<Uint8Array> {}
