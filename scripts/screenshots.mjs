// Takes the pictures of the README and of the walkthrough in a real VS Code, each scene in each colour theme.
//   node scripts/screenshots.mjs [SCENE ...]

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './lib/install.mjs';
import { withPalette } from './lib/palettePng.mjs';
import { runNode } from './lib/processes.mjs';
import { root } from './lib/root.mjs';

/** @typedef {import('../test/vscode/workbench.mjs').Workbench} Workbench */

/** The title bar names what is open, not the build that it is open in. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: VS Code's own placeholders
const SETTINGS = { 'window.title': '${activeEditorShort}${separator}${rootName}' };
const SMALL = { width: 860, height: 520 };
const READER = 'main article';
const SIDE_BAR_ROW = '.part.sidebar .monaco-list-row';
/** How long the workbench may take to fade in what it has drawn. */
const SETTLE_MS = 600;

/** Each colour theme by its title and by the name that settings have for it. */
const themes = /** @type {const} */ ({
  light: { title: 'Light Modern', setting: 'Default Light Modern' },
  dark: { title: 'Dark Modern', setting: 'Default Dark Modern' },
  'dark-high-contrast': { title: 'Dark High Contrast', setting: 'Default High Contrast' },
  'light-high-contrast': { title: 'Light High Contrast', setting: 'Default High Contrast Light' },
});

/** @typedef {(workbench: Workbench) => Promise<void>} Scene starts without editors and with the Corpus Reader view open */

/** @type {Readonly<Record<string, Scene>>} */
const scenes = {
  async tree(workbench) {
    await expandTree(workbench);
  },
  async reader(workbench) {
    const page = await openRelations(workbench);
    await page.locator(`${READER} p mark`, { hasText: 'Vladimir Putin' }).first().click();
    await page.locator('.card').first().waitFor();
  },
  async search(workbench) {
    await openRelations(workbench);
    await askFor(workbench, 'Corpus: Search...', 'Pescov');
    await workbench.quickRows.filter({ hasText: 'Peskov' }).first().waitFor();
  },
  async results(workbench) {
    await askFor(workbench, 'Corpus: Search...', 'sanctions -missile');
    await workbench.quickRows.filter({ hasText: '‹sanctions›' }).first().waitFor();
    await workbench.page.getByRole('button', { name: 'Save Search' }).click();
    await workbench.page.getByRole('button', { name: 'Keep in Search Results' }).click();
    await workbench.quickInputClosed();
    await workbench.page.locator(`${SIDE_BAR_ROW}.focused`, { hasText: '“sanctions -missile”' }).waitFor();
    await workbench.page.keyboard.press('F4');
    await workbench.page.locator(`${SIDE_BAR_ROW}.selected .highlight`).first().waitFor();
    await workbench.webview(`${READER} h1`);
  },
  async concordance(workbench) {
    await workbench.treeRow('2019').waitFor();
    await askFor(workbench, 'Corpus: Concordance...', 'sanctions');
    await workbench.page.keyboard.press('Enter');
    const page = await workbench.webview('.row .hit');
    await page.locator('select').selectOption('left1');
    await page.locator('.row .text b').first().waitFor();
    await page.locator('.row').first().focus();
  },
  async actor(workbench) {
    await workbench.runCommand('Corpus: Go to Actor...');
    await workbench.quickInputOpened('Go to Actor');
    await workbench.quickInput.fill('Vladimir Putin');
    await workbench.quickRows.first().filter({ hasText: '‹Putin›' }).waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.quickInputClosed();
    const page = await workbench.webview('.row .hit');
    await page.locator('.year').first().click();
    await page.locator('.filter').waitFor();
  },
  async notes(workbench) {
    const page = await openRelations(workbench);
    if (workbench.page.viewportSize()?.width === SMALL.width) {
      await workbench.runCommand('View: Toggle Primary Side Bar Visibility');
    }
    await workbench.selectText(page, `${READER} p:has-text("mutual perception")`);
    await workbench.runCommand('Corpus: Quote into Notes');
    await acceptNotesFolder(workbench);
    await workbench.page.locator('.monaco-editor .view-line', { hasText: '#:~:text=' }).first().waitFor();
  },
};

