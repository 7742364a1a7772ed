import { part } from '../../parts';
import { documentArticle } from '../documents/documentArticle';
import type { Importer } from './importer';

export const pdf: Importer = {
  format: 'PDF',
  endings: ['pdf'],
  async *read({ path, bytes }) {
    const { readPdf } = await part('pdf');
    yield documentArticle({ path }, await readPdf(await bytes()), []);
  },
};
