// The review of mentions as a reader meets it: by keys, and over a reload.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { packedExtension, reloadWindow } from './packed';

describe('the review of mentions in the packed extension', () => {
  const seeds = packedExtension('seeds');
  const at = (frame: Frame, number: number) => frame.locator('.count', { hasText: `${number} of 100` }).waitFor();

  it('takes one key for each mention, goes back, and keeps what was said beside the corpus', async () => {
    const { workbench, session } = seeds;
    const { keyboard } = workbench.page;
    await workbench.openView('Corpus Reader');
    await workbench.treeRow(/.+/).waitFor();
    await workbench.runCommand('Corpus: Review Mentions');
    const frame = await workbench.webview('.question');
    await frame.locator('.question:focus').waitFor();
    for (const [key, number] of [
      ['r', 2],
      ['ArrowLeft', 3],
      ['u', 2],
      ['ArrowRight', 3],
      ['s', 4],
    ] as const) {
      await keyboard.press(key);
      await at(frame, number);
    }
    await frame.getByRole('button', { name: 'Show the Result' }).click();
    await frame.getByRole('heading', { name: 'Precision 100% (34% to 100%)' }).waitFor();
    const lines = readFileSync(join(session.workspace, 'corpus.judgements.jsonl'), 'utf8').trim().split('\n');
    const said = lines.map((line): { do: string; right?: boolean } => JSON.parse(line));
    assert.deepEqual(
      said.map((judgement) => [judgement.do, judgement.right]),
      [
        ['review', true],
        ['review', false],
        ['undo', undefined],
        ['review', true],
      ],
    );
  });

  it('opens the article at the mention, and leaves the focus on the question', async () => {
    const { workbench } = seeds;
    const frame = await workbench.webview('.result');
    await frame.getByRole('button', { name: 'Go On' }).click();
    await frame.locator('.question:focus').waitFor();
    await workbench.page.keyboard.press('o');
    await workbench.webview('main article h1');
    await workbench.page.keyboard.press('w');
    await at(frame, 5);
    await frame.getByRole('button', { name: 'Show the Result' }).click();
    // it waits until all answers are kept
    await frame.getByRole('heading', { name: 'Precision 67% (21% to 94%)' }).waitFor();
  });

  it('is there after a reload, with what is left, and counts what was said before', async () => {
    const { workbench } = seeds;
    await reloadWindow(workbench);
    const frame = await workbench.webview('.question');
    await at(frame, 1);
    await frame.getByRole('button', { name: 'Show the Result' }).click();
    await frame.getByRole('heading', { name: 'Precision 67% (21% to 94%)' }).waitFor();
  });
});
