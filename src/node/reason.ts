/** What the file system says of an error, in words for a person. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'ENOTDIR') return 'it is not a folder';
  if (code === 'EACCES' || code === 'EPERM') return 'permission was denied';
  if (code === 'EEXIST') return 'a file is in its place';
  if (code === 'EROFS') return 'the disk is for reading only';
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'the disk is full';
  if (code === 'EMFILE' || code === 'ENFILE') return 'too many files are open';
  return error instanceof Error ? error.message : String(error);
}
