import assert from 'node:assert/strict';
import { zipFile } from '../../../../src/core/ingest/documents/zip/zipFile';
import type { Article } from '../../../../src/core/model/article';
import { wordParagraph, wordStyles, writeDocx, writeZip } from '../../../documents/zipWriter';
import { articleOf, importAll, reasonsOf } from '../../../importFile';

function blocksOf({ text, blocks }: Article): string[][] {
  return blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

describe('a document of Word', () => {
  it('has its paragraphs with what their styles make them, whatever the ids of the styles are', async () => {
    const styles = wordStyles({ Titel: 'Title', berschrift1: 'heading 1', Zitat: 'Quote', Aufz: 'List Bullet' });
    const body =
      wordParagraph('A meeting', 'Titel') +
      wordParagraph('They met at the lake and talked.') +
      wordParagraph('Afterwards', 'berschrift1') +
      wordParagraph('It was long.', 'Zitat') +
      wordParagraph('One thing', 'Aufz');
    assert.deepEqual(blocksOf(await articleOf('letter.docx', writeDocx(body, { 'word/styles.xml': styles }))), [
      ['title', 'A meeting'],
      ['paragraph', 'They met at the lake and talked.'],
      ['heading', 'Afterwards'],
      ['quote', 'It was long.'],
      ['list item', 'One thing'],
    ]);
  });

  it('has a block a row of its tables, and its footnotes behind its text', async () => {
    const cell = (text: string): string => `<w:tc>${wordParagraph(text)}</w:tc>`;
    const body =
      wordParagraph('They counted the fish in the lake.') +
      `<w:tbl><w:tr>${cell('Pike')}${cell('12')}</w:tr><w:tr>${cell('Perch')}${cell('30')}</w:tr></w:tbl>`;
    const notes =
      '<w:footnotes><w:footnote w:type="separator"><w:p/></w:footnote>' +
      `<w:footnote w:id="1">${wordParagraph('Not counting the small ones.')}</w:footnote></w:footnotes>`;
    assert.deepEqual(blocksOf(await articleOf('fish.docx', writeDocx(body, { 'word/footnotes.xml': notes }))), [
      ['paragraph', 'They counted the fish in the lake.'],
      ['table', 'Pike | 12'],
      ['table', 'Perch | 30'],
      ['list item', 'Not counting the small ones.'],
    ]);
  });

  it('has no text that was deleted or hidden', async () => {
    const body =
      '<w:p><w:r><w:t>They met</w:t></w:r><w:del><w:r><w:delText>never</w:delText><w:t>never</w:t></w:r></w:del>' +
      '<w:ins><w:r><w:t xml:space="preserve"> twice.</w:t></w:r></w:ins>' +
      '<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>';
    assert.equal((await articleOf('letter.docx', writeDocx(body))).text, 'They met twice.');
  });

  it('says its title and author, and no date, as the file may be younger than its text', async () => {
    const core =
      '<cp:coreProperties xmlns:dc="d"><dc:title>A meeting</dc:title><dc:creator>Jane Doe</dc:creator>' +
      '<dcterms:created>2017-02-18T10:00:00Z</dcterms:created></cp:coreProperties>';
    const article = await articleOf(
      'x.docx',
      writeDocx(wordParagraph('They met at the lake and talked of fish.'), { 'docProps/core.xml': core }),
    );
    assert.deepEqual([article.title.value, article.author?.value, article.date.edtf], ['A meeting', 'Jane Doe', null]);
  });

  it('is a problem when it is none', async () => {
    assert.match(reasonsOf(await importAll('x.docx', 'no archive'))[0] ?? '', /damaged, or no archive/);
    assert.match(reasonsOf(await importAll('x.docx', writeZip({ 'a.txt': 'a' })))[0] ?? '', /no document of Word/);
  });

  it('is not unpacked when it comes to more than it may', () => {
    const letter = writeDocx(wordParagraph('x'.repeat(100_000)));
    assert.equal(zipFile(letter, 200_000).text('word/document.xml')?.includes('xxx'), true);
    assert.throws(() => zipFile(letter, 50_000).text('word/document.xml'), /too large when it is unpacked/);
  });
});
