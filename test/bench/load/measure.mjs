// Processes that measure: each prints its figures as JSON in its last line.

import { spawn } from 'node:child_process';

/**
 * Runs a script of Node's in a process of its own. Rejects when it fails.
 * @param {readonly string[]} args
 * @returns {Promise<Readonly<Record<string, number>>>}
 */
export async function figuresOf(args) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (data) => {
    output += data;
  });
  const [code, signal] = await new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (...ended) => done(ended));
  });
  if (code !== 0) throw new Error(`${args[0]} ended with ${signal ?? code}`);
  return JSON.parse(output.trim().split('\n').at(-1) ?? '{}');
}
