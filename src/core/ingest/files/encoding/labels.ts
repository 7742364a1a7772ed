import { decodeWindows1252 } from './windows1252';

/** What people call the encodings that are guessed, by their names in the Encoding Standard. */
const NAMES: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16 (big-endian)',
  'windows-1252': 'Windows-1252',
  'koi8-r': 'KOI8-R',
  'koi8-u': 'KOI8-U',
  ibm866: 'IBM 866',
  gb18030: 'GB 18030',
  gbk: 'GBK',
  big5: 'Big5',
  shift_jis: 'Shift-JIS',
  'euc-jp': 'EUC-JP',
  'euc-kr': 'EUC-KR',
  'iso-2022-jp': 'ISO-2022-JP',
};

/** Decoders by label; undefined where a platform has none. Making one takes longer than reading a page with it. */
const decoders = new Map<string, InstanceType<typeof TextDecoder> | undefined>();

/**
 * The name in the Encoding Standard (https://encoding.spec.whatwg.org/#names-and-labels) of the encoding that has this label, such as
 * `windows-1252` for "latin1"; undefined when it has none or this platform does not know it.
 */
export function encodingLabelled(label: string): string | undefined {
  return decoderOf(label.trim().toLowerCase())?.encoding;
}

/** What people call an encoding. */
export function encodingName(encoding: string): string {
  return NAMES[encoding] ?? encoding.replace(/^windows/, 'Windows').replace(/^iso/, 'ISO');
}

/** The bytes in an encoding that this platform knows, by its name; U+FFFD for what is no character in it. */
export function decodeAs(encoding: string, bytes: Uint8Array): string {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  const decoder = decoderOf(encoding);
  if (decoder === undefined) throw new RangeError(`This platform cannot read ${encodingName(encoding)}`);
  return decoder.decode(bytes);
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> | undefined {
  if (!decoders.has(label)) decoders.set(label, made(label));
  return decoders.get(label);
}

function made(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}
