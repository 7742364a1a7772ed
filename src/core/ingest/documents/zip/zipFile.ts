import { unzipSync } from 'fflate';
import { message } from '../../../basics/message';
import { decode } from '../../files/decode';
import { isRefusal, Refusal } from '../../refusal';

/** More entries than this and a file is no book or letter; some are made to keep programs busy. */
const MOST_ENTRIES = 20_000;

/** The files in a ZIP archive, as EPUB and DOCX are. */
export interface ZipFile {
  /** Their paths, in the archive's order. */
  readonly paths: readonly string[];
  /** The text of a file; undefined when there is none at the path. Throws a Refusal when it is too large. */
  text(path: string): string | undefined;
}

/**
 * Opens an archive without unpacking what nobody asks for. Throws a Refusal when it is damaged, or
 * holds more than any book does.
 *
 * @param maxBytes all that is unpacked of it comes to no more than this
 */
export function zipFile(bytes: Uint8Array, maxBytes: number): ZipFile {
  const sizes = new Map<string, number>();
  unzipped(bytes, ({ name, originalSize }) => {
    sizes.set(name, originalSize);
    if (sizes.size > MOST_ENTRIES)
      throw new Refusal(message('it holds too many files (the most is {0})', MOST_ENTRIES));
    return false;
  });
  let left = maxBytes;
  return {
    paths: [...sizes.keys()],
    text: (path) => {
      const size = sizes.get(path);
      if (size === undefined) return undefined;
      left -= size;
      if (left < 0)
        throw new Refusal(message('it is too large when it is unpacked (the most is {0} MB)', maxBytes / 2 ** 20));
      const content = unzipped(bytes, ({ name, originalSize }) => name === path && originalSize === size)[path];
      const decoded = content === undefined ? undefined : decode(content);
      return decoded !== undefined && 'text' in decoded ? decoded.text : undefined;
    },
  };
}

function unzipped(
  bytes: Uint8Array,
  filter: (file: { readonly name: string; readonly originalSize: number }) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (isRefusal(error)) throw error;
    throw new Refusal(message('it is damaged, or no archive of files at all'));
  }
}
