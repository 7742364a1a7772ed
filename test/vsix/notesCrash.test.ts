// Everything ends at once while a note is unsaved: nothing that was quoted or typed is lost, and the file on the disk is whole.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crash, openAgain } from '../vscode/session.mjs';
import { acceptNotesFolder, eventually, goToArticle, packedExtension, READER } from './packed';

const NOTE = '001_cf728af4b34f76ca.txt.md';
const TYPED = 'What I think of it, unsaved.';

describe('a crash while a note is unsaved', () => {
  const packed = packedExtension('seeds');

  it('loses nothing, and leaves the file on the disk as it was', async () => {
    const { workbench, session } = packed;
    const file = join(session.workspace, 'notes', NOTE);
    const page = await goToArticle(workbench, 'Trying To Improve', 'US And Russia');
    const passage = await workbench.selectText(page, `${READER} p:has-text("all-or-nothing")`);
    const quoted = passage.trim().slice(0, 15);
    await workbench.page.keyboard.press('q');
    await acceptNotesFolder(workbench);
    await workbench.page.locator('.monaco-editor .view-line', { hasText: '#:~:text=' }).first().waitFor();
    const before = readFileSync(file, 'utf8');
    assert.ok(!before.includes(quoted), 'nothing is written behind the reader’s back');
    await workbench.page.locator('.monaco-editor').last().click();
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.type(TYPED);
    // VS Code keeps unsaved text a second after the last key, without autosave; here on the server's disk
    const kept = join(session.folder, 'data', 'data', 'User', 'Backups');
    await eventually('the unsaved text is kept', () => textsBelow(kept).some((text) => text.includes(TYPED)));

    await crash(session);
    assert.equal(readFileSync(file, 'utf8'), before, 'the file is whole');

    const again = await openAgain(session);
    try {
      const { page: window } = again.workbench;
      const tab = window.locator('.tab.dirty', { hasText: NOTE }).first();
      await tab.waitFor();
      await tab.click();
      await window.locator('.editor-group-container.active .view-line', { hasText: 'What' }).first().waitFor();
      await window.locator('.editor-group-container.active .monaco-editor').click();
      await window.keyboard.press('Control+s');
      await eventually('the note is saved', () => readFileSync(file, 'utf8').includes(TYPED));
      const saved = readFileSync(file, 'utf8');
      assert.ok(saved.startsWith(before.trimEnd()) && saved.includes(quoted), saved);
    } finally {
      await again.stop();
    }
  });
});

function textsBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => readFileSync(join(entry.path, entry.name), 'utf8'));
}
