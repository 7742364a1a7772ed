import { MAX_SOURCE_BYTES } from '../files/source';
import { isPacked } from '../files/unpack';
import { csv } from './csv';
import { docx } from './docx';
import { epub } from './epub';
import { html } from './html';
import type { Importer } from './importer';
import { json } from './json';
import { jsonLines } from './jsonLines';
import { mail, mailbox } from './mail';
import { markdown } from './markdown';
import { pdf } from './pdf';
import { plainText } from './plainText';
import { xml } from './xml';

/** All formats that can be read. */
export const IMPORTERS: readonly Importer[] = [
  plainText,
  markdown,
  html,
  pdf,
  epub,
  docx,
  json,
  jsonLines,
  csv,
  xml,
  mail,
  mailbox,
];

const BY_ENDING = new Map(
  IMPORTERS.flatMap((importer) => importer.endings.map((ending) => [ending, importer] as const)),
);

/** The importer of a file of this name; whatever has no other is read as plain text. */
export function importerOf(path: string): Importer {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const ending = /\.([a-z0-9]+)(?:\.gz)?$/.exec(name)?.[1] ?? '';
  return BY_ENDING.get(ending) ?? plainText;
}

/** The most bytes that a file of this name may have on disk. How many a packed file of another format comes to is seen as it is unpacked. */
export function mostBytesOf(path: string): number {
  return isPacked(path) || importerOf(path).inPieces === true ? Number.POSITIVE_INFINITY : MAX_SOURCE_BYTES;
}
