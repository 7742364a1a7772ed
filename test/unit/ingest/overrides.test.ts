import assert from 'node:assert/strict';
import { parseCorpusFile } from '../../../src/core/ingest/settings/corpusFile';
import { applySettings } from '../../../src/core/ingest/settings/overrides';
import { ofKind, read } from './article';

const settings = (yaml: string) => parseCorpusFile(yaml).settings;
const FRONT =
  '---\ntitle: Front\nauthor: F. Matter\ndate: 2001\nlang: fr\n---\n# Front\n\nThe text begins here.\n\nA real title\n';

describe('what corpus.yaml says', () => {
  it('wins over everything, and says so', () => {
    const { article } = read(FRONT, 'a.md');
    const own = applySettings(
      article,
      settings(
        'language: en\narticles:\n  a.md: { id: x, title: T, author: A, source: S, date: 2017~, language: de, url: "https://x.org" }',
      ),
    );
    const said = (value: string) => ({ value, provenance: 'corpus.yaml' });
    assert.equal(own.id, 'x');
    assert.deepEqual(
      [own.title, own.author, own.source, own.language, own.url],
      ['T', 'A', 'S', 'de', 'https://x.org'].map(said),
    );
    assert.deepEqual(own.date, { edtf: '2017~', provenance: 'corpus.yaml' });
    assert.equal(own.text, article.text);
    assert.equal(own.offsets, article.offsets);
    assert.equal(own.blocks, article.blocks);
  });

  it('leaves what it does not speak of', () => {
    const { article } = read(FRONT, 'a.md');
    assert.equal(applySettings(article, settings('articles:\n  b.md: { title: T }')), article);
    const own = applySettings(article, settings('articles:\n  a.md: { source: S }'));
    assert.deepEqual(own.author, article.author);
    assert.deepEqual(own.language, { value: 'fr', provenance: 'front matter' });
  });

  it('gives its language to articles that have none', () => {
    const { article } = read('Some text.');
    assert.deepEqual(applySettings(article, settings('language: en')).language, {
      value: 'en',
      provenance: 'corpus default',
    });
  });

  it('gives its language to articles of which only the words tell one', () => {
    const { article } = read('Some text.');
    const guessed = { ...article, language: { value: 'de', provenance: 'text' } as const };
    assert.deepEqual(applySettings(guessed, settings('language: en')).language, {
      value: 'en',
      provenance: 'corpus default',
    });
    assert.deepEqual(applySettings(guessed, settings('title: T')).language, guessed.language);
  });

  it('makes the block that reads as its title the title, and no other', () => {
    const { article } = read(
      `Wrong title here\n\n‘A real title’: and more\n\n${'The text is long enough. '.repeat(9)}`,
    );
    assert.deepEqual(ofKind(article, 'title'), ['Wrong title here']);
    const own = applySettings(article, settings('articles:\n  a.txt: { title: "\'A Real  Title\' – and more" }'));
    assert.deepEqual(ofKind(own, 'title'), ['‘A real title’: and more']);
    assert.deepEqual(ofKind(own, 'heading'), ['Wrong title here']);
    const other = applySettings(article, settings('articles:\n  a.txt: { title: Something else }'));
    assert.deepEqual(ofKind(other, 'title'), ['Wrong title here']);
  });
});
