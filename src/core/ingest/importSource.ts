import { message } from '../basics/message';
import { type DayNumber, LAST_DAY } from '../model/date';
import { openSource, type Pieces } from './files/openSource';
import type { Ingested, SourceFile } from './files/source';
import { importerOf } from './importers/importers';
import { withMojibakeFlagged } from './mojibakeProblem';
import { saidBy } from './refusal';
import type { FileRule } from './settings/corpusSettings';
import { withTold } from './told';

/**
 * Reads the file at a path in whatever format its name says, article by article. Never throws: what is wrong is a problem of what comes
 * out, and what came before counts.
 *
 * @param onDisk the file's bytes as they lie on disk
 * @param today the last day that an article can be of
 */
export async function* importSource(
  path: string,
  onDisk: Pieces,
  rule: FileRule,
  today: DayNumber = LAST_DAY,
): AsyncGenerator<Ingested> {
  try {
    for await (const read of importerOf(path).read(openSource(path, onDisk, rule)))
      yield withTold(withMojibakeFlagged(read), today);
  } catch (error) {
    const reason = message('The file cannot be read: {0}.', saidBy(error));
    yield { path, articles: [], problems: [{ path, severity: 'skipped', about: 'unreadable', reason }] };
  }
}

/** The same with all of its bytes. */
export function importFile({ path, bytes }: SourceFile, rule: FileRule, today?: DayNumber): AsyncGenerator<Ingested> {
  return importSource(path, [bytes], rule, today);
}
