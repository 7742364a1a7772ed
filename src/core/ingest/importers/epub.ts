import { message } from '../../basics/message';
import { part } from '../../parts';
import { documentArticle } from '../documents/documentArticle';
import { Refusal } from '../refusal';
import type { Importer } from './importer';

export const epub: Importer = {
  format: 'EPUB',
  endings: ['epub'],
  async *read({ path, bytes }) {
    const { readEpub } = await part('html');
    const chapters = readEpub(await bytes());
    if (chapters.length === 0) throw new Refusal(message('it holds no documents to be read'));
    for (const chapter of chapters)
      yield documentArticle(
        chapters.length === 1 ? { path } : { path: `${path}#${chapter.path}`, file: path },
        chapter,
        [],
      );
  },
};
