import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Shorter texts have nothing from which a quote could be taken and looked for; longer ones are cut. In UTF-16 units. */
const SHORTEST = 900;
const LONGEST = 30_000;

/** Which articles of a corpus are looked at: what is tuned on the ones is told of the others. */
export type Part = 'tune' | 'report';

/** A corpus of fewer articles has no parts: all of it is in either. */
const FEWEST_PARTED = 20;

interface Article {
  /** By which it is drawn: the row's own `id`, or the name of the file. */
  readonly id: string;
  readonly text: string;
}

/**
 * At most `count` texts of one part of a file of JSON Lines or of a folder, without those that are too short. An article's part and its
 * turn come from a hash of its id alone, so that both stay what they are when others come or go, and a longer sample begins with the
 * shorter one.
 */
export function sampleOf(path: string, part: Part, count: number): string[] {
  const drawn = readArticles(path)
    .map(({ id, text }) => ({ text, lot: createHash('sha256').update(`anchors ${id}`).digest('hex') }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1));
  const ofPart = drawn.length < FEWEST_PARTED ? drawn : drawn.filter(({ lot }) => partBy(lot) === part);
  return ofPart.slice(0, count).map(({ text }) => text);
}

/** By the last digit, as articles are drawn in the order of the first ones. */
function partBy(lot: string): Part {
  return Number.parseInt(lot.slice(-1), 16) % 2 === 0 ? 'tune' : 'report';
}

function readArticles(path: string): Article[] {
  const articles = path.endsWith('.jsonl') || path.endsWith('.gz') ? bodiesOf(path) : textsIn(path);
  return articles
    .map(({ id, text }) => ({ id, text: text.replaceAll('\r\n', '\n').normalize('NFC').trim().slice(0, LONGEST) }))
    .filter(({ text }) => text.length >= SHORTEST);
}

function bodiesOf(path: string): Article[] {
  const bytes = readFileSync(path);
  const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    const row: unknown = JSON.parse(line);
    const text = stringIn(row, 'body');
    return text === undefined ? [] : [{ id: stringIn(row, 'id') ?? String(i), text }];
  });
}

function stringIn(row: unknown, name: string): string | undefined {
  const value = typeof row === 'object' && row !== null ? new Map(Object.entries(row)).get(name) : undefined;
  return typeof value === 'string' ? value : undefined;
}

function textsIn(folder: string): Article[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ id: name, text: readFileSync(join(folder, name), 'utf8') }));
}
