// Makes the npm-carried VS Code (code-server's lib/vscode) runnable after `npm ci --ignore-scripts` in this folder.
// Idempotent, needs no network, takes < 1 s: links the few real dependencies, writes stubs for the native ones,
// and lays out a lean folder of built-in extensions (no git, no Copilot, no TypeScript server).
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, 'node_modules');
const vscode = join(modules, 'code-server', 'lib', 'vscode');
if (!existsSync(join(vscode, 'out', 'server-main.js')))
  throw new Error(`run \`npm ci --ignore-scripts\` in ${here} first`);

// 1. Real packages. Links, because the browser asks for /static/node_modules/<name> below lib/vscode,
//    and because code-server pins other versions of some (cookie) beside it.
const { dependencies } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
const link = (from, to) => {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(dirname(to), { recursive: true });
  symlinkSync(relative(dirname(to), from), to, 'junction');
};
for (const name of Object.keys(dependencies)) {
  if (name !== 'code-server') link(join(modules, name), join(vscode, 'node_modules', name));
}

// 2. Stubs for what is native, telemetry only, or not needed by tests.
const stub = (name, code) => {
  const dir = join(vscode, 'node_modules', name);
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'package.json'), JSON.stringify({ name, version: '0.0.0-stub', main: 'index.js' }));
  writeFileSync(join(dir, 'index.js'), code);
};
stub(
  '@vscode/spdlog',
  `
// a plain-JavaScript stand-in for the native logger: same log files, written synchronously
const fs = require('fs'), path = require('path');
class Logger {
  constructor(_type, name, file) { this.file = file; this.level = 2; fs.mkdirSync(path.dirname(file), { recursive: true }); }
  write(level, tag, text) { if (level >= this.level) try { fs.appendFileSync(this.file, new Date().toISOString() + ' [' + tag + '] ' + text + '\\n'); } catch {} }
  trace(t) { this.write(0, 'trace', t); } debug(t) { this.write(1, 'debug', t); } info(t) { this.write(2, 'info', t); }
  warn(t) { this.write(3, 'warning', t); } error(t) { this.write(4, 'error', t); } critical(t) { this.write(5, 'critical', t); }
  getLevel() { return this.level; } setLevel(l) { this.level = l; } setPattern() {} clearFormatters() {} flush() {} drop() {}
}
exports.version = 0; exports.Logger = Logger; exports.setLevel = () => {}; exports.setFlushOn = () => {};
exports.createRotatingLogger = async (n, f) => new Logger('rotating', n, f);
exports.createAsyncRotatingLogger = async (n, f) => new Logger('rotating_async', n, f);
`,
);
stub('@vscode/native-watchdog', 'exports.start = () => {};\n');
stub('@vscode/deviceid', "exports.getDeviceId = async () => '00000000-0000-0000-0000-000000000000';\n");
stub(
  '@microsoft/1ds-core-js',
  'exports.AppInsightsCore = class { initialize() {} addTelemetryInitializer() {} track() {} unload() {} };\n',
);
stub('@microsoft/1ds-post-js', 'exports.PostChannel = class {};\n');
stub('kerberos', '');

// 3. Lean built-ins. Add names here when a test needs them. The web workbench has its own list of the built-ins with a
//    browser entry and would try to load those (not shipped) in its worker: an empty one with the same id replaces each.
const lean = [
  'theme-defaults',
  'theme-seti',
  'json',
  'markdown-basics',
  'markdown-language-features',
  'xml',
  'log',
  'configuration-editing',
  'search-result',
];
const builtins = join(modules, '.lean-builtins');
rmSync(builtins, { recursive: true, force: true });
for (const name of lean) link(join(vscode, 'extensions', name), join(builtins, name));
for (const name of readdirSync(join(vscode, 'extensions'))) {
  const file = join(vscode, 'extensions', name, 'package.json');
  const manifest = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  if (lean.includes(name) || !manifest.browser) continue;
  const dir = join(builtins, name);
  mkdirSync(dir, { recursive: true });
  // answers 'signed out' at once; without it the workbench waits 5 s for GitHub sign-in at every start
  const auth = manifest.contributes?.authentication;
  writeFileSync(
    join(dir, 'package.json'),
    JSON.stringify({
      name: manifest.name,
      publisher: manifest.publisher,
      version: manifest.version,
      engines: manifest.engines,
      main: './stub.js',
      extensionKind: ['workspace'],
      ...(auth && {
        activationEvents: auth.map((a) => `onAuthenticationRequest:${a.id}`),
        contributes: { authentication: auth },
      }),
    }),
  );
  writeFileSync(
    join(dir, 'stub.js'),
    auth
      ? `
const vscode = require('vscode');
exports.activate = (c) => { for (const id of ${JSON.stringify(auth.map((a) => a.id))}) c.subscriptions.push(vscode.authentication.registerAuthenticationProvider(id, id, {
  onDidChangeSessions: new vscode.EventEmitter().event, getSessions: async () => [], createSession: async () => { throw new Error('no sign-in in tests'); }, removeSession: async () => {} })); };
`
      : 'exports.activate = () => {};\n',
  );
}
console.log(
  'VS Code',
  JSON.parse(readFileSync(join(vscode, 'package.json'), 'utf8')).version,
  'ready in',
  relative(process.cwd(), vscode),
);
