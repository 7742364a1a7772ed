import picomatch from 'picomatch/posix';

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
export function globFault(glob: string): string | undefined {
  if (glob.startsWith('!')) return 'starts with "!"; put it under "exclude" without the mark';
  if (glob.startsWith('/') || /^[a-z]:/i.test(glob)) return 'is absolute; globs are relative to the corpus folder';
  if (/\\[\p{L}\p{N}]/u.test(glob)) return 'has a backslash; write "/" between folders';
  if (glob.split('/').includes('..')) return 'leads out of the corpus folder';
  if (stars(glob) > MOST_STARS) return `has more than ${MOST_STARS} stars`;
  if (glob.split('/').some((name) => stars(name) > MOST_STARS_IN_NAME)) {
    return `has more than ${MOST_STARS_IN_NAME} stars in one name`;
  }
  try {
    compileGlob(glob);
    return undefined;
  } catch (error) {
    return `is no glob (${error instanceof Error ? error.message : String(error)})`;
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
