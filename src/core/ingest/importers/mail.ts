import type { Importer } from './importer';
import { mailRow } from './mail/mailRow';
import { mailsIn } from './mail/mbox';
import { importRecords } from './records/importRecords';

/** A mail in a file of its own (RFC 5322). Its article goes by the path of the file, not by the mail's id. */
export const mail: Importer = {
  format: 'Mail',
  endings: ['eml'],
  async *read(source) {
    const row = await mailRow(await source.bytes(), { number: 1, line: 1 }, source.rule.encoding);
    const rows =
      'values' in row ? [{ ...row, values: new Map([...row.values].filter(([name]) => name !== 'id')) }] : [row];
    yield* importRecords(source, rows, { noun: 'File', isCommon: false });
  },
};

/** Mails one after the other, as archives of lists keep them (RFC 4155). They are read one by one. */
export const mailbox: Importer = {
  format: 'Mailbox',
  endings: ['mbox', 'mbx'],
  inPieces: true,
  read: (source) => importRecords(source, mailsIn(source), { noun: 'Record', isCommon: false }),
};
