// Search as a reader meets it: typing errors forgiven, in our order, with keys and buttons.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeByButton, dismiss, goToArticle, packedExtension, pressInTitle, search, shown } from './packed';

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
      await search(workbench, typed);
      // what may have been meant is said above the hits; Enter takes the best hit all the same
      const best = workbench.page.locator('.quick-input-list .monaco-list-row.focused');
      await best.filter({ hasText: first.replace('Peskov', '‹Peskov›') }).waitFor();
      await dismiss(workbench);
    }
  });

  it('shows a passage with its date and source, and marks what matched', async () => {
    const { workbench } = seeds;
    await search(workbench, 'Zaharova');
    const row = workbench.quickRows.filter({ hasText: '‹Zakharova›' }).first();
    await row.waitFor();
    assert.match((await row.textContent()) ?? '', /Mar 21, 2021.*China News/);
    await dismiss(workbench);
  });

  it('opens beside with Ctrl+Enter, at the passage', async () => {
    const { workbench } = seeds;
    await goToArticle(workbench, 'Drastic', 'Drastic improvement');
    await search(workbench, 'Zaharova');
    await workbench.quickRows.filter({ hasText: '‹Zakharova›' }).first().waitFor();
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
    await search(workbench, 'Pescov');
    await workbench.quickRows.filter({ hasText: '‹Peskov›' }).first().waitFor();
    await closeByButton(workbench, 'Keep in Search Results');
    await workbench.giveRoomTo('Search Results');
    const list = workbench.treeRow('“Pescov”');
    await list.waitFor();
    assert.match((await list.textContent()) ?? '', /3 articles/);
    const passages = workbench.page.locator('.part.sidebar .monaco-list-row[aria-level="3"] .highlight');
    await passages.first().waitFor();
    assert.match((await passages.first().textContent()) ?? '', /peskov/i);
  });

  it('walks through kept results with F4, the reader following, and removes one with Delete', async () => {
    const { workbench } = seeds;
    await keep('sanctions');
    const selected = workbench.page.locator('.part.sidebar .monaco-list-row.selected:has(.highlight)');
    await workbench.page.keyboard.press('F4');
    await selected.filter({ hasText: 'sanctions' }).waitFor();
    await workbench.webview('main article');
    const first = (await selected.textContent()) ?? '';
    await workbench.page.keyboard.press('F4');
    await selected.filter({ hasNotText: first }).waitFor();
    await workbench.page.keyboard.press('Shift+F4');
    await selected.filter({ hasText: first }).waitFor();
    await workbench.page.keyboard.press('Delete');
    const passages = workbench.page.locator('.part.sidebar .monaco-list-row:has(.highlight)');
    await passages.filter({ hasText: first }).waitFor({ state: 'detached' });
    await selected.filter({ hasNotText: first }).waitFor();
  });

  it('goes back to earlier searches with the arrow up', async () => {
    const { workbench } = seeds;
    await keep('missile');
    await keep('observation');
    await search(workbench, '');
    await workbench.quickRows.first().filter({ hasText: 'recent searches' }).waitFor();
    await workbench.page.keyboard.press('ArrowUp');
    await valueIs('observation');
    await workbench.page.keyboard.press('ArrowUp');
    await valueIs('missile');
    await workbench.page.keyboard.press('Alt+ArrowDown');
    await valueIs('observation');
    await dismiss(workbench);
  });

  it('completes an actor in the box and goes on with the search', async () => {
    const { workbench } = seeds;
    await search(workbench, 'sanctions actor:zakh');
    await workbench.quickRows.filter({ hasText: 'Zakharova' }).first().waitFor();
    await workbench.page.keyboard.press('Enter');
    await valueIs('sanctions actor:"Maria Zakharova" ');
    await workbench.quickRows.first().filter({ hasText: '(International observation)' }).waitFor();
    await dismiss(workbench);
  });

  it('filters by an actor with a button, and no longer when it is pressed again', async () => {
    const { workbench } = seeds;
    await search(workbench, 'sanctions');
    const filter = workbench.page.getByRole('button', { name: /^Only articles with / }).first();
    await filter.waitFor();
    const label = (await filter.getAttribute('aria-label')) ?? '';
    const [, name, count] = /^Only articles with (.*) \((\d+)\)$/.exec(label) ?? [];
    await pressInTitle(workbench, label);
    await valueIs(`sanctions actor:"${name}"`);
    await workbench.page.getByText(`Search the Corpus · ${count} articles`).waitFor();
    await pressInTitle(workbench, `Not only articles with ${name}`);
    await valueIs('sanctions');
    await dismiss(workbench);
  });

  it('says where a query does not parse, and finds its words all the same', async () => {
    const { workbench } = seeds;
    await search(workbench, '(Zakharova');
    await workbench.quickRows.first().filter({ hasText: 'parenthesis is not closed' }).waitFor();
    await workbench.quickRows.nth(1).filter({ hasText: '‹Zakharova›' }).waitFor();
    await workbench.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: '‹Zakharova›' }).waitFor();
    await dismiss(workbench);
  });

  it('saves a search, shows how many articles answer, and opens it again', async () => {
    const { workbench } = seeds;
    await search(workbench, 'Zakharova');
    await workbench.quickRows.filter({ hasText: '‹Zakharova›' }).first().waitFor();
    await pressInTitle(workbench, 'Save Search');
    await dismiss(workbench);
    const row = workbench.treeRow('Zakharova');
    await row.filter({ hasText: '1 article' }).waitFor();
    await row.click();
    await listFocused('Zakharova');
  });

  /** Searches and keeps what is found in the view. */
  async function keep(query: string): Promise<void> {
    const { workbench } = seeds;
    await search(workbench, query);
    await workbench.quickRows.filter({ hasText: '‹' }).first().waitFor();
    await closeByButton(workbench, 'Keep in Search Results');
    await listFocused(query);
  }

  /** Waits until the view has shown a list, and the focus is there. */
  async function listFocused(query: string): Promise<void> {
    const list = seeds.workbench.page.locator('.part.sidebar .monaco-list-row.focused', { hasText: `“${query}”` });
    await list.waitFor();
  }

  async function valueIs(text: string): Promise<void> {
    await seeds.workbench.page.waitForFunction(
      (wanted) => document.querySelector<HTMLInputElement>('.quick-input-widget input[type="text"]')?.value === wanted,
      text,
    );
  }

  it('finds an actor and lists the articles with it', async () => {
    const { workbench } = seeds;
    await workbench.runCommand('Corpus: Go to Actor...');
    await workbench.quickInputOpened('Go to Actor');
    await workbench.quickInput.fill('Vladimr Putin');
    const actor = workbench.quickRows.filter({ hasText: '‹Vladimir› ‹Putin›' }).first();
    await actor.hover();
    await actor.getByRole('button', { name: 'All Articles with This Actor' }).click();
    await workbench.quickInputOpened('Articles with Vladimir Putin');
    await workbench.quickRows.nth(4).waitFor();
    assert.equal(await workbench.quickRows.count(), 5);
    await dismiss(workbench);
  });
});

describe('the order of the quick pick', () => {
  const ranked = packedExtension(corpus);
  after(() => rmSync(corpus, { recursive: true }));

  it('is our ranking, not VS Code’s idea of a match', async () => {
    const { workbench } = ranked;
    await workbench.runCommand('Corpus: Search...');
    await workbench.quickInputOpened('Search the Corpus');
    await workbench.typeInQuickPick(TYPED);
    await workbench.quickRows.filter({ hasText: SECOND }).waitFor();
    const labels = await workbench.quickRows.evaluateAll((rows) =>
      rows.map((row) => row.getAttribute('aria-label') ?? ''),
    );
    const shown = labels.flatMap((label) => [FIRST, SECOND].find((title) => label.startsWith(title)) ?? []);
    assert.deepEqual(shown, [FIRST, SECOND]);
    assert.deepEqual(cliOrder(TYPED), [FIRST, SECOND], 'the command line, on the same core, says the same');
    await dismiss(workbench);
  });

  it('keeps rows whose title holds nothing of what was typed', async () => {
    const { workbench } = ranked;
    await search(workbench, 'stripes animal');
    await workbench.quickRows.first().filter({ hasText: 'Zebra' }).waitFor();
    await dismiss(workbench);
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
