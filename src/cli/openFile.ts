import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { Corpus } from '../core/corpus';
import { putSource } from '../core/corpus/putSource';
import { latestDayOf } from '../core/model/date';
import { Failure } from './failure';
import { tagger } from './tagger';

/** In bytes: how much of a file is read at once. */
const READ_AT_ONCE = 1 << 18;

/**
 * The corpus in one file, such as one of JSON Lines. What is wrong with it is among its problems.
 *
 * @throws Failure when no article can be read of it
 */
export async function openFile(path: string, name: string): Promise<Corpus> {
  const corpus = new Corpus({ name, tagger, today: () => latestDayOf(new Date()) });
  const pieces = createReadStream(path, { highWaterMark: READ_AT_ONCE });
  for await (const _batch of putSource(corpus, basename(path), pieces, {}));
  const [problem] = corpus.problems();
  if (corpus.size === 0 && problem !== undefined) throw new Failure(`${path}: ${problem.reason}`);
  return corpus;
}
