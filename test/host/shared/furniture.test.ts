import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Parts } from '../../../src/host/activate';
import { closeAllEditors, corpusReader, forgetJudgements, read, workspaceUri } from './extension';

describe('what the reader takes for page furniture', () => {
  let parts: Parts;
  let article = '';

  before(async () => {
    parts = await corpusReader();
    const ids =
      (await parts.service.current?.engine.call('search', 'Lavrov', { limit: 1, snippets: 0 }))?.summaries ?? [];
    article = ids[0]?.id ?? '';
  });

  afterEach(async () => {
    await closeAllEditors();
    await forgetJudgements(parts);
  });

  const blocks = async () => (await parts.service.current?.engine.call('read', article))?.blocks ?? [];
  const paragraph = async () => {
    const found = (await blocks()).find(({ kind }) => kind === 'paragraph');
    assert.ok(found);
    return found;
  };
  const kindAt = async (start: number) => (await blocks()).find((block) => block.start === start)?.kind;

  it('is furniture by a command, text again by another, and both are kept', async () => {
    const { start, end } = await paragraph();
    assert.equal(await vscode.commands.executeCommand('corpusReader.markFurniture', { article, start, end }), true);
    assert.equal(await kindAt(start), 'boilerplate');
    assert.equal(await vscode.commands.executeCommand('corpusReader.markText', { article, start, end }), true);
    assert.equal(await kindAt(start), 'paragraph');
    const lines = (await read(workspaceUri('corpus.judgements.jsonl'))).trim().split('\n');
    assert.deepEqual(
      lines.map((line) => /"do":"furniture".*"is":(\w+)/.exec(line)?.[1]),
      ['true', 'false'],
    );
  });

  it('is what it was before when the judgement is undone', async () => {
    const { start, end } = await paragraph();
    await vscode.commands.executeCommand('corpusReader.markFurniture', { article, start, end });
    await vscode.commands.executeCommand('corpusReader.undoJudgement');
    assert.equal(await kindAt(start), 'paragraph');
  });

  it('is shown as such in the reader at once', async () => {
    const { start, end } = await paragraph();
    await vscode.commands.executeCommand('corpusReader.open', article);
    await vscode.commands.executeCommand('corpusReader.markFurniture', { article, blockStart: start, blockEnd: end });
    assert.equal(await kindAt(start), 'boilerplate');
  });
});
