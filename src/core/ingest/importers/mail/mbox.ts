import { message } from '../../../basics/message';
import { byteLines } from '../../files/byteLines';
import { concatenated } from '../../files/joinedBytes';
import type { OpenSource } from '../../files/openSource';
import { MAX_SOURCE_BYTES } from '../../files/source';
import type { BadRow, Row } from '../records/row';
import { mailRow } from './mailRow';

const LINE_FEED = Uint8Array.of(0x0a);
const FROM = [0x46, 0x72, 0x6f, 0x6d, 0x20];
const QUOTE = 0x3e;

/** The mails of a mailbox: each begins with a line `From ...` behind an empty one. One at a time is held. */
export async function* mailsIn({ pieces, rule }: OpenSource): AsyncGenerator<Row | BadRow> {
  let mail = new OpenMail(1, 1);
  let isAfterBlank = true;
  for await (const { number, bytes } of byteLines(pieces(), MAX_SOURCE_BYTES)) {
    if (bytes !== null && isAfterBlank && startsFrom(bytes, 0)) {
      if (!mail.isEmpty) yield await mail.finish(rule.encoding);
      mail = new OpenMail(mail.isEmpty ? mail.number : mail.number + 1, number);
      isAfterBlank = false;
      continue;
    }
    mail.add(bytes);
    isAfterBlank = bytes !== null && isBlank(bytes);
  }
  if (!mail.isEmpty) yield await mail.finish(rule.encoding);
}

/** A mail of which the end has not come yet. */
class OpenMail {
  private parts: Uint8Array[] = [];
  private size = 0;

  constructor(
    readonly number: number,
    private readonly line: number,
  ) {}

  /** True while nothing but white space has come. */
  get isEmpty(): boolean {
    return this.size <= MAX_SOURCE_BYTES && this.parts.every(isBlank);
  }

  /** Null stands for a line that is longer than any may be. */
  add(line: Uint8Array | null): void {
    this.size += line === null ? MAX_SOURCE_BYTES + 1 : line.length + 1;
    if (line === null || this.size > MAX_SOURCE_BYTES) {
      this.parts = [];
      return;
    }
    // a line of the text that begins like the mark was quoted, once more each time
    let quotes = 0;
    while (line[quotes] === QUOTE) quotes += 1;
    this.parts.push(quotes > 0 && startsFrom(line, quotes) ? line.subarray(1) : line, LINE_FEED);
  }

  async finish(encoding: string | undefined): Promise<Row | BadRow> {
    const place = { number: this.number, line: this.line };
    if (this.size > MAX_SOURCE_BYTES) {
      return {
        ...place,
        fault: message('it is too long (the most is {0} MB)', MAX_SOURCE_BYTES / 2 ** 20),
        about: 'too large',
      };
    }
    return mailRow(concatenated(this.parts), place, encoding);
  }
}

function startsFrom(line: Uint8Array, at: number): boolean {
  return FROM.every((byte, index) => line[at + index] === byte);
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}
