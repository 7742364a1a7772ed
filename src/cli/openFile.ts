import { basename, dirname } from 'node:path';
import { english } from '../core/basics/message';
import type { Corpus } from '../core/corpus';
import { Failure } from './failure';
import { NOTHING_KEPT, readSources } from './readSources';

const ONLY_ONE = Object.assign(() => true, { enters: () => false });

/**
 * The corpus in one file, such as one of JSON Lines. What is wrong with it is among its problems.
 *
 * @throws Failure when no article can be read of it
 */
export async function openFile(path: string, name: string, keeping = NOTHING_KEPT): Promise<Corpus> {
  const corpus = await readSources(dirname(path), name, path, keeping, async (opened, folder) => {
    for await (const _batch of folder.follow([basename(path)], ONLY_ONE));
    opened.report(folder.problems);
  });
  const [problem] = corpus.problems();
  if (corpus.size === 0 && problem !== undefined) throw new Failure(`${path}: ${english(problem.reason)}`);
  return corpus;
}
