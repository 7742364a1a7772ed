import { relative, sep } from 'node:path';
import { Corpus } from '../core/corpus';
import { putSource } from '../core/corpus/putSource';
import { readOwnFile } from '../core/ingest/files/readOwnFile';
import { readSources } from '../core/ingest/files/readSources';
import { makeSelector, type Selector } from '../core/ingest/files/selection';
import { walk } from '../core/ingest/files/walk';
import { mostBytesOf } from '../core/ingest/importers/importers';
import { CORPUS_FILE, JUDGEMENTS_FILE } from '../core/ingest/settings/corpusSettings';
import { fileRules } from '../core/ingest/settings/fileRules';
import { latestDayOf } from '../core/model/date';
import type { Problem } from '../core/model/problem';
import { NodeFiles } from '../node/nodeFiles';
import { isIndexFile } from './indexFile';
import { tagger } from './tagger';

/** Sources held and read at once. */
const BATCH_FILES = 64;

/** The corpus in a folder, but for what lies in the folder `cache`. Rejects when the folder itself cannot be read. */
export async function openFolder(root: string, name: string, cache: string | undefined): Promise<Corpus> {
  const files = new NodeFiles(root);
  const corpus = new Corpus({ name, tagger, today: () => latestDayOf(new Date()) });
  const problems: Problem[] = [];
  corpus.configure(await readOwnFile(files, CORPUS_FILE, problems));
  corpus.judge(await readOwnFile(files, JUDGEMENTS_FILE, problems));
  const ruleOf = fileRules(corpus.settings);
  const selector = withoutIndexes(makeSelector(corpus.settings), cache && pathBelow(root, cache));
  let batch: string[] = [];
  const put = async (): Promise<void> => {
    for (const { path, bytes } of await readSources(files, batch, problems)) {
      for await (const _batch of putSource(corpus, path, [bytes], ruleOf(path)));
    }
    batch = [];
  };
  for await (const found of walk(files, selector, { mostBytes: mostBytesOf })) {
    if ('problem' in found) problems.push(found.problem);
    else batch.push(found.path);
    if (batch.length === BATCH_FILES) await put();
  }
  await put();
  corpus.report(problems);
  return corpus;
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
