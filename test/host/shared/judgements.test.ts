import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { printJudgement } from '../../../src/core/entities/judgements/print';
import type { Verdict } from '../../../src/core/model/judgement';
import type { Parts } from '../../../src/host/activate';
import { closeAllEditors, corpusReader, forgetJudgements, read, until, workspaceUri, write } from './extension';

const FILE = 'corpus.judgements.jsonl';
const RENAME: Verdict = { do: 'rename', actor: 'person:dmitry-peskov', name: 'Dmitry S. Peskov' };
const KIND: Verdict = { do: 'set kind', actor: 'person:dmitry-peskov', kind: 'organization' };

describe('judgements', () => {
  let parts: Parts;
  const uri = workspaceUri(FILE);
  const held = () => parts.judgements.all.map((judgement) => judgement.do);
  const lines = async () => (await read(uri)).split('\n').filter((line) => line !== '');

  before(async () => {
    parts = await corpusReader();
  });

  afterEach(async () => {
    await closeAllEditors();
    await forgetJudgements(parts);
  });

  it('make their file, and hold when they are added', async () => {
    let told = 0;
    const following = parts.service.onDidChange(() => {
      told += 1;
    });
    const judgement = await parts.judgements.add(RENAME, 'so he signs');
    following.dispose();
    assert.ok(judgement);
    assert.ok(told > 0, 'the screens were told before it was done');
    assert.deepEqual(parts.judgements.all, [judgement]);
    assert.equal(await read(uri), printJudgement(judgement));
    assert.equal(judgement.reason, 'so he signs');
    assert.equal(parts.service.current?.state.articles, 5, 'its file is no article');
  });

  it('are appended to what stands there, whatever it is', async () => {
    await write(uri, 'no judgement, and no line end');
    await parts.judgements.add(RENAME);
    await parts.judgements.add(KIND);
    const [first, second, third, ...others] = await lines();
    assert.equal(first, 'no judgement, and no line end');
    assert.match(second ?? '', /"do":"rename"/);
    assert.match(third ?? '', /"do":"set kind"/);
    assert.deepEqual(others, []);
    const problems = (await parts.service.current?.engine.call('problems')) ?? [];
    assert.deepEqual(
      problems.map(({ path, range }) => [path, range?.startLine]),
      [[FILE, 0]],
    );
  });

  it('given at the same time are all kept, in order', async () => {
    const kinds = ['state', 'place', 'person', 'organization'] as const;
    await Promise.all(kinds.map((kind) => parts.judgements.add({ ...KIND, kind })));
    const kept = (await lines()).map((line) => /"kind":"(\w+)"/.exec(line)?.[1]);
    assert.deepEqual(kept, kinds);
    assert.equal(parts.judgements.all.length, 4);
  });

  it('are taken back one after the other, and the file keeps all that was said', async () => {
    await parts.judgements.add(RENAME);
    const kind = await parts.judgements.add(KIND);
    await vscode.commands.executeCommand('corpusReader.undoJudgement');
    assert.deepEqual(held(), ['rename']);
    await vscode.commands.executeCommand('corpusReader.undoJudgement');
    assert.deepEqual(held(), []);
    assert.equal((await lines()).length, 4);
    assert.equal(await parts.judgements.undo(), false, 'there is nothing left');
    assert.equal(await parts.judgements.undo(kind?.id), false, 'it is undone already');
  });

  it('follow their file when another program changes or removes it', async () => {
    await write(uri, printJudgement({ id: 'a', time: '2026-11-22T09:30:00Z', ...RENAME }));
    await until('the line holds', () => held().join() === 'rename');
    await write(uri, printJudgement({ id: 'b', time: '2026-11-22T09:30:01Z', ...KIND }));
    await until('the other line holds', () => held().join() === 'set kind');
    await vscode.workspace.fs.delete(uri);
    await until('nothing holds', () => held().length === 0);
  });

  it('go behind what is not saved in the open file, and both are saved', async () => {
    await parts.judgements.add(RENAME);
    await vscode.commands.executeCommand('corpusReader.openJudgements');
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), uri.toString());
    const typed = printJudgement({ id: 'typed', time: '2026-11-22T09:30:00Z', do: 'reject everywhere', text: 'Press' });
    const end = editor?.document.lineAt(editor.document.lineCount - 1).range.end ?? new vscode.Position(0, 0);
    await editor?.edit((edit) => edit.insert(end, typed.trimEnd()));
    assert.equal(editor?.document.isDirty, true);
    await parts.judgements.add(KIND);
    assert.equal(editor?.document.isDirty, false);
    assert.deepEqual(held(), ['rename', 'reject everywhere', 'set kind']);
    assert.equal((await lines()).length, 3);
  });

  it('that say nothing have no effect, and no line', async () => {
    assert.equal(await parts.judgements.add({ do: 'rename', actor: 'person:dmitry-peskov', name: ' ' }), undefined);
    await assert.rejects(read(uri));
    assert.deepEqual(held(), []);
  });

  it('hold again when the corpus is opened anew', async () => {
    await parts.judgements.add(RENAME);
    await parts.service.reload();
    await until('it is open', () => parts.service.status === 'ready');
    assert.deepEqual(held(), ['rename']);
  });
});
