// A corpus that nobody cleaned: what is wrong is listed, the rest can be read, and text is only ever text.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { goToArticle, packedExtension, READER } from './packed';

const HOSTILE = [
  'A hostile headline </script><script>parent.hacked = 1</script>',
  '<img src=x onerror="parent.hacked = 2"> and <b>bold</b> and $(bug) and javascript:alert(1)',
  'Reversed \u202Eexe.txt\u202C and zero\u200Bwidth and a very calm sentence about the harvest in the south.',
].join('\n\n');

const corpus = mkdtempSync(join(tmpdir(), 'hostile-'));
writeFileSync(join(corpus, 'corpus.yaml'), 'title: [not closed\n');
writeFileSync(join(corpus, 'hostile.txt'), `${HOSTILE}\n`);
writeFileSync(join(corpus, 'empty.txt'), '');
writeFileSync(join(corpus, 'binary.txt'), new Uint8Array([0, 1, 2, 3, 0, 255, 254]));
writeFileSync(
  join(corpus, 'latin.txt'),
  Buffer.from('Caf\xe9 in the old town\n\nA caf\xe9 was opened in the old town on Monday, said the mayor.\n', 'latin1'),
);
writeFileSync(join(corpus, 'large.txt'), Buffer.alloc(50 * 1024 * 1024, 'word and word and '));
writeFileSync(
  join(corpus, 'line.txt'),
  `One line\n\n${'The same words over and over, Moscow said. '.repeat(24_000)}\n`,
);
for (const name of ['one.md', 'two.md'])
  writeFileSync(join(corpus, name), `---\nid: same\ntitle: ${name}\n---\n\nText of ${name}, which is short.\n`);
mkdirSync(join(corpus, 'folder'));
symlinkSync('..', join(corpus, 'folder', 'loop'));

describe('a hostile corpus in the packed extension', () => {
  const packed = packedExtension(corpus);
  after(() => rmSync(corpus, { recursive: true }));

  it('is read as far as it can be, and the rest is listed with reasons', async () => {
    const { workbench } = packed;
    await workbench.openView('Corpus Reader');
    await workbench.treeRow('Undated').waitFor();
    await workbench.runCommand('Corpus: Show Problems');
    await workbench.giveRoomTo('Problems');
    const rows = workbench.page.locator('.part.sidebar .monaco-list-row');
    // a row each kind of problem, which a click opens
    await rows.first().waitFor();
    const kinds = await rows.evaluateAll((all) => all.flatMap((row) => row.getAttribute('aria-label') ?? []));
    for (const kind of kinds) {
      const row = workbench.page.locator(`.part.sidebar .monaco-list-row[aria-label=${JSON.stringify(kind)}]`).first();
      // rows are made anew while the tree grows, and a click on one that has gone opens nothing
      while ((await row.getAttribute('aria-expanded')) === 'false') {
        await row.click();
        const open = row.and(workbench.page.locator('[aria-expanded="true"]'));
        await open.waitFor({ timeout: 5_000 }).catch(() => {});
      }
    }
    for (const path of ['empty.txt', 'binary.txt', 'large.txt', 'folder/loop', 'two.md', 'corpus.yaml', 'latin.txt']) {
      await rows.filter({ hasText: path }).first().waitFor();
    }
  });

  it('shows hostile text as text', async () => {
    const page = await goToArticle(packed.workbench, 'hostile', 'A hostile headline');
    const text = (await page.locator(READER).first().textContent()) ?? '';
    assert.ok(text.includes('<script>parent.hacked = 1</script>'));
    assert.ok(text.includes('<img src=x onerror="parent.hacked = 2">'));
    assert.equal(await page.locator(`${READER} img, ${READER} script, ${READER} b`).count(), 0);
    assert.equal(await page.evaluate(() => Reflect.get(parent, 'hacked')).catch(() => undefined), undefined);
    const tooltipFree = await packed.workbench.page.locator('.tab .codicon-bug').count();
    assert.equal(tooltipFree, 0);
  });

  it('opens a megabyte in one line', async () => {
    const page = await goToArticle(packed.workbench, 'One line', 'One line');
    assert.ok(((await page.locator(READER).first().textContent()) ?? '').length > 1_000_000);
  });

  it('writes nothing to the corpus', () => {
    const names = readdirSync(packed.session.workspace).sort();
    assert.deepEqual(names, readdirSync(corpus).sort());
    for (const name of names.filter((file) => file.endsWith('.txt'))) {
      assert.ok(readFileSync(join(packed.session.workspace, name)).equals(readFileSync(join(corpus, name))), name);
    }
  });
});
