// Reads the list of a zip file's contents, and nothing else of it.

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;

/**
 * Walks the central directory, as PKWARE's APPNOTE.TXT describes it (4.3.12, 4.3.16).
 * @param {Buffer} zip a whole zip file below 4 GB, without a comment of more than 64 kB
 * @returns {{ name: string, packed: number, size: number }[]} its files, with their bytes packed and unpacked
 */
export function listZip(zip) {
  let end = zip.length - END_LENGTH;
  while (end >= 0 && zip.readUInt32LE(end) !== END_OF_DIRECTORY) end--;
  if (end < 0) throw new Error('not a zip file');
  const entries = [];
  let at = zip.readUInt32LE(end + 16);
  while (zip.readUInt32LE(at) === DIRECTORY_ENTRY) {
    const nameLength = zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
    entries.push({ name, packed: zip.readUInt32LE(at + 20), size: zip.readUInt32LE(at + 24) });
    at += ENTRY_LENGTH + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}
