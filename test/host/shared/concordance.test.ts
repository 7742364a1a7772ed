import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Parts } from '../../../src/host/activate';
import { exportTo } from '../../../src/host/concordance/exportLines';
import type { ShownLines } from '../../../src/protocol/concordancePage';
import { closeAllEditors, corpusReader, read, until, workspaceUri, write } from './extension';

const QUERY = 'lavrov';

describe('the concordance', () => {
  let parts: Parts;

  before(async () => {
    parts = await corpusReader();
  });

  afterEach(closeAllEditors);

  /** Opens the concordance of a query and waits for its lines. */
  async function open(query: string): Promise<ShownLines> {
    await vscode.commands.executeCommand('corpusReader.concordance', query);
    await until('the lines are there', () => parts.concordances.active?.view.shown !== undefined);
    const { shown } = parts.concordances.active?.view ?? {};
    assert.ok(shown);
    return shown;
  }
  const tab = () => {
    const { active } = parts.concordances;
    assert.ok(active);
    return active;
  };
  const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const all = async () => {
    const { held } = tab();
    assert.ok(held);
    return held.get(0, held.session.lines);
  };

  it('opens in a tab of its own, with a line for every place where the word stands', async () => {
    const { counts } = await open(QUERY);
    await until('its tab is there', () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputWebview && input.viewType.endsWith('corpusReader.concordance');
    });
    const lines = await all();
    assert.equal(lines.length, counts.lines);
    assert.ok(lines.length > 3);
    for (const { article, start, end, match } of lines) {
      const text = await parts.service.current?.engine.call('text', article);
      assert.equal(text?.slice(start, end), match);
      assert.equal(match.toLowerCase(), QUERY);
    }
  });

  it('is opened once for a query', async () => {
    await open(QUERY);
    await until('its tab is there', () => tabs().length === 1);
    const first = tab();
    await open(` ${QUERY} `);
    assert.equal(tab(), first);
    assert.equal(tabs().length, 1);
  });

  it('keeps what was discarded and tagged for the query, and takes it back', async () => {
    await open(QUERY);
    await tab().mark([{ start: 0, end: 2 }], { discarded: true });
    await tab().mark([{ start: 1, end: 3 }], { tag: 'to check' });
    const marks = {
      discarded: [0, 1],
      tags: [
        [1, 'to check'],
        [2, 'to check'],
      ],
    };
    assert.deepEqual(tab().view.shown?.marks, marks);
    await closeAllEditors();
    const again = await open(QUERY);
    assert.deepEqual(again.marks, marks);
    await tab().mark([{ start: 0, end: 2 }], { discarded: false });
    await tab().mark([{ start: 0, end: 3 }], { tag: null });
    assert.deepEqual(tab().view.shown?.marks, { discarded: [], tags: [] });
  });

  it('says that the corpus has changed, and finds the new lines when it is run again', async () => {
    const { counts } = await open(QUERY);
    const uri = workspaceUri('a-new-article.txt');
    await write(uri, 'A new article\n\nLavrov said nothing new to anybody who was there.\n');
    try {
      await until('the page says so', () => tab().view.stale);
      assert.equal(tab().view.shown?.counts.lines, counts.lines);
      await tab().run(QUERY);
      assert.equal(tab().view.stale, false);
      assert.equal(tab().view.shown?.counts.lines, counts.lines + 1);
    } finally {
      await vscode.workspace.fs.delete(uri);
      await until('it is gone again', () => tab().view.stale);
    }
  });

  it('says why a query does not parse, and takes it as words', async () => {
    await open('"peskov');
    assert.equal(tab().view.problem?.start, 0);
  });

  it('writes what is kept to a file', async () => {
    await open(QUERY);
    await tab().mark([{ start: 0, end: 1 }], { discarded: true });
    await tab().mark([{ start: 1, end: 2 }], { tag: 'a, "b"' });
    const lines = await all();
    const uri = workspaceUri('.lines.tsv');
    const { held, marked } = tab();
    assert.ok(held);
    const token = new vscode.CancellationTokenSource().token;
    assert.equal(await exportTo(uri, held, marked, { report: () => {} }, token), lines.length - 1);
    const rows = (await read(uri)).trimEnd().split('\n');
    assert.equal(rows.length, lines.length);
    assert.ok(rows[1]?.includes('a, "b"'));
    assert.ok(rows[1]?.startsWith(lines[1]?.article ?? 'none'));
    await tab().mark([{ start: 0, end: 2 }], { discarded: false, tag: null });
    await vscode.workspace.fs.delete(uri);
  });
});
