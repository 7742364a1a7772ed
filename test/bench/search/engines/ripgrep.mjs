// ripgrep over one file an article: the files that hold the first word, and of these those that hold the next. The time
// to start it belongs to the figure, as a tool that starts it for every query would pay it. It forgives nothing.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../../scripts/lib/root.mjs';
import { textOf } from '../rows.mjs';
import { isUnspaced } from '../words.mjs';

const MAX_OUTPUT = 1024 ** 3;
const BUNDLED = `test/vscode/host/node_modules/@vscode/ripgrep-universal/bin/${process.platform}-${process.arch}/rg`;

/** The command: one on the PATH, or the one that came with the VS Code of the tests; undefined when there is none. */
export function findRipgrep() {
  return ['rg', join(root, BUNDLED)].find((command) => {
    if (command !== 'rg' && !existsSync(command)) return false;
    return spawnSync(command, ['--version']).status === 0;
  });
}

/** @param {string} command @param {string} folder @param {string} word @param {boolean} prefix @returns {Set<number>} */
function rowsWith(command, folder, word, prefix) {
  const bounds = isUnspaced(word) ? '' : '\\b';
  const pattern = bounds + word.replace(/[^\p{L}\p{N}]/gu, '\\$&') + (prefix ? '' : bounds);
  const args = ['--no-config', '--files-with-matches', '--ignore-case', '--no-ignore', '-e', pattern, folder];
  const { stdout, error } = spawnSync(command, args, { maxBuffer: MAX_OUTPUT });
  if (error) throw error;
  return new Set(
    stdout
      .toString('latin1')
      .match(/\d+(?=\.txt$)/gm)
      ?.map(Number),
  );
}

/** @returns {import('./engine.mjs').Engine<{ number: number, text: string }, number[]>} */
export function create() {
  const command = findRipgrep();
  if (command === undefined) throw new Error('ripgrep is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'corpus-reader-ripgrep-'));
  return {
    slow: true,
    document: (row, number) => ({ number, text: textOf(row) }),
    put: ({ number, text }) => {
      const place = join(folder, String(Math.floor(number / 1000)));
      if (number % 1000 === 0) mkdirSync(place, { recursive: true });
      writeFileSync(join(place, `${number}.txt`), text);
    },
    finish: () => {},
    search: ({ text, prefix }) => {
      const words = text.trim().split(/\s+/);
      /** @type {Set<number> | undefined} */
      let rows;
      for (const [i, word] of words.entries()) {
        const found = rowsWith(command, folder, word, prefix && i === words.length - 1);
        rows = rows === undefined ? found : new Set([...rows].filter((row) => found.has(row)));
        if (rows.size === 0) break;
      }
      return [...(rows ?? [])].sort((a, b) => a - b);
    },
    hits: (answer) => answer.slice(0, 10),
    save: async () => null,
    open: () => {},
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
