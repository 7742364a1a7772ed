import { Corpus } from '../core/corpus';
import { finish } from '../core/corpus/finish';
import { OpenSources } from '../core/corpus/openSources';
import { SourceFolder } from '../core/corpus/sourceFolder';
import { latestDayOf } from '../core/model/date';
import { NodeFiles } from '../node/nodeFiles';
import { reasonOf } from '../node/reason';
import { NodeSourceStorage } from '../node/sourceStorage';
import { keptPlaceOf } from './indexFile';
import { tagger } from './tagger';

/** Where a corpus is kept while nobody asks about it. */
export interface Keeping {
  /** The folder that `--cache` names; nothing is kept without one. */
  readonly cache?: string;
  /** Says something on stderr, in one line. */
  readonly say: (line: string) => void;
}

export const NOTHING_KEPT: Keeping = { say: () => {} };

/**
 * Reads sources of a folder into a corpus of their own; what is kept of them is taken over where they are the same, and what is new is kept.
 *
 * @param corpusPath the path by which the corpus is known in the cache
 * @param read reads what it wants of the folder
 */
export async function readSources(
  root: string,
  name: string,
  corpusPath: string,
  { cache, say }: Keeping,
  read: (corpus: Corpus, folder: SourceFolder, files: NodeFiles) => Promise<void>,
): Promise<Corpus> {
  const files = new NodeFiles(root);
  const storage = cache === undefined ? undefined : new NodeSourceStorage(keptPlaceOf(corpusPath, cache));
  const sources = new OpenSources(files, storage, say);
  const texts = storage === undefined ? {} : { texts: sources.texts };
  const corpus = new Corpus({ name, tagger, today: () => latestDayOf(new Date()), ...texts });
  const folder = new SourceFolder(corpus, files, sources.kept);
  await read(corpus, folder, files);
  finish(corpus.learning(true));
  try {
    finish(sources.keeping(folder, () => true));
  } catch (error) {
    say(`The sources cannot be kept in ${cache}: ${reasonOf(error)}.`);
  }
  return corpus;
}
