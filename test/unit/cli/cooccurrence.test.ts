import assert from 'node:assert/strict';
import { cooccurrenceAsJson, cooccurrenceAsText } from '../../../src/cli/cooccurrence';
import { Corpus } from '../../../src/core/corpus';
import { put } from '../../putText';

const LAVROV = { id: 'person:sergey-lavrov', name: 'Sergey Lavrov', kind: 'person' };
const MATTIS = { id: 'person:james-mattis', name: 'James Mattis', kind: 'person' };
const NATO = { id: 'organization:nato', name: 'NATO', kind: 'organization' };
const ALL = { min: 1, limit: Number.MAX_SAFE_INTEGER };

function corpusOf(...texts: readonly string[]): Corpus {
  const corpus = new Corpus({ name: 'talks' });
  put(
    corpus,
    texts.map((text, i) => ({ path: `${i}.txt`, bytes: new TextEncoder().encode(text) })),
  );
  return corpus;
}

describe('who appears with whom', () => {
  const corpus = corpusOf(
    'Talks\n\nSergey Lavrov met James Mattis. James Mattis thanked Sergey Lavrov. NATO said nothing.\n',
    'More talks\n\nSergey Lavrov spoke of wheat. James Mattis spoke of NATO.\n',
    'The end\n\nJames Mattis spoke of NATO on Monday.\n',
  );
  const pairs = (wanted: Parameters<typeof cooccurrenceAsJson>[1]): unknown =>
    JSON.parse([...cooccurrenceAsJson(corpus, wanted)].join(''));

  it('is counted by article and by sentence, most articles first, then most sentences', () => {
    assert.deepEqual(pairs(ALL), {
      pairs: [
        { a: NATO, b: MATTIS, articles: 3, sentences: 2 },
        { a: MATTIS, b: LAVROV, articles: 2, sentences: 2 },
        { a: NATO, b: LAVROV, articles: 2, sentences: 0 },
      ],
    });
  });

  it('leaves out pairs that share few articles, other kinds, and what is beyond the limit', () => {
    const first = { a: NATO, b: MATTIS, articles: 3, sentences: 2 };
    assert.deepEqual(pairs({ ...ALL, min: 3 }), { pairs: [first] });
    assert.deepEqual(pairs({ ...ALL, limit: 1 }), { pairs: [first] });
    assert.deepEqual(pairs({ ...ALL, kinds: ['person'] }), {
      pairs: [{ a: MATTIS, b: LAVROV, articles: 2, sentences: 2 }],
    });
    assert.deepEqual(pairs({ ...ALL, kinds: ['state'] }), { pairs: [] });
  });

  it('is a table for a person', () => {
    const [head, first] = [...cooccurrenceAsText(corpus, ALL)].join('').split('\n');
    assert.match(head ?? '', /^ARTICLES +SENTENCES +WHO +WITH WHOM$/);
    assert.match(first ?? '', /^3 +2 +NATO +James Mattis$/);
  });

  it('follows what was judged', () => {
    const judged = corpusOf('Talks\n\nSergey Lavrov met James Mattis, and Sergej Lawrow met NATO.\n');
    judged.judge(
      '{"id":"a","time":"2026-11-22T09:30:00Z","do":"merge","actor":"person:sergej-lawrow","into":"person:sergey-lavrov"}\n',
    );
    const { pairs: found } = JSON.parse([...cooccurrenceAsJson(judged, ALL)].join(''));
    assert.deepEqual(
      found.map((pair: { a: { id: string }; b: { id: string } }) => [pair.a.id, pair.b.id]),
      [
        [NATO.id, MATTIS.id],
        [NATO.id, LAVROV.id],
        [MATTIS.id, LAVROV.id],
      ],
    );
  });
});
