import { type Message, message } from '../../basics/message';
import { nameOfRecord, partsOfName } from '../files/recordPath';
import { isWebAddress } from './corpusFields';

/** Why a path of corpus.yaml does not stay below the corpus root, or undefined when it does; an id is no path. */
export function pathFault(name: string): Message | undefined {
  if (isWebAddress(name)) return undefined;
  const path = partsOfName(name)?.file ?? name;
  if (path.startsWith('/') || path.startsWith('\\') || /^[a-z]:/i.test(path)) return message('is absolute');
  if (path.split(/[/\\]/).includes('..')) return message('leads out of the corpus folder');
  return undefined;
}

/**
 * The path as `SourceFile.path` would write it: `/` between its parts, no `.` among them, no slash at either end. An id stays as it is:
 * a web address, and what follows the path in the name of a record, `news.jsonl#id:17`.
 */
export function tidyPath(name: string): string {
  if (isWebAddress(name)) return name;
  const record = partsOfName(name);
  return record === undefined ? tidied(name) : nameOfRecord(tidied(record.file), record.id);
}

function tidied(path: string): string {
  return path
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}
