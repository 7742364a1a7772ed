import assert from 'node:assert/strict';
import { Corpus } from '../../../src/core/corpus';
import { put } from '../../putText';

const encoder = new TextEncoder();

/** A corpus with an article for each front matter. */
function corpusOf(...fronts: readonly string[]): Corpus {
  const corpus = new Corpus({ name: 'test' });
  put(
    corpus,
    fronts.map((front, i) => ({
      path: `${i}.md`,
      bytes: encoder.encode(`---\n${front}\n---\n\n# Talks\n\nThe ministers said that the talks would go on.\n`),
    })),
  );
  return corpus;
}

describe('the values of a field', () => {
  it('are counted, those of the most articles first, equals by name', () => {
    const corpus = corpusOf('author: B', 'author: C', 'author: A', 'author: C', 'source: DW');
    assert.deepEqual(corpus.values('author'), [
      { name: 'C', articles: 2 },
      { name: 'A', articles: 1 },
      { name: 'B', articles: 1 },
    ]);
    assert.deepEqual(corpus.values('source'), [{ name: 'DW', articles: 1 }]);
  });

  it('are languages as a query takes them: the wider tag has the articles of the narrower', () => {
    const corpus = corpusOf('lang: en-GB', 'lang: en', 'lang: EN-gb', 'lang: zh-Hans');
    assert.deepEqual(corpus.values('lang'), [
      { name: 'en', articles: 3 },
      { name: 'en-gb', articles: 2 },
      { name: 'zh', articles: 1 },
      { name: 'zh-hans', articles: 1 },
    ]);
    for (const { name, articles } of corpus.values('lang')) {
      assert.equal(corpus.search(`lang:${name}`, { limit: 1, snippets: 0 }).total, articles, name);
    }
  });

  it('follow the corpus', () => {
    const corpus = corpusOf('author: A', 'author: B');
    assert.equal(corpus.values('author').length, 2);
    corpus.remove(['0.md']);
    assert.deepEqual(corpus.values('author'), [{ name: 'B', articles: 1 }]);
  });
});
