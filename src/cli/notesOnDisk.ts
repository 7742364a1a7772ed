import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { NoteSource } from '../core/notes/notebook';
import { Failure, reasonOf } from './failure';

const NOTE = /\.(?:md|markdown)$/i;
/** Files read at a time. */
const BATCH = 64;

/**
 * The notes at these paths and in these folders, below which links to folders are not followed and what begins with a dot is left out. Each
 * goes by its path as seen from the working directory, if it is below that.
 *
 * @param root the folder of the corpus, from which the folders of notes are told
 * @throws Failure when one cannot be read
 */
export async function readNotes(
  root: string,
  folders: readonly string[],
  files: readonly string[],
): Promise<NoteSource[]> {
  const below = await Promise.all(folders.map((folder) => notesBelow(resolve(folder))));
  const paths = [...new Set([...below.flat(), ...files.map((file) => resolve(file))])].sort();
  const notes: NoteSource[] = [];
  for (let from = 0; from < paths.length; from += BATCH) {
    notes.push(...(await Promise.all(paths.slice(from, from + BATCH).map((path) => readNote(root, path)))));
  }
  return notes;
}

/**
 * The folder of notes that is named, as seen from the working directory or else from the corpus; else the one of the corpus.
 *
 * @throws Failure when it is not there
 */
export async function notesFolder(root: string, named: string | undefined, ofCorpus: string): Promise<string> {
  const folders = named === undefined ? [join(root, ofCorpus)] : [resolve(named), resolve(root, named)];
  for (const folder of folders) {
    const found = await stat(folder).catch(() => undefined);
    if (found?.isDirectory() === true) return folder;
  }
  const how = named === undefined ? ' Name another by --notes, or the notes themselves behind the corpus.' : '';
  throw new Failure(`There is no folder of notes ${shownPath(folders[0] ?? root)}.${how}`);
}

async function notesBelow(folder: string): Promise<string[]> {
  const entries = await entriesOf(folder);
  const found = await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
      .map(async (entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return notesBelow(path);
        return NOTE.test(entry.name) && entry.isFile() ? [path] : [];
      }),
  );
  return found.flat();
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw new Failure(`${shownPath(folder)} cannot be read: ${reasonOf(error)}.`);
  }
}

async function readNote(root: string, path: string): Promise<NoteSource> {
  try {
    const text = new TextDecoder().decode(await readFile(path));
    return { uri: shownPath(path), folder: pathFrom(root, dirname(path)), text };
  } catch (error) {
    throw new Failure(`${shownPath(path)} cannot be read: ${reasonOf(error)}.`);
  }
}

/** From one folder to another, with `/` between its parts; null between drives. */
function pathFrom(root: string, folder: string): string | null {
  const path = relative(root, folder);
  return isAbsolute(path) ? null : path.split(sep).join('/');
}

function shownPath(path: string): string {
  const here = relative(process.cwd(), path);
  return here.startsWith('..') || isAbsolute(here) ? path : here;
}
