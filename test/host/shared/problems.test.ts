import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ProblemKind } from '../../../src/core/model/problem';
import type { ListedProblem } from '../../../src/core/problems/catalogue';
import type { Parts } from '../../../src/host/activate';
import { corpusReader, read, until, workspaceUri, write } from './extension';

const CORPUS_FILE = 'corpus.yaml';

describe('problems', () => {
  let parts: Parts;
  let before: string;

  const engine = () => parts.service.current?.engine ?? assert.fail('no corpus is open');
  const listed = async (kind: ProblemKind): Promise<readonly ListedProblem[]> =>
    engine().call('problemsOfKind', kind, 0, 100);
  const holds = async (kind: ProblemKind, path: string): Promise<boolean> =>
    (await listed(kind)).some((problem) => problem.path === path);
  const theOne = async (kind: ProblemKind, path: string): Promise<ListedProblem> =>
    (await listed(kind)).find((problem) => problem.path === path) ?? assert.fail(`no problem of ${path}`);
  const run = (id: string, ...args: unknown[]) => vscode.commands.executeCommand(`corpusReader.${id}`, ...args);

  beforeEach(async () => {
    parts = await corpusReader();
    before = await read(workspaceUri(CORPUS_FILE));
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await write(workspaceUri(CORPUS_FILE), before);
    await vscode.workspace.fs.delete(workspaceUri('odd'), { recursive: true }).then(undefined, () => {});
    await until('all is as it was', async () => {
      return parts.service.current?.state.articles === 5 && (await engine().call('problemGroups')).length === 0;
    });
  });

  it('are a tree by kind: undated articles by their titles, each leading to its article', async () => {
    await write(workspaceUri('odd', 'summit.txt'), 'A summit of fish\n\nNobody can tell when they met in the hall.\n');
    await until('the article is listed', () => holds('undated', 'odd/summit.txt'));
    await until('the tree follows', async () => (await parts.problems.getChildren()).length === 1);
    const [kind] = await parts.problems.getChildren();
    assert.ok(kind?.type === 'kind');
    assert.equal(parts.problems.getTreeItem(kind).label, '1 undated article');
    const [row] = await parts.problems.getChildren(kind);
    assert.ok(row?.type === 'problem');
    const item = parts.problems.getTreeItem(row);
    assert.deepEqual([item.label, item.description], ['A summit of fish', 'odd/summit.txt']);
    assert.match(item.accessibilityInformation?.label ?? '', /^Doubtful: A summit of fish\. Nothing says when/);
    await run('openProblem', row.problem);
    await until('it is open', () => parts.pages.active?.articleId === 'odd/summit.txt');
  });

  it('of dates go when the reader says one, which is kept in corpus.yaml, and come back when that is undone', async () => {
    await write(workspaceUri('odd', 'summit.txt'), 'A summit of fish\n\nNobody can tell when they met in the hall.\n');
    await until('the article is listed', () => holds('undated', 'odd/summit.txt'));
    await run(
      'setDate',
      { type: 'problem', problem: await theOne('undated', 'odd/summit.txt') },
      undefined,
      '2017-05~',
    );
    const after = await read(workspaceUri(CORPUS_FILE));
    assert.ok(after.includes('  odd/summit.txt:\n    date: 2017-05~\n'), after);
    assert.equal(after.replace('  odd/summit.txt:\n    date: 2017-05~\n', ''), before);
    await until('it is dated', async () => !(await holds('undated', 'odd/summit.txt')));
    assert.equal((await engine().call('summary', 'odd/summit.txt'))?.date.edtf, '2017-05~');
    await run('undoChange');
    assert.equal(await read(workspaceUri(CORPUS_FILE)), before);
    await until('it is undated again', () => holds('undated', 'odd/summit.txt'));
  });

  it('of encodings are mended by the encoding that the reader names', async () => {
    // "Съезд рыб" and some more, in windows-1251
    const bytes = [
      0xd1, 0xfa, 0xe5, 0xe7, 0xe4, 0x20, 0xf0, 0xfb, 0xe1, 0x20, 0xe8, 0x20, 0xf0, 0xe0, 0xea, 0xee, 0xe2,
    ];
    await vscode.workspace.fs.writeFile(workspaceUri('odd', '2019-02-03-fish.txt'), Uint8Array.from([...bytes, 0x2e]));
    await until('it is listed', () => holds('encoding', 'odd/2019-02-03-fish.txt'));
    await run('readAs', await theOne('encoding', 'odd/2019-02-03-fish.txt'), undefined, 'windows-1251');
    assert.match(await read(workspaceUri(CORPUS_FILE)), /odd\/2019-02-03-fish\.txt: *\n +encoding: windows-1251/);
    await until('it is read so, without a doubt', async () => {
      const title = (await engine().call('summary', 'odd/2019-02-03-fish.txt'))?.title.value;
      return title === 'Съезд рыб и раков.' && !(await holds('encoding', 'odd/2019-02-03-fish.txt'));
    });
  });

  it('go with the file that the reader leaves out', async () => {
    await write(workspaceUri('odd', 'empty [1].txt'), '');
    await until('it is listed', () => holds('empty', 'odd/empty [1].txt'));
    await run('ignoreSource', await theOne('empty', 'odd/empty [1].txt'));
    await until('it is left out', async () => !(await holds('empty', 'odd/empty [1].txt')));
  });

  it('can be copied as a table of Markdown', async () => {
    await write(workspaceUri('odd', 'a|b.txt'), '');
    await until('it is listed', () => holds('empty', 'odd/a|b.txt'));
    await run('copyProblems');
    const report = await vscode.env.clipboard.readText();
    assert.match(report, /^## 1 without text or title$/m);
    assert.match(report, /^\| odd\/a\\\|b\.txt \| +\| +\| The file holds no text; it was skipped\. \|$/m);
  });
});
