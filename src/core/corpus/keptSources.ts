import type { FileStamp, Ingested } from '../ingest/files/source';
import { INGEST_VERSION } from '../ingest/ingestVersion';
import type { Steps } from '../search/engine';
import type { Section } from '../search/snapshot/layout';
import { readSnapshot } from '../search/snapshot/read';
import type { SnapshotSections } from '../search/snapshot/sections';
import { writeSnapshot } from '../search/snapshot/write';
import { BODY_FORMAT } from '../texts/bodyCode';
import type { SourceStorage } from '../texts/sourceStorage';
import type { TextFile } from '../texts/textFile';
import type { TextStore } from '../texts/textStore';
import { KeptArticleReader, KeptArticleWriter, type KeptPart } from './keptArticles';

/** What the bytes are. To be raised with every change of how they are put together. */
const CONTENT = { content: 'corpus-reader sources', version: 1 } as const;

/** Parts that are read and written together. */
const CHUNK = 2000;

/** A file as it was when it was read. */
export interface FileState {
  readonly stamp: FileStamp;
  /** How corpus.yaml had it read, as JSON. */
  readonly rule: string;
}

/** The same with its path and how many parts were kept of it. */
type KeptFile = readonly [path: string, size: number, modified: number, rule: string, parts: number];

/** What was read of the sources of a corpus when it was open before: taken over file by file, where the files are the same. */
export class KeptSources {
  private readonly files = new Map<string, FileState & { readonly from: number; readonly parts: number }>();
  private chunk: { readonly index: number; readonly parts: readonly KeptPart[] } | undefined;

  private constructor(
    private readonly sections: SnapshotSections,
    files: readonly KeptFile[],
    private readonly reader: KeptArticleReader,
  ) {
    let from = 0;
    for (const [path, size, modified, rule, parts] of files) {
      this.files.set(path, { stamp: { size, modified }, rule, from, parts });
      from += parts;
    }
  }

  /** Reads what `keptSources` wrote. A reason when it is of no use; undefined when there is none. */
  static read(storage: SourceStorage, texts: TextStore): KeptSources | { readonly reason: string } | undefined {
    const bytes = storage.snapshot();
    if (bytes === undefined) return undefined;
    const read = readSnapshot(bytes);
    if ('reason' in read) return read;
    const { header, sections } = read;
    if (header['content'] !== CONTENT.content || header.version !== CONTENT.version)
      return { reason: 'not of a corpus' };
    if (header['ingest'] !== INGEST_VERSION || header['bodies'] !== BODY_FORMAT)
      return { reason: 'of another version' };
    const textFiles = openAll(storage, parsed(sections, 'texts') as readonly (readonly [string, number])[]);
    if (textFiles === undefined) return { reason: 'without its texts' };
    const reader = new KeptArticleReader(texts, textFiles, parsed(sections, 'shared') as readonly unknown[]);
    return new KeptSources(sections, parsed(sections, 'files') as readonly KeptFile[], reader);
  }

  /** Whether the file at a path was the same, and was read in the same way. */
  has(path: string, { stamp, rule }: FileState): boolean {
    const kept = this.files.get(path);
    return kept?.stamp.size === stamp.size && kept.stamp.modified === stamp.modified && kept.rule === rule;
  }

  /** What was read of a file, in its order. */
  *of(path: string): Iterable<Ingested> {
    const { from = 0, parts = 0 } = this.files.get(path) ?? {};
    for (let at = from; at < from + parts; at += 1) {
      const part = this.partsIn(Math.floor(at / CHUNK))[at % CHUNK];
      if (part !== undefined) yield this.reader.read(part, path);
    }
  }

  private partsIn(index: number): readonly KeptPart[] {
    // files are taken over in their order: one chunk after the other
    if (this.chunk?.index !== index) {
      this.chunk = { index, parts: parsed(this.sections, `parts ${index}`) as readonly KeptPart[] };
    }
    return this.chunk.parts;
  }
}

/** What was read of a file. */
export interface ReadFile extends FileState {
  readonly path: string;
  readonly parts: Iterable<Ingested>;
}

/** What was read of files, as bytes to be kept in pieces, and the text files that they speak of; a chunk a step. */
export function* keptSources(
  files: Iterable<ReadFile>,
): Steps<{ readonly pieces: Uint8Array[]; readonly names: ReadonlySet<string> }> {
  const writer = new KeptArticleWriter();
  const table: KeptFile[] = [];
  const sections: Record<string, Section> = {};
  let chunk: KeptPart[] = [];
  let chunks = 0;
  const close = (): void => {
    sections[`parts ${chunks}`] = json(chunk);
    chunks += 1;
    chunk = [];
  };
  for (const { path, stamp, rule, parts } of files) {
    let count = 0;
    for (const part of parts) {
      chunk.push(writer.write(part, path));
      count += 1;
      if (chunk.length < CHUNK) continue;
      close();
      yield;
    }
    table.push([path, stamp.size, stamp.modified, rule, count]);
  }
  close();
  const texts = [...writer.textFiles].map(({ name, length }) => [name, length] as const);
  Object.assign(sections, { files: json(table), shared: json(writer.shared), texts: json(texts) });
  const header = { ...CONTENT, ingest: INGEST_VERSION, bodies: BODY_FORMAT };
  return { pieces: writeSnapshot(header, sections), names: new Set(texts.map(([name]) => name)) };
}

function openAll(storage: SourceStorage, names: readonly (readonly [string, number])[]): TextFile[] | undefined {
  const files: TextFile[] = [];
  for (const [name, length] of names) {
    const file = storage.textFile(name);
    if (file === undefined || file.length < length) return undefined;
    files.push(file);
  }
  return files;
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** The checksum was right: it is what `keptSources` wrote. */
function parsed(sections: SnapshotSections, name: string): unknown {
  return JSON.parse(new TextDecoder().decode(sections.u8(name) ?? new TextEncoder().encode('[]')));
}
