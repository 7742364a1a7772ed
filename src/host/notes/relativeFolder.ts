import type * as vscode from 'vscode';

/**
 * The folder that a file is in, relative to another folder: parts with `/` between them, `..` for a step up, empty for that folder itself.
 * Null where no relative address leads from one to the other: on other file systems and on other drives of Windows.
 */
export function relativeFolder(root: vscode.Uri, file: vscode.Uri): string | null {
  if (file.scheme !== root.scheme || file.authority !== root.authority) return null;
  const from = partsOf(root.path);
  const to = partsOf(file.path).slice(0, -1);
  if (driveOf(from) !== driveOf(to)) return null;
  const parting = from.findIndex((part, index) => part !== to[index]);
  const shared = parting === -1 ? from.length : parting;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

function partsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
}

function driveOf([first = '']: readonly string[]): string | undefined {
  return /^[a-z]:$/i.test(first) ? first.toLowerCase() : undefined;
}
