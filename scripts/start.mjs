// Installs and builds what is missing, then opens VS Code with the extension on a copy of the sample corpus in .sample/.
//   node scripts/start.mjs [--port N] [--no-open]
// With a desktop VS Code: the `code` on the PATH, or one that is downloaded. Without one, or with either option: the
// npm-carried VS Code, as a web page on this machine; with --no-open nobody but you opens it.

import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './lib/install.mjs';
import { run, runNode } from './lib/processes.mjs';
import { root } from './lib/root.mjs';
import { copyMissing } from './lib/sample.mjs';

const DEFAULT_PORT = 8765;
const ORPHAN_CHECK_MS = 1000;
const sample = join(root, '.sample');
const opener = join(root, 'scripts', 'opener');
const onWindows = process.platform === 'win32';

/** Whether `code` is on the PATH. */
const hasCode = () => spawnSync('code', ['--version'], { shell: onWindows, timeout: 10_000 }).status === 0;

/** Opens a desktop VS Code. @param {string} command @returns {Promise<number>} an exit code */
async function openDesktop(command) {
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, `--extensionDevelopmentPath=${opener}`, sample];
  const needsShell = onWindows && command === 'code';
  const quoted = needsShell ? args.map((arg) => `"${arg}"`) : args;
  console.log('Opening VS Code ...');
  return run(command, quoted, { shell: needsShell });
}

/** Settles when somebody ends us: by a signal, or by ending the npm that runs us, which does not pass signals on. */
function interrupted() {
  const parent = process.ppid;
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, done);
    if (!process.env['npm_lifecycle_event']) return;
    const watch = setInterval(() => process.ppid !== parent && done(undefined), ORPHAN_CHECK_MS);
    watch.unref();
  });
}

/** Starts the npm-carried VS Code and stays until Ctrl+C. @param {number} port @param {boolean} open */
async function serve(port, open) {
  const { ensureHost } = await import('../test/vscode/ensureHost.mjs');
  const { linkExtension, startServer } = await import('../test/vscode/server.mjs');
  const { startSettings } = await import('../test/vscode/settings.mjs');
  await ensureHost();
  const dataDir = join(root, '.vscode-test', 'start');
  mkdirSync(dataDir, { recursive: true });
  const options = { dataDir, settings: startSettings, port, args: ['--default-folder', sample] };
  linkExtension(options, root);
  linkExtension(options, opener);
  const server = await startServer(options);
  const url = `http://${server.authority}/`;
  console.log(`\nCorpus Reader is open at  ${url}\nThe sample corpus is ${sample}\nCtrl+C ends it.`);
  if (open) openInBrowser(url);
  await Promise.race([interrupted(), server.exited]);
  await server.stop();
}

/** @param {string} url */
function openInBrowser(url) {
  /** @type {Partial<Record<NodeJS.Platform, string[]>>} */
  const commands = { darwin: ['open', url], win32: ['cmd', '/c', 'start', url] };
  const [command = '', ...args] = commands[process.platform] ?? ['xdg-open', url];
  // without a browser the printed address has to do
  run(command, args, { stdio: 'ignore' }).catch(() => undefined);
}

async function main() {
  const { values } = parseArgs({ options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } } });
  await ensureInstalled(root);
  if ((await runNode(['scripts/build.mjs'])) !== 0) return 1;
  copyMissing(join(root, 'seeds'), sample);
  const { desktopExecutable, hasDisplay, isDesktopAvailable } = await import('../test/vscode/desktop.mjs');
  if (values.port === undefined && !values['no-open']) {
    if (hasDisplay && hasCode()) return openDesktop('code');
    if (await isDesktopAvailable()) return openDesktop(await desktopExecutable());
  }
  await serve(Number(values.port ?? DEFAULT_PORT), !values['no-open'] && hasDisplay);
  return 0;
}

process.chdir(root);
try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
