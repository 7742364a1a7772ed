import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readVersions } from '../../../src/core/corpus/keptVersions';
import type { Parts } from '../../../src/host/activate';
import { closeAllEditors, corpusReader, openArticle, rows, until, workspaceUri, write } from './extension';

const STORY = `The old railway bridge over the Teviot will be closed to all traffic from Monday, the council said, after divers found
cracks in two of its five piers. Engineers had been inspecting the foundations since the floods of last winter, when the river rose by
three metres in a single night. Repairs are expected to take at least eight months.`;
const FIRST = 'versions/reuters.md';
const LATER = 'versions/gazette.md';

function file(date: string, source: string, text: string): string {
  return `---\ntitle: ${source} on the bridge\ndate: ${date}\nsource: ${source}\n---\n${text}\n`;
}

describe('versions of a text', () => {
  let parts: Parts;
  const articles = () => parts.service.current?.state.articles;
  const versions = async (id: string) => (await parts.service.current?.engine.call('versions', id)) ?? [];

  before(async () => {
    parts = await corpusReader();
    await write(workspaceUri(FIRST), file('2017-03-01', 'Reuters', STORY));
    await write(workspaceUri(LATER), file('2017-03-02', 'Gazette', `${STORY} Nobody was hurt.`));
    await until('the versions are found', async () => (await versions(FIRST)).length === 2);
  });

  after(async () => {
    await vscode.commands.executeCommand('corpusReader.countEveryReprint');
    await vscode.workspace.fs.delete(workspaceUri('versions'), { recursive: true });
    await until('they are gone', () => articles() === 5);
    await vscode.commands.executeCommand('corpusReader.groupBy.yearActor');
  });

  afterEach(closeAllEditors);

  it('are told of in the tree', async () => {
    await vscode.commands.executeCommand('corpusReader.groupBy.flat');
    const versionRows = (await rows(parts)).filter(({ node }) => node.article?.path.startsWith('versions/'));
    for (const { item } of versionRows) {
      assert.match(String(item.description), /2 versions/);
      assert.match(item.accessibilityInformation?.label ?? '', /, 2 versions$/);
    }
    assert.equal(versionRows.length, 2);
  });

  it('stand below each of them in the tree, and are compared with it from there', async () => {
    await vscode.commands.executeCommand('corpusReader.groupBy.flat');
    const later = (await rows(parts)).find(({ node }) => node.article?.id === LATER);
    assert.ok(later);
    assert.equal(later.item.collapsibleState, vscode.TreeItemCollapsibleState.Collapsed);
    const below = await rows(parts, later.node);
    assert.deepEqual(
      below.map(({ item }) => [/^(\w+), .*2017$/.exec(String(item.label))?.[1], item.description]),
      [
        ['Reuters', 'first seen'],
        ['Gazette', 'this one'],
      ],
    );
    await vscode.commands.executeCommand('corpusReader.compareVersions', below[0]?.node);
    await until('the comparison is there', () => tabInput() instanceof vscode.TabInputTextDiff);
  });

  it('are compared in an editor for what differs, the first seen on the left', async () => {
    await openArticle(parts, LATER);
    await vscode.commands.executeCommand('corpusReader.compareVersions');
    await until('the comparison is there', () => tabInput() instanceof vscode.TabInputTextDiff);
    const input = tabInput();
    assert.ok(input instanceof vscode.TabInputTextDiff);
    const [left, right] = await Promise.all(
      [input.original, input.modified].map(async (uri) => (await vscode.workspace.openTextDocument(uri)).getText()),
    );
    assert.match(left ?? '', /^Reuters on the bridge\n\nThe old railway bridge .* five piers\.\nEngineers/);
    assert.match(right ?? '', /eight months\.\nNobody was hurt\.\n$/);
  });

  it('say what became of the text, from the one that was seen first, whichever is asked', async () => {
    const engine = parts.service.current?.engine;
    for (const [one, other] of [
      [FIRST, LATER],
      [LATER, FIRST],
    ] as const) {
      const changes = (await engine?.call('changes', one, other)) ?? [];
      const told = changes.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => [kind, text.trim()]);
      assert.deepEqual(told, [
        ['removed', 'Reuters'],
        ['added', 'Gazette'],
        ['added', 'Nobody was hurt.'],
      ]);
    }
    assert.equal(await engine?.call('changes', FIRST, 'gone.md'), null);
  });

  it('are kept, known again when the corpus is opened again, and looked for anew when what is kept is damaged', async () => {
    const uri = parts.service.indexes.uriOf(workspaceUri(), 'versions');
    const kept = async () => vscode.workspace.fs.readFile(uri).then(readVersions, () => undefined);
    const clusters = async () => (await kept())?.clusters.map((ids) => [...ids].sort());
    const isKept = async () => JSON.stringify(await clusters()) === JSON.stringify([[LATER, FIRST]]);
    const areKnown = async () => (await versions(FIRST)).length === 2;
    await until('they are kept', isKept);
    await parts.service.reload();
    await until('they are known again', areKnown);
    await vscode.workspace.fs.writeFile(uri, new Uint8Array(100));
    await parts.service.reload();
    await until('they are found anew', areKnown);
    await until('they are kept anew', isKept);
  });

  it('count once when the reader wants it, and each again', async () => {
    assert.equal(articles(), 7);
    await vscode.commands.executeCommand('corpusReader.countReprintsOnce');
    await until('one of them is left out', () => articles() === 6);
    const answer = await parts.service.current?.engine.call('search', 'teviot', { limit: 9, snippets: 0 });
    assert.deepEqual(
      answer?.hits.map(({ id }) => id),
      [FIRST],
    );
    assert.equal(vscode.workspace.getConfiguration().get('corpusReader.countReprintsOnce'), true);
    await vscode.commands.executeCommand('corpusReader.countEveryReprint');
    await until('both count', () => articles() === 7);
  });
});

function tabInput(): unknown {
  return vscode.window.tabGroups.activeTabGroup.activeTab?.input;
}
