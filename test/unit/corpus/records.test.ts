import assert from 'node:assert/strict';
import { Corpus } from '../../../src/core/corpus';
import { putSource } from '../../../src/core/corpus/putSource';
import { said } from '../../said';

const encoder = new TextEncoder();

async function put(corpus: Corpus, path: string, ...rows: readonly object[]): Promise<void> {
  const lines = rows.map((row) => JSON.stringify(row)).join('\n');
  for await (const _batch of putSource(corpus, path, [encoder.encode(lines)], {}));
}

const known = (corpus: Corpus): string[][] => corpus.articles().map(({ id, path, title }) => [id, path, title.value]);

const reasons = (corpus: Corpus): string[] => corpus.problems().map(({ reason }) => said(reason));

describe('records in a corpus', () => {
  it('keep their ids when others come in above them', async () => {
    const corpus = new Corpus({ name: 'x' });
    await put(corpus, 'a.jsonl', { id: 1, title: 'One', body: 'One.' }, { title: 'Two', body: 'Two.' });
    const before = new Set(corpus.articles().map(({ id }) => id));
    await put(
      corpus,
      'a.jsonl',
      { id: 0, body: 'New.' },
      { id: 1, title: 'One', body: 'One.' },
      { title: 'Two', body: 'Two.' },
    );
    const after = corpus.articles().map(({ id }) => id);
    assert.equal(after.length, 3);
    for (const id of before) assert.ok(after.includes(id), id);
    await put(corpus, 'a.jsonl', { title: 'Two', body: 'Two.' });
    assert.deepEqual(known(corpus), [[after[2], 'a.jsonl#1', 'Two']]);
  });

  it('whose id another file has are known by their file and id', async () => {
    for (const order of [
      ['a.jsonl', 'b.jsonl'],
      ['b.jsonl', 'a.jsonl'],
    ]) {
      const corpus = new Corpus({ name: 'x' });
      for (const path of order) await put(corpus, path, { id: 17, title: path, body: 'One.' });
      assert.deepEqual(known(corpus), [
        ['17', 'a.jsonl#1', 'a.jsonl'],
        ['b.jsonl#id:17', 'b.jsonl#1', 'b.jsonl'],
      ]);
      assert.deepEqual(reasons(corpus), [
        'The id “17” already belongs to a.jsonl#1; this article is known as “b.jsonl#id:17” instead.',
      ]);
      corpus.remove(['a.jsonl']);
      assert.deepEqual(known(corpus), [['17', 'b.jsonl#1', 'b.jsonl']]);
    }
  });

  for (const name of ['news.jsonl#2', 'news.jsonl#id:17', '"17"']) {
    it(`are named in corpus.yaml by path, by name and by id: ${name}`, async () => {
      const corpus = new Corpus({ name: 'x' });
      const rows = [
        { id: 16, body: 'First.' },
        { id: 17, body: 'Second.' },
      ];
      await put(corpus, 'news.jsonl', ...rows);
      corpus.configure(`articles: {${name.startsWith('"') ? name : `"${name}"`}: {title: Said}}`);
      assert.equal(corpus.article('17')?.title.value, 'Said');
      assert.equal(corpus.article('16')?.title.value, 'First.');
      assert.deepEqual(reasons(corpus), []);
      corpus.configure(null);
      assert.equal(corpus.article('17')?.title.value, 'Second.');

      corpus.configure(`articles: {${name.startsWith('"') ? name : `"${name}"`}: {title: Said}}`);
      corpus.remove(['news.jsonl']);
      assert.match(reasons(corpus).join(), /There is no article/);
      await put(corpus, 'news.jsonl', ...rows);
      assert.equal(corpus.article('17')?.title.value, 'Said');
      assert.deepEqual(reasons(corpus), []);
    });
  }

  it('may be given another id, and a web address is one', async () => {
    const corpus = new Corpus({ name: 'x' });
    await put(corpus, 'feed.jsonl', { url: 'https://example.org//a/../17/', body: 'First.' });
    corpus.configure('articles: {"https://example.org//a/../17/": {id: first, date: 2017-02-18}}');
    assert.equal(corpus.article('first')?.date.edtf, '2017-02-18');
    assert.deepEqual(reasons(corpus), []);
  });
});
