// A whole VS Code for a test that drives the screen: server, browser and workbench, on a copy of some folder.

import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { ensureHost } from './ensureHost.mjs';
import { installExtension, linkExtension, startServer } from './server.mjs';
import { quietSettings } from './settings.mjs';
import { Workbench } from './workbench.mjs';

/**
 * A new temporary folder with `data` for a server and `corpus`, a copy of a folder.
 * @param {string} source
 */
export function temporaryWorkspace(source) {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-reader-'));
  const workspace = join(folder, 'corpus');
  const dataDir = join(folder, 'data');
  mkdirSync(dataDir);
  cpSync(source, workspace, { recursive: true });
  return { folder, workspace, dataDir, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/**
 * Opens a VS Code on a fresh copy of a folder, with the extension installed: packed, or from its folder.
 * @param {object} options
 * @param {string} options.workspace the folder to copy
 * @param {string} [options.vsix] a packed extension to install
 * @param {string} [options.extension] an extension's folder, used where it is
 * @param {Record<string, unknown>} [options.settings] added to the quiet ones
 * @param {{ width: number, height: number }} [options.size] in CSS pixels
 */
export async function openSession({ workspace: source, vsix, extension, settings, size }) {
  await ensureHost();
  const { folder, workspace, dataDir, remove } = temporaryWorkspace(source);
  const options = { dataDir, settings: { ...quietSettings, ...settings } };
  if (vsix) installExtension(options, vsix);
  if (extension) linkExtension(options, extension);
  const browser = await launchBrowser();
  const server = await startServer(options).catch(async (error) => {
    await browser.close();
    throw error;
  });
  const close = async () => {
    await browser.close();
    await server.stop();
    remove();
  };
  try {
    const url = server.url(workspace);
    const workbench = await Workbench.open(browser, url, size);
    return { workbench, workspace, folder, options, server, url, browser, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Ends the window of a session and its server as a crash does: at once, with no time to keep anything.
 * @param {Session} session
 */
export async function crash({ workbench, server }) {
  const { page } = workbench;
  const devtools = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // nobody is left to answer
  devtools.send('Page.crash').catch(() => {});
  await Promise.all([crashed, server.kill()]);
  await workbench.close();
}

/**
 * Opens a session again that has crashed, on what it left. VS Code keeps what is of a window by its address, so that must be the same.
 * @param {Session} session
 */
export async function openAgain({ options, browser, url, server: { port } }) {
  const server = await startServer({ ...options, port });
  const stop = () => server.stop();
  try {
    return { workbench: await Workbench.open(browser, url), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @typedef {Awaited<ReturnType<typeof openSession>>} Session */
