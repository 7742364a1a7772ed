// Reads a file of JSON Lines, or a folder of files, and has MiniSearch index it; prints what that took as JSON:
//   node peer.mjs FILE|DIR
// It finds no names, dates or blocks, keeps no text and cleans nothing: it is the least that a search needs.

import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import MiniSearch from 'minisearch';

const MB = 1e6;

/** @param {string} place @returns {AsyncGenerator<{ id: number, title: string, body: string }>} */
async function* documentsOf(place) {
  let id = 0;
  if (statSync(place).isDirectory()) {
    for (const entry of readdirSync(place, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath ?? entry.path, entry.name);
      if (file.endsWith('.jsonl')) yield* documentsOf(file);
      else yield { id: id++, title: entry.name, body: readFileSync(file, 'utf8') };
    }
    return;
  }
  for await (const line of createInterface({ input: createReadStream(place), crlfDelay: Number.POSITIVE_INFINITY })) {
    const { title = '', body = '' } = JSON.parse(line);
    yield { id: id++, title, body };
  }
}

const started = performance.now();
const index = new MiniSearch({ fields: ['title', 'body'] });
for await (const document of documentsOf(process.argv[2] ?? '')) index.add(document);
const loadMs = performance.now() - started;
const { user, system } = process.cpuUsage();
const kept = JSON.stringify(index);
const opening = performance.now();
const opened = MiniSearch.loadJSON(kept, { fields: ['title', 'body'] });
console.log(
  JSON.stringify({
    articles: opened.documentCount,
    loadMs,
    loadCpuMs: (user + system) / 1000,
    openMs: performance.now() - opening,
    peakRssMB: (process.resourceUsage().maxRSS * 1024) / MB,
  }),
);
