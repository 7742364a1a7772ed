import picomatch from 'picomatch/posix';
import { type Message, message } from '../../basics/message';

/**
 * More stars than this, in the name of one folder or file or in the whole, could make a glob try more ways to match a path
 * than there is time for: their number grows with the power of the stars.
 */
const MOST_STARS_IN_NAME = 4;
const MOST_STARS = 8;

/**
 * Globs as VS Code's settings know them: `*` and `?` within a name, `**` over folders, `{a,b}`, `[a-z]`. Parentheses,
 * plus signs and bars mean themselves, since they are more often part of a file's name than meant as a pattern.
 */
const OPTIONS: picomatch.PicomatchOptions = { noextglob: true, nonegate: true, strictBrackets: true, dot: true };

/** Why a glob cannot be used, or undefined when it can. */
export function globFault(glob: string): Message | undefined {
  if (glob.startsWith('!')) return message('starts with "!"; put it under "exclude" without the mark');
  if (glob.startsWith('/') || /^[a-z]:/i.test(glob))
    return message('is absolute; globs are relative to the corpus folder');
  if (/\\[\p{L}\p{N}]/u.test(glob)) return message('has a backslash; write "/" between folders');
  if (glob.split('/').includes('..')) return message('leads out of the corpus folder');
  if (stars(glob) > MOST_STARS) return message('has more than {0} stars', MOST_STARS);
  if (glob.split('/').some((name) => stars(name) > MOST_STARS_IN_NAME)) {
    return message('has more than {0} stars in one name', MOST_STARS_IN_NAME);
  }
  try {
    compileGlob(glob);
    return undefined;
  } catch (error) {
    return message('is no glob ({0})', error instanceof Error ? error.message : String(error));
  }
}

/** A test of paths below the corpus root. Throws on a glob that `globFault` finds wrong. */
export function compileGlob(glob: string): (path: string) => boolean {
  const relative = glob.replace(/^(?:\.\/)+/, '');
  return picomatch(relative.replace(/(?<!\\)[()+|]/g, '\\$&'), OPTIONS);
}

function stars(glob: string): number {
  return glob.match(/\*+/g)?.length ?? 0;
}
