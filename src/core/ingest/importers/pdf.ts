import { documentArticle } from '../documents/documentArticle';
import type { Importer } from './importer';
import { part } from './parts';

export const pdf: Importer = {
  format: 'PDF',
  endings: ['pdf'],
  async *read({ path, bytes }) {
    const { readPdf } = await part('pdf');
    yield documentArticle({ path }, await readPdf(await bytes()), []);
  },
};
