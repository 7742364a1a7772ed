// Corpora of any size for the benchmark, unpacked from one JSONL file into a folder of Markdown files.

import { createReadStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/**
 * One line of the file; what else it holds is not used.
 * @typedef {{ body?: string, title?: string, date?: string, source?: string, author?: string, url?: string }} Row
 */

const FIELDS = /** @type {const} */ (['title', 'date', 'source', 'author', 'url']);

/** @param {Row} row @returns {string} its text with what is known about it as YAML front matter */
function markdown(row) {
  // JSON is YAML
  const fields = FIELDS.flatMap((name) => (row[name] ? `${name}: ${JSON.stringify(String(row[name]))}` : []));
  return `---\n${fields.join('\n')}\n---\n${row.body ?? ''}\n`;
}

/**
 * Writes the rows of a file as article files, 1000 to a folder.
 * @param {string} file a JSONL file, packed if its name ends in .gz
 * @param {string} folder
 * @param {number} limit at most so many rows
 * @returns {Promise<number>} how many there were
 */
export async function unpack(file, folder, limit) {
  const bytes = createReadStream(file);
  const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  let count = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (count >= limit) break;
    const place = join(folder, String(Math.floor(count / 1000)).padStart(3, '0'));
    if (count % 1000 === 0) mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `${String(count).padStart(6, '0')}.md`), markdown(JSON.parse(line)));
    count++;
  }
  bytes.destroy();
  return count;
}
