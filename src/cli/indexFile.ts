import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';

const SUFFIX = '.corpus-index';
const NAME = /^[0-9a-f]{32}(?:\.corpus-index(?:\.\d+\.[0-9a-f]{12}\.tmp)?|\.sources|-[0-9a-f]{12}\.(?:texts|new))$/;

/** Where the index of a corpus is kept in a folder: a name of its own for each absolute path of a corpus. */
export function indexFileOf(corpus: string, cache: string): string {
  return keptPlaceOf(corpus, cache) + SUFFIX;
}

/** What the paths of all files begin with that are kept of a corpus in a folder. */
export function keptPlaceOf(corpus: string, cache: string): string {
  return join(resolve(cache), createHash('sha256').update(resolve(corpus)).digest('hex').slice(0, 32));
}

/** True for the path of a file that holds an index or what was read of sources, or the part of one that has been written so far. */
export function isIndexFile(path: string): boolean {
  return NAME.test(basename(path));
}
