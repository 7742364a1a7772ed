import { message } from '../../../../../src/core/basics/message';
import { decode } from '../../../../../src/core/ingest/files/decode';
import type { OpenSource } from '../../../../../src/core/ingest/files/openSource';
import type { Importer } from '../../../../../src/core/ingest/importers/importer';
import { importRecords } from '../../../../../src/core/ingest/importers/records/importRecords';
import type { Row } from '../../../../../src/core/ingest/importers/records/row';
import { Refusal } from '../../../../../src/core/ingest/refusal';

/** Clippings as a press archive exports them: lines such as `Title: ...`, an empty line, the text; `%%` between two. */
export const clippings: Importer = {
  format: 'Clippings',
  endings: ['clip'],
  read: (source) => importRecords(source, rowsOf(source), { noun: 'Record', isCommon: false }),
};

async function* rowsOf({ bytes, rule }: OpenSource): AsyncGenerator<Row> {
  const decoded = decode(await bytes(), { encoding: rule.encoding });
  if ('fault' in decoded) throw new Refusal(message('it is no text ({0})', decoded.fault));
  let number = 0;
  for (const clipping of decoded.text.split(/^%%$/m)) {
    const [head = '', ...paragraphs] = clipping.trim().split('\n\n');
    const fields = head.split('\n').map((line) => line.split(': ', 2));
    const values = new Map<string, unknown>(fields.map(([name = '', value = '']) => [name, value]));
    number += 1;
    yield { number, values: values.set('text', paragraphs.join('\n\n')) };
  }
}
