import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Anchor } from '../../../src/core/model/anchor';
import { findArticleLinks } from '../../../src/core/notes/links';
import { formatQuotation, noteLink } from '../../../src/core/notes/quotation';
import { idsOfRecordInLink, recordInLink } from '../../../src/core/notes/recordLink';

const ANCHOR: Anchor = { exact: 'without a word', prefix: '', suffix: '', start: 0, end: 14 };

describe('a link to a record of a file', () => {
  it('names the record where web pages have the name of an element', () => {
    const href = noteLink('/corpus/notes', '/corpus/news.jsonl', ANCHOR, 'lake/2 #b');
    assert.equal(href, '../news.jsonl#lake%2F2%20%23b:~:text=without%20a%20word');
  });

  it('leads back to it, whatever its id is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (record) => {
        const href = noteLink('/corpus/notes', '/corpus/a b#1.jsonl', ANCHOR, record) ?? '';
        const [link] = findArticleLinks(formatQuotation('without a word', { label: 'x', href }));
        assert.deepEqual([link?.path, link?.record], ['../a b#1.jsonl', record]);
        assert.equal(link?.fragment, ':~:text=without%20a%20word');
      }),
    );
  });

  it('does not repeat the path of the file, and is understood without it', () => {
    for (const id of ['17', 'news.jsonl#0k2x', 'news.jsonl#id:17']) {
      const record = recordInLink('news.jsonl', id);
      assert.ok(!record.includes('news.jsonl'), record);
      assert.ok(idsOfRecordInLink('news.jsonl', record).includes(id), id);
    }
  });

  it('is no link to a record without a name', () => {
    assert.equal(findArticleLinks('[x](../a.txt#:~:text=b)')[0]?.record, undefined);
    assert.deepEqual(findArticleLinks('[x](../a.txt#b)'), []);
  });
});
