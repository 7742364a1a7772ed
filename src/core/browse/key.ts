import type { NodeKey } from './node';

const SEPARATOR = '/';

/** One part of a key, e.g. `actor:person:vladimir-putin`. Whatever the name holds, it cannot be taken for another part or for two. */
export function segment(kind: string, name?: string): string {
  if (name === undefined) return kind;
  return `${kind}:${name.replaceAll('%', '%25').replaceAll(SEPARATOR, '%2F')}`;
}

/** What a part of a key names, if that is something of this kind; undefined otherwise. */
export function namedBy(own: string, kind: string): string | undefined {
  const prefix = segment(kind, '');
  return own.startsWith(prefix)
    ? own.slice(prefix.length).replaceAll('%2F', SEPARATOR).replaceAll('%25', '%')
    : undefined;
}

/** The key of a node below `parent`. */
export function keyBelow(parent: NodeKey | null, own: string): NodeKey {
  return parent === null ? own : parent + SEPARATOR + own;
}

/** The parts of a key, outermost first. */
export function segmentsOf(key: NodeKey): string[] {
  return key.split(SEPARATOR);
}

const BUCKET = segment('bucket', '');

/** Whether a part of a key names a bucket. */
export function isBucket(own: string): boolean {
  return own.startsWith(BUCKET);
}
