import assert from 'node:assert/strict';
import type { ArticleMetadata } from '../../../src/core/model/article';
import { notedArticle } from '../../../src/core/notes/notedArticle';
import { noteTemplate } from '../../../src/core/notes/noteFile';

describe('the article that a note is on', () => {
  it('is the one that its template was made for, whatever its id looks like', () => {
    for (const id of ['a.txt', '2017', 'true', 'a: b #c', 'it\'s "quoted"', 'über/straße.md', '- x']) {
      const metadata: ArticleMetadata = {
        id,
        path: id,
        title: { value: 'A title', provenance: 'text' },
        date: { edtf: null, provenance: 'unknown' },
      };
      assert.equal(notedArticle(noteTemplate(metadata)), id);
      assert.equal(notedArticle(noteTemplate(metadata).replaceAll('\n', '\r\n')), id);
    }
  });

  it('is none without front matter, or when it names none or cannot be read', () => {
    for (const text of [
      '',
      '# A heading\n\narticle: a.txt\n',
      '---\ntitle: x\n---\n',
      '---\narticle: [a, b]\n---\n',
      '---\narticle:\n---\n',
      '---\narticle: "a\n---\n',
      '---\narticle: a.txt\n',
      'text\n---\narticle: a.txt\n---\n',
    ]) {
      assert.equal(notedArticle(text), undefined, JSON.stringify(text));
    }
  });
});
