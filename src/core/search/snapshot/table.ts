import { isRecord } from '../../basics/checks';
import { ELEMENT_BYTES, type SectionKind, type SnapshotHeader, type Table } from './layout';

/** Reads the table of a snapshot; undefined when it is not one. */
export function parseTable(bytes: Uint8Array): Table | undefined {
  let table: unknown;
  try {
    table = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return undefined;
  }
  if (!isRecord(table)) return undefined;
  const { header, sections } = table;
  return isHeader(header) && Array.isArray(sections) && sections.every(isEntry) ? { header, sections } : undefined;
}

function isHeader(header: unknown): header is SnapshotHeader {
  if (!isRecord(header) || typeof header['version'] !== 'number') return false;
  return Object.values(header).every((value) => typeof value === 'number' || typeof value === 'string');
}

function isEntry(entry: unknown): entry is [name: string, kind: SectionKind, length: number] {
  if (!Array.isArray(entry) || entry.length !== 3) return false;
  const [name, kind, length]: unknown[] = entry;
  return typeof name === 'string' && isKind(kind) && Number.isSafeInteger(length) && Number(length) >= 0;
}

function isKind(kind: unknown): kind is SectionKind {
  return typeof kind === 'string' && Object.hasOwn(ELEMENT_BYTES, kind);
}
