import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Corpus } from '../core/corpus';
import { Failure, reasonOf } from './failure';
import { openFile } from './openFile';
import { openFolder } from './openFolder';
import { type Keeping, NOTHING_KEPT } from './readSources';

/**
 * Reads the corpus at a path: a folder, or a file of any format that can be read. What cannot be used of it is among the corpus's problems.
 * Nothing is written, but where a cache is named what was read is kept there; it is no part of the corpus though it may lie inside it.
 *
 * @throws Failure when the folder or file itself cannot be read, or is neither
 */
export async function openCorpus(path: string, keeping = NOTHING_KEPT): Promise<Corpus> {
  const at = resolve(path);
  const name = basename(at) || at;
  const found = await statOf(path, at);
  try {
    if (found.isDirectory()) return await openFolder(at, name, resolved(keeping));
    if (found.isFile()) return await openFile(at, name, resolved(keeping));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${path} cannot be read: ${reasonOf(error)}.`);
  }
  throw new Failure(`${path} is neither a folder nor a file.`);
}

function resolved({ cache, say }: Keeping): Keeping {
  return cache === undefined ? { say } : { cache: resolve(cache), say };
}

async function statOf(path: string, at: string): Promise<Stats> {
  return stat(at).catch((error: unknown) => {
    throw new Failure(`${path} cannot be read: ${reasonOf(error)}.`);
  });
}
