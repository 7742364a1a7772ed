import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Verdict } from '../../src/core/model/judgement';
import type { Parts } from '../../src/host/activate';
import { corpusReader, read, until, workspaceUri } from './shared/extension';

const FILE = 'corpus.judgements.jsonl';
const RENAME: Verdict = { do: 'rename', actor: 'person:dmitry-peskov', name: 'Dmitry S. Peskov' };

// not in the browser: there VS Code cannot list the files of an extension
describe('judgements of the sample', () => {
  let parts: Parts;
  const held = () => parts.judgements.all.map((judgement) => judgement.do);

  before(async () => {
    parts = await corpusReader();
  });

  after(async () => {
    await vscode.workspace.fs.delete(workspaceUri('sample-judgements'), { recursive: true }).then(undefined, () => {});
    await vscode.commands.executeCommand('corpusReader.closeCorpus');
    await vscode.commands.executeCommand('corpusReader.refresh');
    await until('the corpus of the workspace is open', () => parts.service.status === 'ready');
  });

  it('go to a folder of the workspace, as an update replaces the sample', async () => {
    await vscode.commands.executeCommand('corpusReader.openSample');
    await until('the sample is open', () => parts.service.status === 'ready');
    const root = parts.service.current?.root ?? assert.fail('no corpus is open');
    await parts.judgements.add(RENAME);
    assert.match(await read(workspaceUri('sample-judgements', FILE)), /"do":"rename"/);
    await assert.rejects(read(vscode.Uri.joinPath(root, FILE)));
    await parts.service.reload();
    await until('it is open again', () => parts.service.status === 'ready');
    assert.deepEqual(held(), ['rename']);
  });
});
