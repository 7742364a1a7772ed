import * as vscode from 'vscode';
import { guessEncoding } from '../../core/ingest/files/encoding/guess';
import { decodeAs, encodingLabelled, encodingName } from '../../core/ingest/files/encoding/labels';
import { openSource } from '../../core/ingest/files/openSource';
import { withoutIcons } from '../util/withoutIcons';

/** Encodings that files of news are in, by their names in the Encoding Standard, in the order in which they are offered. */
export const ENCODINGS = [
  'utf-8',
  'windows-1252',
  'windows-1251',
  'windows-1250',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'iso-8859-2',
  'iso-8859-5',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'utf-16le',
  'utf-16be',
] as const;

/** So much of a file is looked at, in bytes, and so much of it shown, in characters. */
const PREVIEWED_BYTES = 64 * 1024;
const PREVIEW_LENGTH = 110;

/** Asks in which encoding a file is to be read; each shows a line of it as it would be. Undefined when the reader gave up. */
export async function askEncoding(path: string, uri: vscode.Uri): Promise<string | undefined> {
  const onDisk = await vscode.workspace.fs.readFile(uri);
  const bytes = (await openSource(path, [onDisk], {}).bytes()).subarray(0, PREVIEWED_BYTES);
  const likeliest = guessEncoding(bytes);
  const items = ENCODINGS.filter((encoding) => encodingLabelled(encoding) !== undefined).map((encoding) =>
    encodingItem(encoding, bytes),
  );
  const picked = await vscode.window.showQuickPick(
    [...items].sort((a, b) => rank(a, likeliest) - rank(b, likeliest)),
    {
      title: vscode.l10n.t('Read {0} As', path),
      placeHolder: vscode.l10n.t('Which of these lines is right?'),
      matchOnDetail: true,
    },
  );
  return picked?.encoding;
}

function rank({ encoding, damaged }: { encoding: string; damaged: number }, likeliest: string | undefined): number {
  return encoding === likeliest ? -1 : damaged;
}

function encodingItem(encoding: string, bytes: Uint8Array) {
  const text = decodeAs(encoding, bytes);
  const damaged = text.match(/\uFFFD/g)?.length ?? 0;
  return {
    encoding,
    damaged,
    label: encodingName(encoding),
    ...(damaged > 0 ? { description: vscode.l10n.t('{0} damaged characters', damaged) } : {}),
    detail: previewOf(text),
  };
}

/** The first line that tells encodings apart: one with letters beyond those of English. */
function previewOf(text: string): string {
  const lines = text.split(/\r?\n|\r/).map((line) => line.replace(/\s+/gu, ' ').trim());
  const telling = lines.find((line) => /[^\p{ASCII}]/u.test(line)) ?? lines.find((line) => line !== '') ?? '';
  const at = Math.max(0, telling.search(/[^\p{ASCII}]/u) - PREVIEW_LENGTH / 2);
  return withoutIcons(telling.slice(at, at + PREVIEW_LENGTH));
}
