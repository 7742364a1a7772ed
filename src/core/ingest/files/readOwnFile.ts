import type { Problem } from '../../model/problem';
import { Refusal } from '../refusal';
import { decode } from './decode';
import { unreadable } from './readSources';
import { MAX_SOURCE_BYTES, type SourceFileSystem } from './source';
import { oversized } from './walk';

/** The text of a file of the reader's; null when there is none, or when it cannot be read as text, which is a problem like any other. */
export async function readOwnFile(files: SourceFileSystem, path: string, problems: Problem[]): Promise<string | null> {
  const stamp = await files.stat(path).catch(() => undefined);
  if (stamp === undefined) return null;
  if (stamp.size > MAX_SOURCE_BYTES) {
    problems.push(oversized(path, stamp.size, MAX_SOURCE_BYTES));
    return null;
  }
  try {
    const decoded = decode(await files.read(path));
    if ('text' in decoded) return decoded.text;
    problems.push(unreadable(path, new Refusal(decoded.fault)));
  } catch (error) {
    problems.push(unreadable(path, error));
  }
  return null;
}
