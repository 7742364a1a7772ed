// Starts other programs: Node scripts by the Node that runs us, npm by the npm that started us.

import { spawn } from 'node:child_process';
import { basename } from 'node:path';

/**
 * Runs a program with our own standard streams and answers its exit code (1 if a signal ended it).
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, options = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    child.once('error', fail);
    child.once('exit', (code) => done(code ?? 1));
  });
}

/**
 * Runs a script with this Node.
 * @param {readonly string[]} args the script and what it is given
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export const runNode = (args, options) => run(process.execPath, args, options);

/**
 * Runs npm. On Windows npm is a batch file, which only a shell can start, so npm's own script is preferred.
 * @param {readonly string[]} args words without spaces or quotes
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function runNpm(args, options) {
  const script = process.env['npm_execpath'];
  if (script && basename(script) === 'npm-cli.js') return runNode([script, ...args], options);
  return run('npm', args, { shell: process.platform === 'win32', ...options });
}
