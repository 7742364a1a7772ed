import { percentEncoded } from './directive';
import { withoutLoneSurrogates } from './surrogates';

/**
 * The address of a file relative to a folder, percent-encoded. Both paths have `/` between their parts, are not encoded and start at the same
 * folder. Null when they are on different drives of Windows (`/c:/...`), between which no relative address leads.
 */
export function relativeAddress(fromFolder: string, toPath: string): string | null {
  const from = partsOf(fromFolder);
  const to = partsOf(toPath);
  if (driveOf(from) !== driveOf(to)) return null;
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared).map(encodePart)].join('/');
}

/** The path that a relative address, not encoded, leads to from a folder; both paths are absolute. */
export function resolvedAddress(fromFolder: string, address: string): string {
  const parts: string[] = [];
  for (const part of partsOf(`${fromFolder}/${address}`)) {
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  return `/${parts.join('/')}`;
}

/** A part of a path as it stands in an address in Markdown. */
export function encodePart(part: string): string {
  return encodeURIComponent(withoutLoneSurrogates(part)).replace(/[!'()*]/g, percentEncoded);
}

function partsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '' && part !== '.');
}

function driveOf([first = '']: readonly string[]): string | undefined {
  return /^[a-z]:$/i.test(first) ? first.toLowerCase() : undefined;
}
