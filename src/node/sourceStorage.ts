import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { SourceStorage } from '../core/texts/sourceStorage';
import type { TextFile } from '../core/texts/textFile';
import { NodeTextFile } from './textFile';

const TEXTS = '.texts';
const SNAPSHOT = '.sources';

/** After this long nobody who has not yet told of a text file is still writing it. */
const LEFT_OVER_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Keeps what was read of the sources of one corpus in files whose names begin alike. */
export class NodeSourceStorage implements SourceStorage {
  private readonly open = new Map<string, NodeTextFile>();

  /** `base` is the path with which the files' paths begin. */
  constructor(private readonly base: string) {}

  snapshot(): Uint8Array | undefined {
    try {
      return readFileSync(this.base + SNAPSHOT);
    } catch {
      return undefined;
    }
  }

  textFile(name: string): TextFile | undefined {
    const known = this.open.get(name);
    if (known !== undefined) return known;
    if (!this.isOurs(name)) return undefined;
    try {
      return this.remember(NodeTextFile.open(join(dirname(this.base), name)));
    } catch {
      return undefined;
    }
  }

  newTextFile(): TextFile {
    return this.remember(NodeTextFile.create(`${this.base}-${randomBytes(6).toString('hex')}${TEXTS}`));
  }

  replace(snapshot: readonly Uint8Array[], names: ReadonlySet<string>): void {
    for (const name of names) this.open.get(name)?.flush();
    mkdirSync(dirname(this.base), { recursive: true });
    const unfinished = `${this.base}-${randomBytes(6).toString('hex')}.new`;
    try {
      writeWhole(unfinished, snapshot);
      renameSync(unfinished, this.base + SNAPSHOT);
    } catch (error) {
      rmSync(unfinished, { force: true });
      throw error;
    }
    this.tidy(names);
  }

  forget(): void {
    rmSync(this.base + SNAPSHOT, { force: true });
  }

  /** Removes text files that nobody needs; those of a window that has not told of them yet are young. */
  private tidy(names: ReadonlySet<string>): void {
    const folder = dirname(this.base);
    for (const name of readdirSync(folder)) {
      if (!this.isOurs(name) || names.has(name) || this.open.has(name)) continue;
      const path = join(folder, name);
      const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
      if (age > LEFT_OVER_MILLISECONDS) rmSync(path, { force: true });
    }
  }

  private isOurs(name: string): boolean {
    return name.startsWith(`${basename(this.base)}-`) && name.endsWith(TEXTS) && basename(name) === name;
  }

  private remember(file: NodeTextFile): NodeTextFile {
    this.open.set(file.name, file);
    return file;
  }
}

function writeWhole(path: string, pieces: readonly Uint8Array[]): void {
  const handle = openSync(path, 'wx', 0o600);
  try {
    for (const piece of pieces) for (let at = 0; at < piece.length; ) at += writeSync(handle, piece, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
