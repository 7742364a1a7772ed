import assert from 'node:assert/strict';
import { Corpus } from '../../../src/core/corpus';
import { SourceFolder } from '../../../src/core/corpus/sourceFolder';
import { makeSelector } from '../../../src/core/ingest/files/selection';
import { DEFAULT_SETTINGS } from '../../../src/core/ingest/settings/corpusFile';
import { MemoryFiles } from '../../memoryFiles';
import { said } from '../../said';

const select = makeSelector({ ...DEFAULT_SETTINGS, include: ['**/*.txt', '**/*.jsonl'] });
const never = (): boolean => false;
const article = (name: string): string => `${name}\n\nThis is what stands in it, and no more than that.\n`;
const rows = (...ids: readonly string[]): string =>
  ids.map((id) => `${JSON.stringify({ id, body: article(id) })}\n`).join('');

async function finish(steps: AsyncIterable<void>): Promise<void> {
  for await (const _ of steps);
}

function opened(files: MemoryFiles) {
  const corpus = new Corpus({ name: 'test' });
  const folder = new SourceFolder(corpus, files);
  const ids = (): string[] => corpus.articles().map(({ id }) => id);
  return { corpus, folder, ids };
}

describe('the folder of a corpus', function () {
  this.timeout(60_000);

  it('is read as a whole, and again as it has become', async () => {
    const files = new MemoryFiles({ 'a.txt': article('A'), 'b/c.txt': article('C'), 'rows.jsonl': rows('x', 'y') });
    const { folder, ids } = opened(files);
    await finish(folder.readAll(select, never));
    assert.deepEqual([ids(), folder.read], [['a.txt', 'b/c.txt', 'x', 'y'], 3]);
    files.remove('b/c.txt');
    files.write('rows.jsonl', rows('y', 'z'));
    await finish(folder.readAll(select, never));
    assert.deepEqual(ids(), ['a.txt', 'y', 'z']);
  });

  it('follows files that come, change and go, and a folder that goes', async () => {
    const files = new MemoryFiles({ 'a.txt': article('A'), 'b/c.txt': article('C'), 'b/d/e.txt': article('E') });
    const { corpus, folder, ids } = opened(files);
    await finish(folder.readAll(select, never));
    files.write('a.txt', article('Changed'));
    files.write('new.txt', article('New'));
    files.remove('b/c.txt');
    files.remove('b/d/e.txt');
    await finish(folder.follow(['new.txt', 'b', 'a.txt', 'nothing.txt'], select));
    assert.deepEqual(ids(), ['a.txt', 'new.txt']);
    assert.match(corpus.article('a.txt')?.text ?? '', /^Changed/);
  });

  it('follows a folder that has gone and come again at once, of which is told as if it had changed', async () => {
    const files = new MemoryFiles({ 'a.txt': article('A'), 'b/c.txt': article('C'), 'b/d/e.txt': article('E') });
    const { folder, ids } = opened(files);
    await finish(folder.readAll(select, never));
    files.remove('b/c.txt');
    files.write('b/is no source', '');
    await finish(folder.follow(['b'], select));
    assert.deepEqual(ids(), ['a.txt', 'b/d/e.txt']);
  });

  it('says nothing more of a file that could not be read as it was about to go with its folder', async () => {
    const files = new MemoryFiles({ 'a.txt': article('A'), 'b.txt': '', 'c/d.txt': article('D'), 'c.txt': '' });
    const { folder } = opened(files);
    await finish(folder.readAll(select, never));
    const listed = () => folder.problems.map(({ path }) => path);
    files.read = () => Promise.reject(new Error('there is no such file'));
    await finish(folder.follow(['c/d.txt', 'b.txt'], select));
    assert.deepEqual(listed().sort(), ['b.txt', 'c/d.txt']);
    files.remove('c/d.txt');
    await finish(folder.follow(['c'], select));
    assert.deepEqual(listed(), ['b.txt']);
  });

  it('says nothing of a file that goes while it is to be read', async () => {
    const files = new MemoryFiles({ 'a.txt': article('A'), 'b.txt': article('B') });
    const { folder, ids } = opened(files);
    await finish(folder.readAll(select, never));
    files.read = async (path) => {
      files.remove(path);
      throw new Error('there is no such file');
    };
    files.write('b.txt', article('Another'));
    await finish(folder.follow(['b.txt'], select));
    assert.deepEqual([ids(), folder.problems], [['a.txt'], []]);
  });

  it('reads all of it again when a folder has come whose files nobody tells of', async () => {
    const files = new MemoryFiles({ 'a.txt': article('A') });
    const { folder, ids } = opened(files);
    await finish(folder.readAll(select, never));
    files.write('b/c.txt', article('C'));
    await finish(folder.follow(['b'], select));
    assert.deepEqual(ids(), ['a.txt', 'b/c.txt']);
  });

  it('reads nothing for what is no source and for folders that it does not look into', async () => {
    const files = new MemoryFiles({ 'a.txt': article('A'), '.git/index': 'x', 'b.pdf': 'x' });
    const { folder } = opened(files);
    await finish(folder.readAll(select, never));
    files.reads.length = 0;
    await finish(folder.follow(['.git', '.git/index', 'b.pdf'], select));
    assert.deepEqual(files.reads, []);
  });

  it('keeps what was read when reading is stopped, says so, and reads the rest the next time', async () => {
    const names = Array.from({ length: 500 }, (_, i) => `${String(i).padStart(3, '0')}.txt`);
    const files = new MemoryFiles(Object.fromEntries(names.map((name) => [name, article(name)])));
    const { corpus, folder, ids } = opened(files);
    let stop = false;
    for await (const _ of folder.readAll(select, () => stop)) stop = true;
    assert.ok(corpus.size > 0 && corpus.size < 500);
    assert.match(said(folder.problems[0]?.reason), new RegExp(`stopped after ${corpus.size} files`));
    await finish(folder.readAll(select, never));
    assert.deepEqual([ids(), folder.problems], [names, []]);
  });

  it('can be stopped inside a large file', async () => {
    const files = new MemoryFiles({ 'rows.jsonl': rows(...Array.from({ length: 2000 }, (_, i) => `row ${i}`)) });
    const { corpus, folder } = opened(files);
    let stop = false;
    for await (const _ of folder.readAll(select, () => stop)) stop = true;
    assert.ok(corpus.size > 0 && corpus.size < 2000);
    files.write('rows.jsonl', rows('row 1'));
    await finish(folder.readAll(select, never));
    assert.equal(corpus.size, 1);
  });

  it('drops a source that can no longer be read, and a file that is too large for its format is never read', async () => {
    const files = new MemoryFiles({ 'a.txt': article('A') });
    const { folder, ids } = opened(files);
    await finish(folder.readAll(select, never));
    const stat = files.stat.bind(files);
    files.stat = async (path) => ({ ...(await stat(path)), size: 2 ** 30 });
    await finish(folder.follow(['a.txt'], select));
    assert.deepEqual(ids(), []);
    assert.deepEqual(
      folder.problems.map(({ path, about }) => [path, about]),
      [['a.txt', 'too large']],
    );
  });

  it('asks for what two thousand events speak of a few at a time, and reads each file once', async () => {
    const names = Array.from({ length: 2000 }, (_, i) => `${i % 100}/${i}.txt`);
    const files = new MemoryFiles(Object.fromEntries(names.map((name) => [name, 'A title\n'])));
    const { corpus, folder } = opened(files);
    const stat = files.stat.bind(files);
    let asking = 0;
    let most = 0;
    files.stat = async (path) => {
      asking += 1;
      most = Math.max(most, asking);
      try {
        return await stat(path);
      } finally {
        asking -= 1;
      }
    };
    await finish(folder.follow([...names, ...names], select));
    assert.equal(corpus.size, 2000);
    assert.deepEqual([...files.reads].sort(), [...names].sort());
    assert.ok(most > 1 && most <= 32, `${most} at once`);
    for (const name of names) files.remove(name);
    await finish(folder.follow(names, select));
    assert.equal(corpus.size, 0);
  });

  it('fails when the folder itself cannot be read', async () => {
    const files = new MemoryFiles();
    files.list = () => Promise.reject(new Error('no such folder'));
    await assert.rejects(finish(opened(files).folder.readAll(select, never)), /no such folder/);
  });
});
