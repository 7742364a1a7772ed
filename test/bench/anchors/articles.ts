import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Shorter texts have nothing from which a quote could be taken and looked for; longer ones are cut. In UTF-16 units. */
const SHORTEST = 900;
const LONGEST = 30_000;

/** The bodies of a file of JSON Lines, or the texts in a folder, without those that are too short. */
export function readArticles(path: string): string[] {
  const texts = path.endsWith('.jsonl') || path.endsWith('.gz') ? bodiesOf(path) : textsIn(path);
  return texts
    .map((text) => text.replaceAll('\r\n', '\n').normalize('NFC').trim().slice(0, LONGEST))
    .filter(({ length }) => length >= SHORTEST);
}

function bodiesOf(path: string): string[] {
  const bytes = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines.flatMap((line) => {
    if (line.trim() === '') return [];
    const row: unknown = JSON.parse(line);
    const body = typeof row === 'object' && row !== null && 'body' in row ? row.body : undefined;
    return typeof body === 'string' ? [body] : [];
  });
}

function textsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
