import { part } from '../../parts';
import { documentArticle } from '../documents/documentArticle';
import type { Importer } from './importer';

export const docx: Importer = {
  format: 'Word',
  endings: ['docx'],
  async *read({ path, bytes }) {
    const { readDocx } = await part('html');
    yield documentArticle({ path }, readDocx(await bytes()), []);
  },
};
