// Search as a reader meets it: typing errors forgiven, in our order, with keys and buttons.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packedExtension, shown } from './packed';

/** The word stands in the title of the one and often in the body of the other: VS Code by itself would put the title first. */
const ONCE_IN_TITLE = 'Zebra';
const corpus = mkdtempSync(join(tmpdir(), 'ranked-'));
writeFileSync(join(corpus, 'corpus.yaml'), 'title: Ranked\n');
writeFileSync(
  join(corpus, 'a.txt'),
  'Water\n\nThe harbour of the old town was closed on Monday, and nobody knew for how long it would be.\n',
);
writeFileSync(
  join(corpus, 'b.txt'),
  'The harbor town\n\nHarbour works went on. The harbour master said the harbour was deep enough for the harbour ferry.\n',
);
writeFileSync(
  join(corpus, 'c.txt'),
  `${ONCE_IN_TITLE}\n\nNothing of the kind is mentioned here, but the stripes of the animal are counted with care.\n`,
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
    await workbench.quickInput.fill('water harbour');
    await workbench.quickRows.nth(1).waitFor();
    const engineOrder = await cliOrder('water harbour');
    const labels = await workbench.quickRows.evaluateAll((rows) =>
      rows.map((row) => row.getAttribute('aria-label') ?? ''),
    );
    const titles = labels.map((label) => label.replaceAll(/[‹›]/g, ''));
    assert.equal(titles.length, engineOrder.length);
    for (const [index, title] of engineOrder.entries())
      assert.ok(titles[index]?.startsWith(title), `${title} is row ${index}`);
    await workbench.page.keyboard.press('Escape');
  });

  it('keeps rows whose title holds nothing of what was typed', async () => {
    const { workbench } = ranked;
    await workbench.runCommand('Corpus: Search...');
    await workbench.quickInput.fill('stripes animal');
    await workbench.quickRows.first().filter({ hasText: ONCE_IN_TITLE }).waitFor();
    await workbench.page.keyboard.press('Escape');
  });
});

/** The titles in the order in which the command line, on the same core, ranks them. */
async function cliOrder(query: string): Promise<string[]> {
  const { execFileSync } = await import('node:child_process');
  const answer = JSON.parse(
    execFileSync(process.execPath, ['dist/cli.js', 'search', corpus, query, '--json'], { encoding: 'utf8' }),
  ) as { hits: { title: string }[] };
  return answer.hits.map(({ title }) => title);
}
