// The sample corpus, copied so that nobody writes into seeds/.

import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { filesBelow } from './files.mjs';

/**
 * Copies what is missing of `from` into `to`. What is there already stays as it is: it may be somebody's notes.
 * @param {string} from
 * @param {string} to
 * @returns {number} how many files were copied
 */
export function copyMissing(from, to) {
  const missing = filesBelow(from)
    .map((file) => ({ file, copy: join(to, relative(from, file)) }))
    .filter(({ copy }) => !existsSync(copy));
  mkdirSync(to, { recursive: true });
  for (const { file, copy } of missing) {
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(file, copy);
  }
  return missing.length;
}
