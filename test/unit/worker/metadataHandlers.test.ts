import assert from 'node:assert/strict';
import { Corpus } from '../../../src/core/corpus';
import { metadataHandlers } from '../../../src/worker/metadataHandlers';
import { problemHandlers } from '../../../src/worker/problemHandlers';
import { put } from '../../putText';

const CALL = { cancelled: false };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the calls on metadata', () => {
  let corpus: Corpus;
  let handlers: ReturnType<typeof metadataHandlers>;

  beforeEach(() => {
    corpus = new Corpus({ name: 'talks' });
    corpus.configure('articles:\n  x/b.txt: { date: 2018, id: b }\n');
    put(corpus, [
      { path: '2017-02-03-a.txt', bytes: bytes('Talks in Geneva\n\nThey met on Monday and talked of fish.\n') },
      { path: 'x/b.txt', bytes: bytes('More talks in Geneva\n\nThey met again and talked of crabs.\n') },
    ]);
    handlers = metadataHandlers(() => corpus);
  });

  it('tell what is known of an article, what was found, and how corpus.yaml calls it', async () => {
    const [facts, ...others] = await handlers.facts(['b', 'gone'], CALL);
    assert.equal(others.length, 0);
    assert.deepEqual(
      [facts?.key, facts?.now.date.edtf, facts?.now.date.provenance],
      ['x/b.txt', '2018', 'corpus.yaml'],
    );
    assert.deepEqual([facts?.found.id, facts?.found.date.edtf], ['x/b.txt', null]);
    assert.equal((await handlers.factsUnder('x/b.txt', CALL))?.id, 'b');
    assert.equal(await handlers.factsUnder('x/c.txt', CALL), null);
  });

  it('tell the articles of groups, each once', async () => {
    const query = { grouping: 'year', filter: '' } as const;
    const keys = corpus.tree.children(query, null).map(({ key }) => key);
    assert.equal(keys.length, 2);
    assert.deepEqual([...(await handlers.articlesBelow(query, [...keys, ...keys], CALL))].sort(), [
      '2017-02-03-a.txt',
      'b',
    ]);
    assert.deepEqual(await handlers.articlesBelow(query, ['nowhere'], CALL), []);
  });

  it('tell the keys that hold what was typed, those first that begin with it', async () => {
    assert.deepEqual(await handlers.articleKeys('b', 5, CALL), ['x/b.txt']);
    assert.deepEqual(await handlers.articleKeys('.TXT', 5, CALL), ['2017-02-03-a.txt', 'x/b.txt']);
    assert.deepEqual(await handlers.articleKeys('a', 5, CALL), ['2017-02-03-a.txt']);
    assert.deepEqual(await handlers.articleKeys('x/', 5, CALL), ['x/b.txt']);
    assert.equal((await handlers.articleKeys('', 1, CALL)).length, 1);
  });

  it('tell the columns of a table, what they are taken for and what is in them', async () => {
    const rows = Array.from(
      { length: 8 },
      (_, i) => `${i};${'They met and talked of fish at great length, '.repeat(4)}${i}`,
    );
    const found = await handlers.columnsIn({ path: 'a.csv', bytes: bytes(`nr;alles\n${rows.join('\n')}\n`) }, CALL);
    assert.deepEqual(
      found?.columns.map(({ name, samples }) => [name, samples.length]),
      [
        ['nr', 3],
        ['alles', 3],
      ],
    );
    assert.deepEqual(found?.taken, [{ what: 'text', name: 'alles', basis: 'contents' }]);
    assert.equal(await handlers.columnsIn({ path: 'a.txt', bytes: bytes('nr;alles\n') }, CALL), null);
  });
});

describe('the calls on problems', () => {
  it('follow every change of the corpus', async () => {
    const corpus = new Corpus({ name: 'talks' });
    const handlers = problemHandlers(() => corpus);
    put(corpus, [{ path: 'a.txt', bytes: bytes('Talks\n\nThey met and talked of fish.\n') }]);
    assert.deepEqual(await handlers.problemGroups(CALL), [{ kind: 'undated', count: 1, skipped: 0 }]);
    corpus.configure('articles: { a.txt: { date: 2018 } }\n');
    assert.deepEqual(await handlers.problemGroups(CALL), []);
  });

  it('give only so many of a file that have a place in it', async () => {
    const corpus = new Corpus({ name: 'talks' });
    corpus.configure('one: 1\ntwo: 2\nthree: 3\n');
    const placed = await problemHandlers(() => corpus).problemsInPlaces(2, CALL);
    assert.deepEqual(
      placed.map(({ range }) => range?.startLine),
      [0, 1],
    );
  });
});
