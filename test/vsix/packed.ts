// The packed extension in an ordinary window, for suites that drive it by mouse and keyboard.

import { mkdirSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { openSession, type Session } from '../vscode/session.mjs';
import type { Workbench } from '../vscode/workbench.mjs';

export const VSIX = 'corpus-reader.vsix';
export const READER = 'main article';
/** Where the picture of a test that failed is kept. */
const PICTURES = 'dist/test/vsix';

export interface Packed {
  readonly session: Session;
  readonly workbench: Workbench;
}

/** Opens a window, of a size in CSS pixels, on a copy of a folder before the tests of the suite it is called in, and closes it after them. */
export function packedExtension(
  workspace: string,
  settings: Record<string, unknown> = {},
  size = { width: 1280, height: 800 },
): Packed {
  let session: Session | undefined;
  const opened = (): Session => {
    if (session === undefined) throw new Error('the window is not open yet');
    return session;
  };
  before(async () => {
    session = await openSession({ workspace, vsix: VSIX, settings, size });
  });
  after(() => session?.close());
  afterEach(async function () {
    if (this.currentTest?.state !== 'failed' || session === undefined) return;
    mkdirSync(PICTURES, { recursive: true });
    const name = this.currentTest.fullTitle().replaceAll(/\W+/g, '-');
    await session.workbench.page.screenshot({ path: `${PICTURES}/${name}.png` });
  });
  return {
    get session() {
      return opened();
    },
    get workbench() {
      return opened().workbench;
    },
  };
}

/** Opens an article by its title with "Go to Article...", and waits until the reader shows it. */
export async function goToArticle(workbench: Workbench, typed: string, title: string): Promise<Frame> {
  await askInQuickPick(workbench, 'Corpus: Go to Article...', 'Go to Article', typed);
  await workbench.quickRows
    .first()
    .filter({ hasText: typed.split(' ')[0] ?? typed })
    .waitFor();
  await workbench.page.keyboard.press('Enter');
  await workbench.quickInputClosed();
  const page = await shown(workbench, title);
  // it takes the focus when it is there, and a quick pick that has lost it closes
  await workbench.page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME');
  return page;
}

/** Opens "Search..." and puts a query into its box. */
export async function search(workbench: Workbench, query: string): Promise<void> {
  await askInQuickPick(workbench, 'Corpus: Search...', 'Search the Corpus', query);
}

const TRIES = 5;
const TRY_MILLISECONDS = 8_000;

/**
 * Opens a quick pick by its command and puts text into its box. A page that comes late takes the focus, and a quick pick that has lost it
 * closes: then it is opened once more.
 */
async function askInQuickPick(workbench: Workbench, command: string, title: string, text: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    await workbench.runCommand(command);
    try {
      // the command palette is the same box
      await workbench.quickInputOpened(title, TRY_MILLISECONDS);
      await workbench.quickInput.fill(text, { timeout: TRY_MILLISECONDS });
      return;
    } catch (error) {
      if (tries === TRIES) throw error;
    }
  }
}

/**
 * Presses a button in the title of a quick pick in one piece: VS Code makes them all anew when others are to be shown, and a mouse button
 * that goes down on one and up on another presses none.
 */
export async function pressInTitle(workbench: Workbench, name: string | RegExp, timeout?: number): Promise<void> {
  const button = workbench.page.locator('.quick-input-titlebar').getByRole('button', { name }).first();
  await button.dispatchEvent('click', {}, timeout === undefined ? {} : { timeout });
}

/** Presses a button in the title of a quick pick that closes it, and once more if it was made anew at that very moment. */
export async function closeByButton(workbench: Workbench, name: string | RegExp): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await pressInTitle(workbench, name, TRY_MILLISECONDS);
      await workbench.quickInputClosed(TRY_MILLISECONDS);
      return;
    } catch (error) {
      // it may have closed since
      if (await workbench.quickInput.isHidden()) return;
      if (tries === TRIES) throw error;
    }
  }
}

/** Presses a button of the dialog that asks before something is done, and waits until it has gone. */
export async function pressInDialog({ page }: Workbench, name: string): Promise<void> {
  const dialog = page.locator('.monaco-dialog-box');
  await dialog.getByRole('button', { name, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Closes the quick pick that is open. */
export async function dismiss(workbench: Workbench): Promise<void> {
  await workbench.page.keyboard.press('Escape');
  await workbench.quickInputClosed();
}

/** The page, once it shows the article with this title (or its beginning). */
export async function shown(workbench: Workbench, title: string): Promise<Frame> {
  return workbench.webview(`${READER} h1:has-text(${JSON.stringify(title)})`);
}

/** Answers the question where notes should be kept with what is proposed. */
export async function acceptNotesFolder(workbench: Workbench): Promise<void> {
  await workbench.page.getByText('Where should the notes on this corpus be kept?').waitFor();
  await workbench.page.waitForFunction(() => document.activeElement?.closest('.quick-input-widget') !== null);
  await workbench.quickRows.first().and(workbench.page.locator('.focused')).waitFor();
  await workbench.page.keyboard.press('Enter');
  await workbench.quickInputClosed();
}

const PATIENCE_MILLISECONDS = 60_000;
const STEP_MILLISECONDS = 50;

/** Waits for something outside of the window that becomes true by itself, such as what is in a file; fails with its name when it does not. */
export async function eventually(what: string, isSo: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE_MILLISECONDS;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
    await new Promise((done) => setTimeout(done, STEP_MILLISECONDS));
  }
}

/** Longer than a page puts off to keep where it is. */
const PUT_OFF_MILLISECONDS = 600;

/** Waits until a page keeps where it is: by its own clock, on which timers fire in their order however slow the machine. */
export async function settled(page: Frame): Promise<void> {
  await page.evaluate(async (milliseconds) => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await new Promise((done) => setTimeout(done, milliseconds));
  }, PUT_OFF_MILLISECONDS);
}

/** Reloads the window in VS Code's own, orderly way. */
export async function reloadWindow(workbench: Workbench): Promise<void> {
  const loaded = workbench.page.waitForEvent('load');
  await workbench.runCommand('Developer: Reload Window');
  await loaded;
  await workbench.page.waitForSelector('.monaco-workbench .part.statusbar .statusbar-item');
}
