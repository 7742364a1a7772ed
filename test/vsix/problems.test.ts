// From a problem to its end by the keyboard alone: an undated article gets a date, the tree follows, and it is undone.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packedExtension, shown } from './packed';

const TITLE = 'A summit of fish';

describe('problems in the packed extension', () => {
  const packed = packedExtension('seeds');
  const corpusFile = () => readFileSync(join(packed.session.workspace, 'corpus.yaml'), 'utf8');

  before(async () => {
    const { workbench, session } = packed;
    writeFileSync(join(session.workspace, 'summit.txt'), `${TITLE}\n\nNobody can tell when they met in the hall.\n`);
    await workbench.openView('Corpus Reader');
  });

  it('are mended by the keyboard: the date of an undated article is set, and undone', async () => {
    const { workbench } = packed;
    const { page } = workbench;
    const before = corpusFile();
    await workbench.runCommand('Corpus: Show Problems');
    const kind = workbench.treeRow('1 undated article');
    await kind.waitFor();
    await page.locator('.monaco-list:focus, .monaco-list:focus-within').first().waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    // the tree of articles shows the title, too, and behind it no file
    const row = workbench.treeRows.filter({ hasText: TITLE }).filter({ hasText: 'summit.txt' });
    await row.waitFor();
    await page.keyboard.press('ArrowDown');
    await row.and(page.locator('.focused')).waitFor();
    assert.match((await row.getAttribute('aria-label')) ?? '', /^Doubtful: A summit of fish\. Nothing says when/);

    await page.keyboard.press('Enter');
    await shown(workbench, TITLE);
    // it takes the focus when it is there
    await page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME');
    await workbench.runCommand('Corpus: Show Problems');
    // the row stays the focused one of its list while the page has the focus
    await row.and(page.locator('.monaco-list:is(:focus, :focus-within) .monaco-list-row.focused')).waitFor();
    await page.keyboard.press('F2');
    await workbench.quickInputOpened('Date of “A summit of fish”');
    await workbench.typeInQuickPick('2019-05~');
    await page.getByText('c. May 2019').waitFor();
    await page.keyboard.press('Enter');
    await kind.waitFor({ state: 'detached' });
    assert.equal(corpusFile().replace('  summit.txt:\n    date: 2019-05~\n', ''), before);
    await workbench.treeRow('2019').waitFor();

    await workbench.runCommand('Corpus: Undo the Last Change of corpus.yaml');
    await kind.waitFor();
    assert.equal(corpusFile(), before);
  });
});
