// Corpora of several sizes, evenly spread over a large one, so that a small one is made of the same sorts of text.

import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** Files that were written to just now are read again the next time: these are older. */
const OLD = new Date(Date.now() - 3_600_000);

const FILES_A_FOLDER = 1000;

/** @param {string} file @returns {AsyncGenerator<string>} */
async function* linesOf(file) {
  const bytes = createReadStream(file);
  const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) if (line !== '') yield line;
}

/** @param {string} file of JSON Lines, packed or not @returns {Promise<number>} */
export async function countLines(file) {
  let lines = 0;
  for await (const _ of linesOf(file)) lines++;
  return lines;
}

/**
 * Some rows of a file as a corpus of one file.
 * @param {string} file @param {number} total @param {number} size @param {string} folder
 */
export async function asOneFile(file, total, size, folder) {
  mkdirSync(folder, { recursive: true });
  const place = join(folder, 'corpus.jsonl');
  const out = createWriteStream(place);
  let index = 0;
  for await (const line of linesOf(file)) {
    if (isIn(index++, size, total) && !out.write(`${line}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
  utimesSync(place, OLD, OLD);
}

/**
 * Some rows of a file as a corpus of single files of text, with what is known of each as front matter.
 * @param {string} file @param {number} total @param {number} size @param {string} folder
 */
export async function asFiles(file, total, size, folder) {
  let index = 0;
  let count = 0;
  for await (const line of linesOf(file)) {
    if (!isIn(index++, size, total)) continue;
    const { body = '', ...fields } = JSON.parse(line);
    const inside = join(folder, String(Math.floor(count / FILES_A_FOLDER)).padStart(3, '0'));
    if (count % FILES_A_FOLDER === 0) mkdirSync(inside, { recursive: true });
    const known = ['title', 'date', 'source'].flatMap((name) =>
      fields[name] ? `${name}: ${JSON.stringify(String(fields[name]))}` : [],
    );
    const place = join(inside, `${String(count).padStart(6, '0')}.md`);
    writeFileSync(place, `---\n${known.join('\n')}\n---\n${body}\n`);
    utimesSync(place, OLD, OLD);
    count++;
  }
}

/** @param {number} index @param {number} size @param {number} total */
function isIn(index, size, total) {
  return Math.floor(((index + 1) * size) / total) > Math.floor((index * size) / total);
}
