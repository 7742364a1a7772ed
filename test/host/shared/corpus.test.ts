import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Parts } from '../../../src/host/activate';
import { corpusReader, read, rows, until, workspaceUri, write } from './extension';

const MANY = 300;

describe('the corpus of the workspace', () => {
  let parts: Parts;

  before(async () => {
    parts = await corpusReader();
  });

  it('is found by its corpus.yaml and loaded without problems', () => {
    assert.equal(parts.service.current?.root.toString(), workspaceUri().toString());
    assert.equal(parts.service.current?.state.articles, 5);
    assert.equal(parts.service.current?.state.problems, 0);
  });

  it('follows files that appear, change and vanish', async () => {
    const uri = workspaceUri('fresh', '2020-06-01-news.txt');
    await write(uri, 'Something entirely new\n\nIt was reported from Reykjavik that nothing had happened.\n');
    await until('the new article is there', () => parts.service.current?.state.articles === 6);
    assert.equal(await title(parts, 'fresh/2020-06-01-news.txt'), 'Something entirely new');
    await write(uri, 'Something else altogether\n\nIt was reported from Reykjavik that something had happened.\n');
    await until(
      'the change is seen',
      async () => (await title(parts, 'fresh/2020-06-01-news.txt')) === 'Something else altogether',
    );
    await vscode.workspace.fs.delete(workspaceUri('fresh'), { recursive: true });
    await until('it is gone', () => parts.service.current?.state.articles === 5);
  });

  it('follows hundreds of files at once, as a checkout leaves them, in few steps', async () => {
    const places = Array.from({ length: MANY }, (_, i) => workspaceUri('many', `2020-06-01-${i}.txt`));
    const writeAll = (said: string) =>
      Promise.all(
        places.map((place, i) => write(place, `News number ${i}\n\nIt was reported that ${said} had come.\n`)),
      );
    const { current } = parts.service;
    assert.ok(current !== undefined);
    let steps = 0;
    const counting = current.onDidChange(() => {
      steps += 1;
    });
    await writeAll('marmalade');
    await until('all are there', () => current.state.articles === MANY + 5);
    await writeAll('saxophones');
    await until('all have changed', async () => (await articlesWith(parts, '"saxophones"')) === MANY);
    assert.equal(await articlesWith(parts, '"marmalade"'), 0);
    const groups = await rows(parts);
    assert.equal(
      groups.reduce((sum, { node }) => sum + node.count, 0),
      MANY + 5,
      'the tree has them, too',
    );
    await vscode.workspace.fs.delete(workspaceUri('many'), { recursive: true });
    await until('all are gone', () => current.state.articles === 5);
    counting.dispose();
    assert.ok(steps < MANY / 2, `it followed ${steps} times`);
  });

  it('lists what it cannot read, and reads the rest', async () => {
    const listed = async (): Promise<string[]> => {
      const problems = (await parts.service.current?.engine.call('problems')) ?? [];
      return problems.map(({ path, severity }) => `${path}: ${severity}`).sort();
    };
    // files that went while they were being read
    await until('what went is not listed', async () => (await listed()).length === 0);
    try {
      await write(workspaceUri('empty.txt'), '');
      await vscode.workspace.fs.writeFile(workspaceUri('binary.txt'), new Uint8Array([0, 1, 2, 0, 255, 0, 3]));
      await until('both are listed', () => parts.service.current?.state.problems === 2);
      assert.equal(parts.service.current?.state.articles, 5);
      assert.deepEqual(await listed(), ['binary.txt: skipped', 'empty.txt: skipped']);
    } finally {
      await vscode.workspace.fs.delete(workspaceUri('empty.txt'));
      await vscode.workspace.fs.delete(workspaceUri('binary.txt'));
    }
    await until('the list is empty again', () => parts.service.current?.state.problems === 0);
  });

  it('shows a mistake in corpus.yaml on its line while the rest still works', async () => {
    const uri = workspaceUri('corpus.yaml');
    const before = await read(uri);
    await write(uri, `${before.trimEnd()}\nexclood: nothing\n`);
    const line = before.trimEnd().split('\n').length;
    await until('there is a diagnostic', () => vscode.languages.getDiagnostics(uri).length === 1);
    const [diagnostic] = vscode.languages.getDiagnostics(uri);
    assert.equal(diagnostic?.range.start.line, line);
    assert.match(diagnostic?.message ?? '', /exclood/);
    assert.equal(parts.service.current?.state.articles, 5);
    await write(uri, before);
    await until('it is mended', () => vscode.languages.getDiagnostics(uri).length === 0);
  });

  it('follows corpus.yaml: a title given there is the title at once', async () => {
    const uri = workspaceUri('corpus.yaml');
    const before = await read(uri);
    await write(uri, before.replace(/^title:.*$/m, 'title: Another name'));
    await until('the corpus has its new name', () => parts.service.current?.state.title === 'Another name');
    await write(uri, before);
    await until('and the old one again', () => parts.service.current?.state.title !== 'Another name');
  });
});

async function articlesWith(parts: Parts, word: string): Promise<number> {
  const answer = await parts.service.current?.engine.call('search', word, { limit: 1, snippets: 0 });
  return answer?.total ?? 0;
}

async function title(parts: Parts, path: string): Promise<string | undefined> {
  const id = await parts.service.current?.engine.call('articleAt', path);
  if (id === null || id === undefined) return undefined;
  return (await parts.service.current?.engine.call('summary', id))?.title.value;
}
