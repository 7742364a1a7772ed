// Search as a reader meets it: typing errors forgiven, in our order, with keys and buttons.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packedExtension, shown } from './packed';

/** What is typed is a part of the second title and of no word that matters: VS Code by itself would move that row to the top. */
const TYPED = 'harb';
const FIRST = 'The old port';
const SECOND = 'What sharbat tastes like';
const corpus = mkdtempSync(join(tmpdir(), 'ranked-'));
const article = (name: string, title: string, body: string): void =>
  writeFileSync(join(corpus, name), `${title}\n\n${body}\n`);
writeFileSync(join(corpus, 'corpus.yaml'), 'title: Ranked\n');
article(
  'a.txt',
  SECOND,
  `It is sold by the harbour. ${'Rose water and sugar are stirred until nothing is left to stir. '.repeat(8)}`,
);
article(
  'b.txt',
  FIRST,
  'The harbour was dredged. The harbour master said that the harbour is deep enough for the harbour ferry.',
);
article(
  'c.txt',
  'Zebra',
  'Nothing of the kind is mentioned here, but the stripes of the animal are counted with care.',
);

describe('search in the packed extension', () => {
  const seeds = packedExtension('seeds');

  it('finds misspelt names and phrases, best first', async () => {
    const { workbench } = seeds;
    for (const [typed, first] of [
      ['Pescov', 'Peskov: U.S.-Russia relations'],
      ['Zaharova', '(International observation)'],
      ['cruise misile treaty', 'Breaking the ice is blocked'],
    ] as const) {
      await workbench.runCommand('Corpus: Search...');
      await workbench.quickInput.fill(typed);
      const label = workbench.quickRows.first().filter({ hasText: first.replace('Peskov', '‹Peskov›') });
      await label.waitFor();
      await workbench.page.keyboard.press('Escape');
      await workbench.quickInputClosed();
    }
  });

  it('shows a passage with its date and source, and marks what matched', async () => {
    const { workbench } = seeds;
    await workbench.runCommand('Corpus: Search...');
    await workbench.quickInput.fill('Zaharova');
    const row = workbench.quickRows.first().filter({ hasText: '‹Zakharova›' });
    await row.waitFor();
    assert.match((await row.textContent()) ?? '', /Mar 21, 2021.*China News/);
    await workbench.page.keyboard.press('Escape');
  });

  it('opens beside with Ctrl+Enter, at the passage', async () => {
    const { workbench } = seeds;
    await workbench.runCommand('Corpus: Go to Article...');
    await workbench.typeInQuickPick('Drastic');
    await workbench.quickRows.first().filter({ hasText: 'Drastic' }).waitFor();
    await workbench.page.keyboard.press('Enter');
    await shown(workbench, 'Drastic improvement');
    await workbench.runCommand('Corpus: Search...');
    await workbench.quickInput.fill('Zaharova');
    await workbench.quickRows.first().filter({ hasText: '‹Zakharova›' }).waitFor();
    await workbench.page.keyboard.press('Control+Enter');
    await workbench.quickInputClosed();
    const page = await shown(workbench, '(International observation)');
    await workbench.page.locator('.editor-group-container').nth(1).waitFor();
    const passage = page.locator('main article').getByText('Zakharova emphasized');
    await passage.waitFor();
    const box = await passage.boundingBox();
    assert.ok(box !== null && box.y >= 0 && box.y < 800, 'the passage is on the screen');
  });

  it('keeps results in a view, by article and passage', async () => {
    const { workbench } = seeds;
    await workbench.runCommand('Corpus: Search...');
    await workbench.quickInput.fill('Pescov');
    await workbench.quickRows.first().filter({ hasText: '‹Peskov›' }).waitFor();
    await workbench.page.getByRole('button', { name: 'Keep in Search Results' }).click();
    const list = workbench.treeRow('“Pescov”');
    await list.waitFor();
    assert.match((await list.textContent()) ?? '', /3 articles/);
    const passages = workbench.page.locator('.part.sidebar .monaco-list-row[aria-level="3"] .highlight');
    await passages.first().waitFor();
    assert.match((await passages.first().textContent()) ?? '', /peskov/i);
    await workbench.page.keyboard.press('Escape');
  });

  it('finds an actor and lists the articles with it', async () => {
    const { workbench } = seeds;
    await workbench.runCommand('Corpus: Go to Actor...');
    await workbench.quickInput.fill('Vladimr Putin');
    await workbench.quickRows.first().filter({ hasText: '‹Vladimir› ‹Putin›' }).waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.quickRows.nth(4).waitFor();
    assert.equal(await workbench.quickRows.count(), 5);
    await workbench.page.keyboard.press('Escape');
  });
});

describe('the order of the quick pick', () => {
  const ranked = packedExtension(corpus);
  after(() => rmSync(corpus, { recursive: true }));

  it('is our ranking, not VS Code’s idea of a match', async () => {
    const { workbench } = ranked;
    await workbench.runCommand('Corpus: Search...');
    await workbench.typeInQuickPick(TYPED);
    await workbench.quickRows.nth(1).waitFor();
    const labels = await workbench.quickRows.evaluateAll((rows) =>
      rows.map((row) => row.getAttribute('aria-label') ?? ''),
    );
    const shown = labels.map((label) => [FIRST, SECOND].find((title) => label.startsWith(title)));
    assert.deepEqual(shown, [FIRST, SECOND]);
    assert.deepEqual(cliOrder(TYPED), [FIRST, SECOND], 'the command line, on the same core, says the same');
    await workbench.page.keyboard.press('Escape');
  });

  it('keeps rows whose title holds nothing of what was typed', async () => {
    const { workbench } = ranked;
    await workbench.runCommand('Corpus: Search...');
    await workbench.quickInput.fill('stripes animal');
    await workbench.quickRows.first().filter({ hasText: 'Zebra' }).waitFor();
    await workbench.page.keyboard.press('Escape');
  });
});

/** The titles in the order in which the command line ranks them. */
function cliOrder(query: string): string[] {
  const printed = execFileSync(process.execPath, ['dist/cli.js', 'search', corpus, query, '--json'], {
    encoding: 'utf8',
  });
  const answer = JSON.parse(printed) as { hits: { title: string }[] };
  return answer.hits.map(({ title }) => title);
}
