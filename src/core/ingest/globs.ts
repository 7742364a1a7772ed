import picomatch from 'picomatch/posix';

/** Stars beyond this could make one pattern try more ways to match a path than there is time for. */
const MOST_STARS = 8;

/**
 * Globs as VS Code's settings know them: `*` and `?` within a name, `**` over folders, `{a,b}`, `[a-z]`. Parentheses
 * mean themselves, since they are more often part of a file's name than meant as a pattern.
 */
const OPTIONS: picomatch.PicomatchOptions = { noextglob: true, nonegate: true, strictBrackets: true, dot: true };

/** Why a glob cannot be used, or undefined when it can. */
export function globFault(glob: string): string | undefined {
  if (glob.startsWith('!')) return 'starts with "!"; put it under "exclude" without the mark';
  if (glob.startsWith('/') || /^[a-z]:/i.test(glob)) return 'is absolute; globs are relative to the corpus folder';
  if (/\\[\p{L}\p{N}]/u.test(glob)) return 'has a backslash; write "/" between folders';
  if (glob.split('/').includes('..')) return 'leads out of the corpus folder';
  if ((glob.match(/\*+/g)?.length ?? 0) > MOST_STARS) return `has more than ${MOST_STARS} stars`;
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
  return picomatch(relative.replace(/(?<!\\)[()]/g, '\\$&'), OPTIONS);
}
