import type { SourceStorage } from '../src/core/texts/sourceStorage';
import { MemoryTextFile, type TextFile } from '../src/core/texts/textFile';

/** What is kept of sources, in memory. */
export class MemoryStorage implements SourceStorage {
  bytes: Uint8Array | undefined;
  private readonly files = new Map<string, TextFile>();
  private made = 0;

  snapshot(): Uint8Array | undefined {
    return this.bytes;
  }

  textFile(name: string): TextFile | undefined {
    return this.files.get(name);
  }

  newTextFile(): TextFile {
    this.made += 1;
    const file = new MemoryTextFile(`texts ${this.made}`);
    this.files.set(file.name, file);
    return file;
  }

  replace(snapshot: readonly Uint8Array[]): void {
    this.bytes = new Uint8Array(Buffer.concat(snapshot));
  }

  forget(): void {
    this.bytes = undefined;
  }
}
