import type { Importer } from './importer';
import { plainTextBlocks } from './plainTextBlocks';
import { readTextFile } from './textFile';

export const plainText: Importer = {
  format: 'plain text',
  endings: ['txt', 'text'],
  async *read(source) {
    yield readTextFile({ path: source.path, bytes: await source.bytes() }, plainTextBlocks, source.rule);
  },
};
