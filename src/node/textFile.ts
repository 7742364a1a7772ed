import { fstatSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { MemoryTextFile, type TextFile } from '../core/texts/textFile';

/** So much waits in memory to be written at once. */
const WRITTEN_AT_ONCE = 1 << 20;

/** A text file on this machine's disk. What cannot be written stays in memory, and is tried again. */
export class NodeTextFile implements TextFile {
  readonly name: string;
  private waiting = new MemoryTextFile();
  private unwritten: Uint8Array[] = [];

  private constructor(
    private readonly path: string,
    private handle: number | undefined,
    private written: number,
  ) {
    this.name = basename(path);
  }

  /** Opens one that is there, to be read only. Throws when it is not. */
  static open(path: string): NodeTextFile {
    const handle = openSync(path, 'r');
    return new NodeTextFile(path, handle, fstatSync(handle).size);
  }

  /** One that is made when there is something to be written, where nothing is yet. */
  static create(path: string): NodeTextFile {
    return new NodeTextFile(path, undefined, 0);
  }

  get length(): number {
    return this.written + this.waiting.length;
  }

  append(bytes: Uint8Array): void {
    this.waiting.append(bytes);
    this.unwritten.push(bytes);
    if (this.waiting.length < WRITTEN_AT_ONCE) return;
    try {
      this.flush();
    } catch {
      // the disk may be full: it stays where it is, and whoever must know flushes
    }
  }

  read(from: number, length: number): Uint8Array {
    if (from >= this.written) return this.waiting.read(from - this.written, length);
    const bytes = new Uint8Array(length);
    if (this.handle === undefined || readSync(this.handle, bytes, 0, length, from) < length)
      throw new Error('The bytes end too early.');
    return bytes;
  }

  /** Throws when what waits cannot be written. */
  flush(): void {
    if (this.unwritten.length === 0) return;
    mkdirSync(dirname(this.path), { recursive: true });
    this.handle ??= openSync(this.path, 'wx+', 0o600);
    const bytes = Buffer.concat(this.unwritten);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.handle, bytes, at, bytes.length - at, this.written + at);
    this.written += bytes.length;
    this.waiting = new MemoryTextFile();
    this.unwritten = [];
  }
}
