import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Corpus } from '../core/corpus';
import { Failure, reasonOf } from './failure';
import { openFile } from './openFile';
import { openFolder } from './openFolder';

/**
 * Reads the corpus at a path: a folder, or a file of any format that can be read. Nothing is written. What cannot be used of it is among
 * the corpus's problems. `cache`, when given, is a folder that is no part of the corpus though it may lie inside it.
 *
 * @throws Failure when the folder or file itself cannot be read, or is neither
 */
export async function openCorpus(path: string, cache?: string): Promise<Corpus> {
  const at = resolve(path);
  const name = basename(at) || at;
  const found = await statOf(path, at);
  try {
    if (found.isDirectory()) return await openFolder(at, name, cache === undefined ? undefined : resolve(cache));
    if (found.isFile()) return await openFile(at, name);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${path} cannot be read: ${reasonOf(error)}.`);
  }
  throw new Failure(`${path} is neither a folder nor a file.`);
}

async function statOf(path: string, at: string): Promise<Stats> {
  return stat(at).catch((error: unknown) => {
    throw new Failure(`${path} cannot be read: ${reasonOf(error)}.`);
  });
}