/**
 * Where the pictures go and how large they are: the README's in docs/, the walkthrough's in media/.
 * @type {readonly { folder: string, size: { width: number, height: number }, scenes: Readonly<Record<string, string>> }[]}
 */
const sets = [
  {
    folder: 'docs/images',
    size: { width: 1440, height: 860 },
    scenes: {
      reader: 'reader',
      actor: 'actor',
      search: 'search',
      concordance: 'concordance',
      results: 'results',
      notes: 'notes',
    },
  },
  {
    folder: 'media/walkthrough',
    size: SMALL,
    scenes: { open: 'tree', read: 'reader', search: 'search', note: 'notes' },
  },
];

/** @param {Workbench} workbench */
async function expandTree(workbench) {
  for (const label of ['2019', 'Donald Trump']) {
    const row = workbench.treeRow(label);
    await row.waitFor();
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
  }
}

/** Opens the article of 2019 from the tree. @param {Workbench} workbench */
async function openRelations(workbench) {
  await expandTree(workbench);
  await workbench.treeRow('US And Russia – Trying To Improve Relations').click();
  return workbench.webview(`${READER} h1:has-text("US And Russia")`);
}

/**
 * Opens a box of ours, which may hold the last query still, and puts another into it.
 * @param {Workbench} workbench
 * @param {string} command
 * @param {string} query
 */
async function askFor(workbench, command, query) {
  await workbench.runCommand(command);
  // the command palette is the same box: its placeholder must have gone
  await workbench.page.getByPlaceholder('"phrase"').waitFor();
  await workbench.quickInput.fill(query);
}

/** @param {Workbench} workbench */
async function acceptNotesFolder(workbench) {
  await workbench.page.getByText('Where should the notes on this corpus be kept?').waitFor();
  await workbench.quickRows.first().click();
  await workbench.quickInputClosed();
}

/** Leaves nothing of the last scene on the screen. @param {Workbench} workbench */
async function tidy(workbench) {
  await workbench.page.keyboard.press('Escape');
  await workbench.quickInputClosed();
  await workbench.runCommand('View: Close All Editors');
}

/**
 * Takes the pictures of one set in one theme.
 * @param {(typeof sets)[number]} set
 * @param {keyof typeof themes} suffix
 * @param {readonly string[]} wanted names of scenes; none means all
 */
async function take({ folder, size, scenes: names }, suffix, wanted) {
  const { openSession } = await import('../test/vscode/session.mjs');
  mkdirSync(join(root, folder), { recursive: true });
  // a session each, so that no scene finds the notes of another theme
  const settings = { ...SETTINGS, 'workbench.colorTheme': themes[suffix].setting };
  const session = await openSession({ workspace: join(root, 'seeds'), extension: root, size, settings });
  try {
    const { workbench } = session;
    await workbench.themeWorn(themes[suffix].title);
    await workbench.openView('Corpus Reader');
    const chosen = Object.entries(names).filter(([, scene]) => wanted.length === 0 || wanted.includes(scene));
    for (const [index, [name, scene]] of chosen.entries()) {
      // not after the last one, whose notes are unsaved and would have to be asked about
      if (index > 0) await tidy(workbench);
      await scenes[scene]?.(workbench);
      if (scene !== 'reader') await workbench.page.mouse.move(size.width - 1, size.height - 1);
      await workbench.page.waitForTimeout(SETTLE_MS);
      const path = join(folder, `${name}-${suffix}.png`);
      // all of them as small as those that are packed must be
      writeFileSync(join(root, path), withPalette(await workbench.page.screenshot()));
      console.log(path);
    }
  } finally {
    await session.close();
  }
}

async function main() {
  const { positionals } = parseArgs({ allowPositionals: true });
  const unknown = positionals.find((name) => !(name in scenes));
  if (unknown) throw new Error(`there is no scene '${unknown}': ${Object.keys(scenes).join(', ')}`);
  await ensureInstalled(root);
  if ((await runNode(['scripts/build.mjs'])) !== 0) throw new Error('The build failed.');
  for (const set of sets) {
    for (const suffix of /** @type {(keyof typeof themes)[]} */ (Object.keys(themes)))
      await take(set, suffix, positionals);
  }
}

process.chdir(root);
await main();
