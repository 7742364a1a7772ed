import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { namesIn } from '../../../src/core/corpus/keptCorpus';
import type { Parts } from '../../../src/host/activate';
import { ARTICLES, corpusReader, until, workspaceUri, write } from './extension';

const QUERY = 'killer';

describe('the search index of the workspace', () => {
  let parts: Parts;

  before(async () => {
    parts = await corpusReader();
    await vscode.commands.executeCommand('corpusReader.rebuildIndex');
    await until('the index is kept', async () => (await bytesAt(fileOf(parts))) !== undefined);
  });

  it('is made anew on command, and kept', async () => {
    assert.equal(parts.service.current?.index.origin, 'made anew');
    assert.ok((await idsFor(parts, QUERY)).includes(ARTICLES.killer));
  });

  it('is taken over when the corpus is opened again, and answers as before', async () => {
    const before = await answer(parts, QUERY);
    await parts.service.reload();
    assert.equal(parts.service.current?.index.origin, 'kept');
    assert.deepEqual(await answer(parts, QUERY), before);
  });

  it('has the names with it, which are not found again; they are the same', async () => {
    await vscode.commands.executeCommand('corpusReader.rebuildIndex');
    assert.equal(parts.service.current?.index.hasKeptNames, false);
    const found = await namesOf(parts);
    await until('the names are kept', async () => (await bytesAt(fileOf(parts))) !== undefined);
    const { mtime } = await vscode.workspace.fs.stat(fileOf(parts));
    await parts.service.reload();
    const { index } = parts.service.current ?? assert.fail('no corpus is open');
    assert.equal(index.hasKeptNames, true);
    assert.deepEqual(await namesOf(parts), found);
    await index.keep();
    assert.equal((await vscode.workspace.fs.stat(fileOf(parts))).mtime, mtime, 'no name was new');
  });

  it('is taken over when the names beside it are damaged, which are found anew and kept', async () => {
    const found = await namesOf(parts);
    const uri = fileOf(parts);
    const bytes = new Uint8Array(await vscode.workspace.fs.readFile(uri));
    const at = (namesIn(bytes)?.length ?? 0) - 1;
    const damaged = bytes.slice();
    damaged[at] = (bytes[at] ?? 0) ^ 4;
    await vscode.workspace.fs.writeFile(uri, damaged);
    await parts.service.reload();
    const { index } = parts.service.current ?? assert.fail('no corpus is open');
    assert.deepEqual([index.hasKeptNames, index.origin], [false, 'kept']);
    assert.deepEqual(await namesOf(parts), found);
    await until('whole names are kept', async () => (await bytesAt(uri))?.[at] === bytes[at]);
  });

  it('is made anew when a byte of it has changed, and answers as before', async () => {
    const before = await answer(parts, QUERY);
    const uri = fileOf(parts);
    const bytes = new Uint8Array(await vscode.workspace.fs.readFile(uri));
    const damaged = bytes.slice();
    const middle = bytes.length >> 1;
    damaged[middle] = (bytes[middle] ?? 0) ^ 4;
    await vscode.workspace.fs.writeFile(uri, damaged);
    await parts.service.reload();
    assert.equal(parts.service.current?.index.origin, 'made anew');
    assert.deepEqual(await answer(parts, QUERY), before);
    await until('a whole one is kept', async () => (await bytesAt(uri))?.[middle] === bytes[middle]);
  });

  it('is cut off without harm', async () => {
    const uri = fileOf(parts);
    const bytes = await vscode.workspace.fs.readFile(uri);
    await vscode.workspace.fs.writeFile(uri, bytes.slice(0, bytes.length - 100));
    await parts.service.reload();
    assert.equal(parts.service.current?.index.origin, 'made anew');
    assert.ok((await idsFor(parts, QUERY)).includes(ARTICLES.killer));
    await until('a whole one is kept', async () => (await bytesAt(uri))?.length === bytes.length);
  });

  it('knows what changed while the corpus was closed', async () => {
    const uri = workspaceUri('2021-01-01-later.txt');
    const { root } = parts.service.current ?? assert.fail('no corpus is open');
    assert.deepEqual(await idsFor(parts, '"zyxomma petiolatum"'), []);
    parts.service.close();
    await write(uri, 'A dragonfly\n\nThe name of the dragonfly is Zyxomma petiolatum, it was reported on Friday.\n');
    try {
      await parts.service.open(root);
      assert.equal(parts.service.current?.index.origin, 'kept');
      assert.deepEqual(await idsFor(parts, '"zyxomma petiolatum"'), ['2021-01-01-later.txt']);
      parts.service.close();
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
    await parts.service.open(root);
    assert.deepEqual(await idsFor(parts, '"zyxomma petiolatum"'), []);
    assert.equal(parts.service.current?.state.articles, 5);
  });

  it('leaves no file that is half written', async () => {
    const uri = fileOf(parts);
    const own = uri.path.split('/').at(-1) ?? '';
    // indices of other corpora may be beside it, and be written at any time
    const ours = async () =>
      (await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(uri, '..')))
        .map(([name]) => name)
        .filter((name) => name.startsWith(own));
    await parts.service.current?.index.keep();
    await until('it is there, and nothing else', async () => (await ours()).join() === own);
  });
});

function fileOf({ service }: Parts): vscode.Uri {
  return service.indexes.uriOf(workspaceUri(), 'index');
}

/** Undefined while it is not there: VS Code removes a file before it renames another to its name. */
async function bytesAt(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  return vscode.workspace.fs.readFile(uri).then(undefined, () => undefined);
}

async function answer({ service }: Parts, query: string) {
  const page = await service.current?.engine.call('search', query, { limit: 10, snippets: 2 });
  return page ?? assert.fail('no corpus is open');
}

/** All that is known of the actors, and the mentions in an article. */
async function namesOf({ service }: Parts): Promise<unknown> {
  const { engine } = service.current ?? assert.fail('no corpus is open');
  const article = await engine.call('read', ARTICLES.killer);
  assert.ok(article !== null && article.mentions.length > 0);
  return [await engine.call('findActors', '', 1000), article.mentions];
}

async function idsFor(parts: Parts, query: string): Promise<string[]> {
  return (await answer(parts, query)).hits.map(({ id }) => id);
}
