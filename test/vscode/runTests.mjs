// Runs one mocha bundle inside a real VS Code.
// desktop: VS Code for the desktop, downloaded once if need be; needs a display (xvfb-run).
// host:    VS Code's server from npm and any Chromium; the same Node extension host. No internet, no display.
// web:     the same server, but the extension's `browser` bundle in the web worker extension host.
// auto:    desktop where one is at hand or can be downloaded, otherwise host.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../../scripts/lib/root.mjs';
import { launchBrowser } from './browser.mjs';
import { isDesktopAvailable, runDesktopTests } from './desktop.mjs';
import { ensureHost } from './ensureHost.mjs';
import { startServer } from './server.mjs';
import { temporaryWorkspace } from './session.mjs';
import { quietSettings } from './settings.mjs';
import { configure } from './workbench.mjs';

/**
 * @typedef {'desktop' | 'host' | 'web'} Target
 * @typedef {{ title: string, state: string, ms?: number, error?: string }} TestResult
 * @typedef {{ passes: number, failures: number, pending: number }} Stats
 * @typedef {{ stats: Stats, tests: TestResult[] }} Results as test/host/runSuites.ts writes them
 */

/** How the tests say something while they run: such a line of the console is shown, all others are kept back. */
const LINE = '[test] ';
/** How results come out of the web worker host, which has no files. */
const RESULTS = '[results] ';
const TIME_LIMIT_MS = 1_800_000;
/** VS Code's page is large, and the machine may have much else to do. */
const LOAD_LIMIT_MS = 180_000;

/** @returns {Promise<Target>} */
export const autoTarget = async () => ((await isDesktopAvailable()) ? 'desktop' : 'host');

/**
 * Runs the bundle dist/test/host.js (or web.js) on a fresh copy of seeds/.
 * @param {Target} target
 * @param {{ version?: string, grep?: string }} [options] the desktop's version; a part of the titles of the tests to run
 * @returns {Promise<Results | undefined>} undefined if the tests did not come to their end
 */
export async function runInVSCode(target, { version, grep } = {}) {
  const place = temporaryWorkspace(join(root, 'seeds'));
  const resultsFile = join(place.folder, 'results.json');
  const env = { VSCODE_TEST_RESULTS: resultsFile, ...(grep !== undefined && { VSCODE_TEST_GREP: grep }) };
  const run = { ...place, resultsFile, env };
  const finished = target === 'desktop' ? await runOnDesktop(run, version) : await runOnServer(run, target);
  if (finished && existsSync(resultsFile)) {
    const results = /** @type {Results} */ (JSON.parse(readFileSync(resultsFile, 'utf8')));
    if (results.stats.failures === 0) place.remove();
    return results;
  }
  console.error(`The tests did not come to their end; logs are in ${place.folder}`);
  return undefined;
}

/** @typedef {ReturnType<typeof temporaryWorkspace> & { resultsFile: string, env: Record<string, string> }} Run */

/**
 * @param {Run} run
 * @param {string | undefined} version
 */
async function runOnDesktop({ workspace, dataDir, env }, version) {
  const userDataDir = join(dataDir, 'user');
  mkdirSync(join(userDataDir, 'User'), { recursive: true });
  writeFileSync(join(userDataDir, 'User', 'settings.json'), JSON.stringify(quietSettings, null, 2));
  const tests = join(root, 'dist/test/host.js');
  const more = version === undefined ? {} : { version };
  // a failing test gives an exit code too; the results file tells the two apart
  await runDesktopTests({ extension: root, tests, workspace, userDataDir, env, ...more });
  return true;
}

/**
 * @param {Run} run
 * @param {'host' | 'web'} target
 * @returns {Promise<boolean>} whether the tests came to their end
 */
async function runOnServer({ folder, workspace, dataDir, resultsFile, env }, target) {
  await ensureHost();
  const browser = await launchBrowser();
  const server = await startServer({ dataDir, settings: quietSettings });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const outcome = watch(page, resultsFile);
    // the kind of address decides which extension host runs the extension
    const extension = target === 'web' ? server.webUri(root) : server.remoteUri(root);
    await configure(page, target === 'web' ? developmentAt(extension) : {});
    await exposeExit(page, outcome.finish);
    await page.goto(
      server.url(workspace, [
        ['extensionDevelopmentPath', extension],
        [
          'extensionTestsPath',
          `${extension}/${relative(root, join(root, `dist/test/${target}.js`)).replaceAll('\\', '/')}`,
        ],
        ['extensionEnvironment', JSON.stringify(env)],
      ]),
      { timeout: LOAD_LIMIT_MS },
    );
    const trouble = await outcome.finished;
    if (trouble === undefined) return true;
    console.error(trouble);
    await page.screenshot({ path: join(folder, 'failed.png') }).catch(() => undefined);
    return false;
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Construction options that let the web worker host load an extension in development. @param {string} address */
function developmentAt(address) {
  const { protocol, host, pathname } = new URL(address);
  const location = { scheme: protocol.slice(0, -1), authority: host, path: pathname };
  return { developmentOptions: { enableSmokeTestDriver: true, extensions: [location] } };
}

/**
 * The workbench calls these two functions when they exist.
 * @param {import('playwright-core').Page} page
 * @param {() => void} finish
 */
async function exposeExit(page, finish) {
  await page.exposeFunction('codeAutomationLog', () => undefined);
  await page.exposeFunction('codeAutomationExit', finish);
}

/**
 * Follows a run through the page's console.
 * @param {import('playwright-core').Page} page
 * @param {string} resultsFile where results that come through the console are put
 */
function watch(page, resultsFile) {
  /** @type {(trouble?: string) => void} */
  let settle = () => undefined;
  /** @type {Promise<string | undefined>} */
  const finished = new Promise((done) => {
    settle = done;
  });
  const timer = setTimeout(() => settle(`no result after ${TIME_LIMIT_MS / 1000} s`), TIME_LIMIT_MS);
  void finished.then(() => clearTimeout(timer));
  const verbose = Boolean(process.env['VSCODE_TEST_VERBOSE']);
  page.on('crash', () => settle('the page crashed'));
  page.on('console', (message) => {
    const text = message.text();
    const after = (/** @type {string} */ mark) => text.slice(text.indexOf(mark) + mark.length);
    if (text.includes(RESULTS)) writeFileSync(resultsFile, after(RESULTS).replace(/[^}]*$/, ''));
    else if (text.includes(LINE)) console.log(after(LINE));
    else if (verbose) console.error(`[workbench] ${text.slice(0, 500)}`);
    if (text.includes('No extension host found that can launch the test runner')) settle(text);
  });
  return { finished, finish: () => settle() };
}
