/** Bytes that only grow, and are read from any place. */
export interface TextFile {
  /** By which it is found again; it tells nothing else. */
  readonly name: string;
  /** In bytes. */
  readonly length: number;
  append(bytes: Uint8Array): void;
  /** Throws an Error when it is not as long. */
  read(from: number, length: number): Uint8Array;
}

/** In memory, for where there is no other place. */
export class MemoryTextFile implements TextFile {
  private readonly chunks: Uint8Array[] = [];
  private readonly starts: number[] = [];
  private end = 0;

  constructor(readonly name = '') {}

  get length(): number {
    return this.end;
  }

  append(bytes: Uint8Array): void {
    this.chunks.push(bytes);
    this.starts.push(this.end);
    this.end += bytes.length;
  }

  /** What is read must have been appended at once. */
  read(from: number, length: number): Uint8Array {
    let low = 0;
    let high = this.starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >>> 1;
      if ((this.starts[middle] ?? 0) <= from) low = middle;
      else high = middle;
    }
    const at = from - (this.starts[low] ?? 0);
    const bytes = this.chunks[low]?.subarray(at, at + length);
    if (bytes?.length !== length) throw new Error('The bytes end too early.');
    return bytes;
  }
}
