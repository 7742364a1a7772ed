/** Why a path of corpus.yaml does not stay below the corpus root, or undefined when it does. */
export function pathFault(path: string): string | undefined {
  if (path.startsWith('/') || path.startsWith('\\') || /^[a-z]:/i.test(path)) return 'is absolute';
  if (path.split(/[/\\]/).includes('..')) return 'leads out of the corpus folder';
  return undefined;
}

/** The path as `SourceFile.path` would write it: `/` between its parts, no `.` among them, no slash at either end. */
export function tidyPath(path: string): string {
  return path
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}
