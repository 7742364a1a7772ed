import assert from 'node:assert/strict';
import { Corpus } from '../../../src/core/corpus';
import { ArticleTagger } from '../../../src/core/entities/articleTagger';
import type { SourceFile } from '../../../src/core/ingest/files/source';
import type { Article } from '../../../src/core/model/article';
import { FuzzySearch } from '../../../src/core/search/fuzzySearch';
import { put } from '../../putText';

const ANY = { limit: 10, snippets: 1 };
/** Of how many of the best candidates the ranking looks at whom they are about. */
const LOOKED_AT = 64;

/** A corpus that counts what it is spared. */
function counted(): { corpus: Corpus; tagged: () => number; indexed: () => string[] } {
  const rules = new ArticleTagger();
  let tagged = 0;
  let indexed: string[] = [];
  class Counting extends FuzzySearch {
    override put(article: Article, was?: Article): void {
      indexed.push(article.id);
      super.put(article, was);
    }
  }
  const corpus = new Corpus({
    name: 'test',
    tagger: {
      version: 'counting',
      tag: (article) => {
        tagged += 1;
        return rules.tag(article);
      },
    },
    search: (context) => new Counting(context),
  });
  return {
    corpus,
    tagged: () => tagged,
    indexed: () => {
      const ids = indexed;
      indexed = [];
      return ids;
    },
  };
}

function speeches(count: number): SourceFile[] {
  return Array.from({ length: count }, (_, i) => ({
    path: `${i}.txt`,
    bytes: new TextEncoder().encode(`Speech ${i}\n\nDmitry Peskov said on Monday that talk ${i} would go on.\n`),
  }));
}

describe('Corpus: what nobody asks for', () => {
  it('tags nothing when articles come, and each once when somebody asks for actors', () => {
    const { corpus, tagged } = counted();
    put(corpus, speeches(5));
    corpus.prepare();
    assert.equal(tagged(), 0);
    assert.equal(corpus.actors()[0]?.name, 'Dmitry Peskov');
    assert.equal(corpus.tree.children({ grouping: 'flat', filter: '' }, null).length, 5);
    assert.equal(tagged(), 5);
  });

  it('tags for a search without actor: only what may come first', () => {
    const { corpus, tagged } = counted();
    put(corpus, speeches(3 * LOOKED_AT));
    assert.equal(corpus.search('Peskov said', ANY).total, 3 * LOOKED_AT);
    assert.ok(tagged() <= LOOKED_AT, String(tagged()));
    corpus.search('Peskov said', ANY);
    assert.ok(tagged() <= LOOKED_AT, 'an article is tagged once');
    corpus.search('actor:Peskov', ANY);
    assert.equal(tagged(), 3 * LOOKED_AT);
  });

  it('tags an article anew only when its text changes', () => {
    const { corpus, tagged } = counted();
    put(corpus, speeches(3));
    corpus.actors();
    put(corpus, speeches(3));
    corpus.configure('actors: [{ name: Dmitry Peskov, kind: person, aliases: [Monday] }]\n');
    assert.equal(corpus.actors()[0]?.mentions, 6);
    corpus.configure(null);
    assert.equal(corpus.actors()[0]?.mentions, 3);
    assert.equal(tagged(), 3);
    put(corpus, [{ path: '0.txt', bytes: new TextEncoder().encode('Another speech\n\nNobody spoke.\n') }]);
    corpus.actors();
    assert.equal(tagged(), 4);
  });

  it('gives the index only what has changed for it', () => {
    const { corpus, indexed } = counted();
    put(corpus, speeches(3));
    corpus.prepare();
    assert.deepEqual(indexed(), ['0.txt', '1.txt', '2.txt']);
    corpus.configure('title: Speeches\nlanguage: en\narticles:\n  1.txt: { date: 2020-02 }\n');
    put(corpus, speeches(2));
    corpus.prepare();
    assert.deepEqual(indexed(), []);
    corpus.configure('language: en\narticles:\n  1.txt: { date: 2020-02 }\n  2.txt: { title: The last }\n');
    assert.equal(corpus.search('title:last', ANY).hits[0]?.id, '2.txt');
    assert.deepEqual(indexed(), ['2.txt']);
  });

  it('lets go of what corpus.yaml no longer says', () => {
    const { corpus } = counted();
    put(corpus, speeches(2));
    corpus.configure('language: en\narticles:\n  1.txt: { id: one, source: TASS }\n');
    assert.equal(corpus.search('source:TASS', ANY).hits[0]?.id, 'one');
    assert.equal(corpus.article('0.txt')?.language?.value, 'en');
    corpus.configure('language: en\n');
    assert.equal(corpus.search('source:TASS', ANY).total, 0);
    assert.equal(corpus.article('1.txt')?.source, undefined);
    corpus.configure(null);
    assert.equal(corpus.article('0.txt')?.language, undefined);
  });
});
