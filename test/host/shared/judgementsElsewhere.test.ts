import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { printJudgement } from '../../../src/core/entities/judgements/print';
import type { Verdict } from '../../../src/core/model/judgement';
import type { Parts } from '../../../src/host/activate';
import { corpusReader, read, until, workspaceUri } from './extension';
import { ReadOnlyFolder } from './readOnlyFolder';

const FILE = 'corpus.judgements.jsonl';
const SCHEME = 'read-only-folder';
const RENAME: Verdict = { do: 'rename', actor: 'person:dmitry-peskov', name: 'Dmitry S. Peskov' };
const EARLIER = printJudgement({ id: 'a', time: '2026-11-22T09:30:00Z', do: 'reject everywhere', text: 'Geneva' });

describe('judgements that cannot stay in the folder of their corpus', () => {
  let parts: Parts;
  const provider = new ReadOnlyFolder(
    new Map([
      ['a.txt', 'Talks\n\nDmitry Peskov spoke of talks in Geneva.\n'],
      [FILE, EARLIER],
    ]),
  );
  const registration = vscode.workspace.registerFileSystemProvider(SCHEME, provider);
  const held = () => parts.judgements.all.map((judgement) => judgement.do);

  before(async () => {
    parts = await corpusReader();
  });

  after(async () => {
    await vscode.workspace.fs.delete(workspaceUri('corpus-judgements'), { recursive: true }).then(undefined, () => {});
    await vscode.commands.executeCommand('corpusReader.closeCorpus');
    await vscode.commands.executeCommand('corpusReader.refresh');
    await until('the corpus of the workspace is open', () => parts.service.status === 'ready');
    registration.dispose();
  });

  it('go to a folder of the workspace with all that was judged before, when their own cannot be written', async () => {
    await parts.service.open(vscode.Uri.from({ scheme: SCHEME, path: '/' }));
    await until('it is open', () => parts.service.status === 'ready');
    assert.deepEqual(held(), ['reject everywhere']);
    await parts.judgements.add(RENAME);
    assert.deepEqual(held(), ['reject everywhere', 'rename']);
    const kept = await read(workspaceUri('corpus-judgements', FILE));
    assert.ok(kept.startsWith(EARLIER), kept);
    await parts.service.reload();
    await until('it is open again', () => parts.service.status === 'ready');
    assert.deepEqual(held(), ['reject everywhere', 'rename']);
  });
});
