import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TreeNode } from '../../../src/core/browse/node';
import type { Parts } from '../../../src/host/activate';
import { corpusReader, labelOf, rows } from './extension';

describe('the view "Articles"', () => {
  let parts: Parts;

  before(async () => {
    parts = await corpusReader();
  });

  afterEach(() => vscode.commands.executeCommand('corpusReader.groupBy.yearActor'));

  it('starts with years, newest first, and counts', async () => {
    const years = await rows(parts);
    assert.deepEqual(years.map(labelOf), ['2024', '2021', '2019', '2017']);
    assert.deepEqual(
      // other tests may have read some of them to the end
      years.map(({ item }) => String(item.description).replace(/^\d+ of (\d+) read$/, '$1')),
      ['1', '1', '1', '2'],
    );
  });

  it('puts actors below years and articles below actors', async () => {
    const [newest] = await rows(parts);
    assert.ok(newest);
    const actors = await rows(parts, newest.node);
    assert.ok(actors.map(labelOf).includes('Dmitry Peskov'), actors.map(labelOf).join(', '));
    const peskov = actors.find((row) => labelOf(row) === 'Dmitry Peskov');
    const articles = await rows(parts, peskov?.node);
    assert.deepEqual(articles.map(labelOf), ['Peskov: U.S.-Russia relations at an ALL-TIME LOW']);
    assert.equal(articles[0]?.item.collapsibleState, vscode.TreeItemCollapsibleState.None);
    assert.match(String(articles[0]?.item.tooltip), /from corpus\.yaml/);
    assert.match(articles[0]?.item.accessibilityInformation?.label ?? '', /2024/);
  });

  it('shows every article under every grouping', async () => {
    for (const grouping of ['yearActor', 'actorYear', 'year', 'source', 'flat']) {
      await vscode.commands.executeCommand(`corpusReader.groupBy.${grouping}`);
      assert.equal((await articlesBelow(parts)).size, 5, grouping);
    }
  });

  it('gives every node a key and an id of its own', async () => {
    const keys = (await allNodes(parts)).map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length);
  });
});

async function allNodes(parts: Parts, parent?: TreeNode): Promise<TreeNode[]> {
  const children = await parts.articles.getChildren(parent);
  const below = await Promise.all(
    children.filter(({ article }) => article === undefined).map((node) => allNodes(parts, node)),
  );
  return [...children, ...below.flat()];
}

async function articlesBelow(parts: Parts): Promise<Set<string>> {
  return new Set((await allNodes(parts)).flatMap(({ article }) => article?.id ?? []));
}
