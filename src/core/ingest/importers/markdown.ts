import type { Importer } from './importer';
import { markdownBlocks } from './markdownBlocks';
import { readTextFile } from './textFile';

export const markdown: Importer = {
  format: 'Markdown',
  endings: ['md', 'markdown'],
  async *read(source) {
    yield readTextFile({ path: source.path, bytes: await source.bytes() }, markdownBlocks, source.rule);
  },
};
