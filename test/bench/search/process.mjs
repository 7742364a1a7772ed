// The processes that measure: each is handed its task as JSON and answers with JSON as its last line.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What this process is to measure: it stands on its standard input. @returns {unknown} */
export const task = () => JSON.parse(readFileSync(0, 'utf8'));

/** Gives back what this process has measured. @param {unknown} figures */
export const report = (figures) => process.stdout.write(`${JSON.stringify(figures)}\n`);

/** What live objects and buffers take, in MB, after everything else is collected. Needs --expose-gc. */
export function residentMB() {
  if (globalThis.gc === undefined) throw new Error('run with --expose-gc');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

/**
 * Runs a script of this folder in a fresh process and returns what it reports. Rejects when it fails.
 * @param {string} script
 * @param {unknown} what its task
 * @param {readonly string[]} [flags] for Node
 * @returns {Promise<unknown>}
 */
export async function measure(script, what, flags = []) {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(process.execPath, ['--expose-gc', ...flags, file], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.on('error', () => {}).end(JSON.stringify(what));
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (data) => {
    output += data;
  });
  /** @type {[code: number | null, signal: string | null]} */
  const [code, signal] = await new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (...ended) => done(ended));
  });
  if (code !== 0) throw new Error(`${script} ended with ${signal ?? code}`);
  return JSON.parse(output.trim().split('\n').at(-1) ?? 'null');
}
