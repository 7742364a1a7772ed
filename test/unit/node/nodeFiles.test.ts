import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NodeFiles } from '../../../src/node/nodeFiles';

describe('the files of a corpus on this machine', () => {
  let root = '';
  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'corpus-reader-files-'));
    await mkdir(join(root, 'folder'));
    await writeFile(join(root, 'folder', 'a.txt'), 'text');
  });
  after(() => rm(root, { recursive: true, force: true }));

  it('are listed, measured and read', async () => {
    const files = new NodeFiles(root);
    assert.deepEqual(await files.list(''), [{ name: 'folder', type: 'directory' }]);
    assert.deepEqual(await files.list('folder'), [{ name: 'a.txt', type: 'file' }]);
    assert.equal((await files.stat('folder/a.txt')).size, 4);
    assert.equal(new TextDecoder().decode(await files.read('folder/a.txt')), 'text');
  });

  it('are told apart from links', async function () {
    if (process.platform === 'win32') this.skip();
    const links = join(root, 'links');
    await mkdir(links);
    await symlink('..', join(links, 'up'));
    await symlink('../folder/a.txt', join(links, 'file'));
    await symlink('nowhere', join(links, 'dangling'));
    await symlink('itself', join(links, 'itself'));
    const entries = await new NodeFiles(links).list('');
    assert.deepEqual(
      entries.sort((a, b) => (a.name < b.name ? -1 : 1)),
      [
        { name: 'dangling', type: 'other' },
        { name: 'file', type: 'file' },
        { name: 'itself', type: 'other' },
        { name: 'up', type: 'directory link' },
      ],
    );
  });

  it('say in words what is wrong with them', async () => {
    const files = new NodeFiles(root);
    await assert.rejects(files.read('none.txt'), /there is no such file/);
    await assert.rejects(files.stat('none.txt'), /there is no such file/);
    await assert.rejects(files.list('folder/a.txt'), /not a folder/);
  });
});
