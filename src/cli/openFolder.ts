import { relative, sep } from 'node:path';
import type { Corpus } from '../core/corpus';
import { readOwnFile } from '../core/ingest/files/readOwnFile';
import { makeSelector, type Selector } from '../core/ingest/files/selection';
import { CORPUS_FILE, JUDGEMENTS_FILE } from '../core/ingest/settings/corpusSettings';
import type { Problem } from '../core/model/problem';
import { isIndexFile } from './indexFile';
import { NOTHING_KEPT, readSources } from './readSources';

/** The corpus in a folder, but for what lies in the folder that is the cache. Rejects when the folder itself cannot be read. */
export async function openFolder(root: string, name: string, keeping = NOTHING_KEPT): Promise<Corpus> {
  const { cache } = keeping;
  return readSources(root, name, root, keeping, async (corpus, folder, files) => {
    const problems: Problem[] = [];
    corpus.configure(await readOwnFile(files, CORPUS_FILE, problems));
    corpus.judge(await readOwnFile(files, JUDGEMENTS_FILE, problems));
    const selector = withoutIndexes(makeSelector(corpus.settings), cache && pathBelow(root, cache));
    for await (const _batch of folder.readAll(selector, () => false));
    corpus.report([...problems, ...folder.problems]);
  });
}

/** Where a folder lies below another, with `/` between its parts; undefined when it does not. */
function pathBelow(root: string, folder: string): string | undefined {
  const path = relative(root, folder).split(sep).join('/');
  return path === '' || path === '..' || path.startsWith('../') || /^[a-z]:/i.test(path) ? undefined : path;
}

/** The sources but for index files, wherever they lie, and all that is in the folder where indexes are kept. */
function withoutIndexes(select: Selector, cache: string | undefined): Selector {
  const isCache = (path: string): boolean => cache !== undefined && (path === cache || path.startsWith(`${cache}/`));
  return Object.assign((path: string) => !isCache(path) && !isIndexFile(path) && select(path), {
    enters: (folder: string) => !isCache(folder) && select.enters(folder),
  });
}
