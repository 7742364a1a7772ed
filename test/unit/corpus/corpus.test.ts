import assert from 'node:assert/strict';
import { Corpus } from '../../../src/core/corpus';
import type { SourceFile } from '../../../src/core/ingest/files/source';
import { noteTemplate } from '../../../src/core/notes/noteFile';
import { put } from '../../putText';

const encoder = new TextEncoder();
const source = (path: string, text: string): SourceFile => ({ path, bytes: encoder.encode(text) });
const ANY = { limit: 10, snippets: 1 };

const SPEECH = 'A speech in the capital\n\nDmitry Peskov said on Monday that talks would go on. Peskov gave no date.\n';
const HARVEST = 'A good harvest\n\nFarmers in the south expect more wheat than in any year since the war.\n';

describe('Corpus', () => {
  it('holds what was put and nothing that was removed', () => {
    const corpus = new Corpus({ name: 'test' });
    put(corpus, [source('a.txt', SPEECH), source('b.txt', HARVEST)]);
    assert.deepEqual(ids(corpus), ['a.txt', 'b.txt']);
    assert.equal(corpus.search('Pescov', ANY).hits[0]?.id, 'a.txt');
    corpus.remove(['a.txt']);
    assert.deepEqual(ids(corpus), ['b.txt']);
    assert.equal(corpus.search('Pescov', ANY).total, 0);
    assert.deepEqual(corpus.actors(), []);
  });

  it('replaces a source that is put again', () => {
    const corpus = new Corpus({ name: 'test' });
    put(corpus, [source('a.txt', SPEECH)]);
    const { version } = corpus;
    put(corpus, [source('a.txt', HARVEST)]);
    assert.ok(corpus.version > version);
    assert.equal(corpus.article('a.txt')?.title.value, 'A good harvest');
    assert.equal(corpus.search('Peskov', ANY).total, 0);
    assert.equal(corpus.search('wheat', ANY).total, 1);
  });

  it('forgets an article whose file has become unreadable, and says why', () => {
    const corpus = new Corpus({ name: 'test' });
    put(corpus, [source('a.txt', SPEECH)]);
    put(corpus, [source('a.txt', '')]);
    assert.deepEqual(ids(corpus), []);
    assert.deepEqual(
      corpus.problems().map(({ path, severity }) => [path, severity]),
      [['a.txt', 'skipped']],
    );
  });

  it('takes corpus.yaml before or after the articles, to the same end', () => {
    const settings = 'title: Papers\narticles:\n  a.txt:\n    title: The speech\n    date: 2020-02\n';
    const before = new Corpus({ name: 'test' });
    before.configure(settings);
    put(before, [source('a.txt', SPEECH)]);
    const after = new Corpus({ name: 'test' });
    put(after, [source('a.txt', SPEECH)]);
    after.configure(settings);
    for (const corpus of [before, after]) {
      assert.equal(corpus.title, 'Papers');
      assert.deepEqual(corpus.article('a.txt')?.title, { value: 'The speech', provenance: 'corpus.yaml' });
      assert.equal(corpus.article('a.txt')?.date.edtf, '2020-02');
      assert.equal(corpus.search('speech', ANY).total, 1);
    }
    after.configure(null);
    assert.equal(after.title, 'test');
    assert.equal(after.article('a.txt')?.title.value, 'A speech in the capital');
  });

  it('keeps both of two articles that claim one id, and reports it', () => {
    const corpus = new Corpus({ name: 'test' });
    put(corpus, [source('b.md', `---\nid: one\n---\n\n${HARVEST}`), source('a.md', `---\nid: one\n---\n\n${SPEECH}`)]);
    assert.deepEqual(
      corpus.articles().map(({ id, path }) => [path, id]),
      [
        ['a.md', 'one'],
        ['b.md', 'b.md'],
      ],
    );
    assert.deepEqual(
      corpus.problems().map(({ path, severity }) => [path, severity]),
      [['b.md', 'doubtful']],
    );
    assert.equal(corpus.search('wheat', ANY).hits[0]?.id, 'b.md');
    corpus.remove(['a.md']);
    assert.equal(corpus.articleAt('b.md')?.id, 'one');
    assert.equal(corpus.search('wheat', ANY).hits[0]?.id, 'one');
    assert.deepEqual(corpus.problems(), []);
  });

  it('takes no note for an article, wherever it is kept', () => {
    const corpus = new Corpus({ name: 'test' });
    put(corpus, [source('a.txt', SPEECH)]);
    const article = corpus.article('a.txt');
    assert.ok(article);
    put(corpus, [source('elsewhere/a.txt.md', `${noteTemplate(article)}\nMy words.\n`)]);
    assert.deepEqual(ids(corpus), ['a.txt']);
    assert.deepEqual(corpus.problems(), []);
  });

  it('keeps the tree in step', () => {
    const corpus = new Corpus({ name: 'test' });
    const flat = { grouping: 'flat', filter: '' } as const;
    put(corpus, [source('a.txt', SPEECH)]);
    assert.equal(corpus.tree.children(flat, null).length, 1);
    put(corpus, [source('b.txt', HARVEST)]);
    assert.equal(corpus.tree.children(flat, null).length, 2);
    assert.deepEqual(
      corpus.tree.children({ ...flat, filter: 'harvst' }, null).map(({ label }) => label),
      ['A good harvest'],
    );
  });

  it('says which entry of corpus.yaml names no article', () => {
    const corpus = new Corpus({ name: 'test' });
    corpus.configure('articles:\n  aa.txt:\n    title: Lost\n');
    put(corpus, [source('a.txt', SPEECH)]);
    assert.deepEqual(
      corpus.problems().map(({ path, range }) => [path, range?.startLine]),
      [['corpus.yaml', 1]],
    );
  });
});

function ids(corpus: Corpus): string[] {
  return corpus.articles().map(({ id }) => id);
}
