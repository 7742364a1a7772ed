import assert from 'node:assert/strict';
import type { Article } from '../../../src/core/model/article';
import { ALL, type ArticleParts, articleOf, engineWith, idsOf, markedWords, Searched } from './articles';

function dated(parts: ArticleParts, edtf: string | null, language?: string): Article {
  return {
    ...articleOf(parts),
    date: { edtf, provenance: edtf === null ? 'unknown' : 'metadata' },
    ...(language === undefined ? {} : { language: { value: language, provenance: 'metadata' as const } }),
  };
}

describe('queries', () => {
  const searched = new Searched(
    [
      dated(
        { id: 'munich', title: 'Lavrov in Munich', source: 'CCTV News', blocks: ['Sanctions.'] },
        '2017-02-18',
        'en',
      ),
      dated(
        { id: 'osaka', title: 'Trump and Putin', source: 'Deutsche Welle', blocks: ['Sanctions.'] },
        '2019-06',
        'en-GB',
      ),
      dated({ id: 'vienna', author: 'Lewis Sanders IV', blocks: ['Sanctions at the summit.'] }, '2019', 'de'),
      dated({ id: 'undated', title: 'No summit', blocks: ['Sanctions. The Resumé of a resume.'] }, null),
    ],
    new Map([['osaka', ['Vladimir Putin']]]),
    { noted: ['munich'], read: ['munich', 'vienna'], reading: ['osaka'] },
  );
  const ids = (query: string) => idsOf(searched.search(query, ALL)).sort();

  it('are held to fields', () => {
    assert.deepEqual(ids('title:summit'), ['undated']);
    assert.deepEqual(ids('sanctions source:cctv'), ['munich']);
    assert.deepEqual(ids('source:"deutsche welle"'), ['osaka']);
    assert.deepEqual(ids('source:"welle deutschland"'), []);
    assert.deepEqual(ids('source:deut*'), ['osaka']);
    assert.deepEqual(ids('author:sanders'), ['vienna']);
    assert.deepEqual(ids('actor:"Vladimir Putin"'), ['osaka']);
    assert.deepEqual(ids('lang:en'), ['munich', 'osaka']);
    assert.deepEqual(ids('sanctions -lang:en'), ['undated', 'vienna']);
  });

  it('are held to dates, a date known to the year lying wherever the year reaches into', () => {
    assert.deepEqual(ids('year:2017'), ['munich']);
    assert.deepEqual(ids('year:2018..2020'), ['osaka', 'vienna']);
    assert.deepEqual(ids('year:..2018'), ['munich']);
    assert.deepEqual(ids('date:2019-07..'), ['vienna']);
    assert.deepEqual(ids('date:2019-06-30..2019-12'), ['osaka', 'vienna']);
    assert.deepEqual(ids('date:2017-02-19..2018'), []);
  });

  it('find an interval wherever it reaches into, and an open one where all of it is meant', () => {
    const spans = ['2018-11/2020-02', '2018-11/..', '../2017'];
    const intervals = new Searched(spans.map((edtf) => dated({ id: edtf, blocks: ['Sanctions.'] }, edtf)));
    const found = (query: string) => idsOf(intervals.search(`sanctions ${query}`, ALL)).sort();
    assert.deepEqual(found('year:2019'), ['2018-11/2020-02']);
    assert.deepEqual(found('date:2020-02-29'), ['2018-11/2020-02']);
    assert.deepEqual(found('date:2020-03'), []);
    assert.deepEqual(found('year:2018'), ['2018-11/2020-02']);
    assert.deepEqual(found('date:2018-11..'), ['2018-11/..', '2018-11/2020-02']);
    assert.deepEqual(found('date:2018-12..'), ['2018-11/2020-02']);
    assert.deepEqual(found('year:..2017'), ['../2017']);
    assert.deepEqual(found('year:..2016'), []);
  });

  it('are held to what the reader has noted and read', () => {
    assert.deepEqual(ids('has:note'), ['munich']);
    assert.deepEqual(ids('is:read'), ['munich', 'vienna']);
    assert.deepEqual(ids('is:reading'), ['osaka']);
    assert.deepEqual(ids('is:unread -title:trump'), ['undated']);
  });

  it('leave out what is excluded, as it is written but for case and accents', () => {
    assert.deepEqual(ids('sanctions -summit'), ['munich', 'osaka']);
    assert.deepEqual(ids('sanctions -sumit'), ['munich', 'osaka', 'undated', 'vienna']);
    assert.deepEqual(ids('sanctions -(summit OR munich)'), ['osaka']);
  });

  it('find one spelling only when it is asked for', () => {
    const [hit] = searched.search('=resume', ALL).hits;
    assert.deepEqual(hit === undefined ? [] : markedWords(hit), ['resume']);
    assert.deepEqual(ids('=Resumé'), ['undated']);
    assert.deepEqual(ids('=Resume'), []);
    assert.deepEqual(ids('=trump'), []);
  });

  it('are answered by date when asked', () => {
    const inOrder = (order: 'newest' | 'oldest') => idsOf(searched.search('sanctions', { ...ALL, order }));
    assert.deepEqual(inOrder('newest'), ['osaka', 'vienna', 'munich', 'undated']);
    assert.deepEqual(inOrder('oldest'), ['munich', 'vienna', 'osaka', 'undated']);
  });

  it('say what is wrong with them and are answered as plain words', () => {
    const { hits, problem } = searched.search('sanctions (munich', ALL);
    assert.equal(hits[0]?.id, 'munich');
    assert.deepEqual(problem, { kind: 'open parenthesis', start: 10, end: 11 });
  });

  it('require all that is in parentheses', () => {
    assert.deepEqual(ids('(sanctions summit)'), ['undated', 'vienna']);
    assert.deepEqual(ids('munich OR (trump putin)'), ['munich', 'osaka']);
  });
});

describe('suggestions', () => {
  const engine = engineWith([
    { id: 'a', blocks: ['Sanctions after the treaty.'] },
    { id: 'b', blocks: ['Sanctions and a treaty with Peskov.'] },
  ]);
  const suggested = (query: string) => engine.search(query, { ...ALL, typing: true }).suggestion;

  it('put right what is misspelt and leave the rest as it was typed', () => {
    assert.equal(suggested('sanctoins trety'), 'sanctions treaty');
    assert.equal(suggested('"the treaty"  sanctoins -Trump '), '"the treaty"  sanctions -Trump ');
    assert.equal(suggested('(sanctoins OR =Pescov)'), '(sanctions OR =Pescov)');
  });

  it('are not made for words that are right or still being typed', () => {
    for (const query of ['sanctions treaty', 'sanc', 'sanctions trea', 'sanctoins~', 'zzzz', ''])
      assert.equal(suggested(query), undefined, query);
  });
});

describe('totals', () => {
  it('count those with all words where these are enough, and else those with some of them, too', () => {
    const many = (count: number, text: string) =>
      Array.from({ length: count }, (_, i) => ({ id: `${text} ${i}`, blocks: [text] }));
    const others = [...many(10, 'treaty'), ...many(40, 'nothing')];
    const totalOf = (count: number, limit = 1000) =>
      engineWith([...many(count, 'missile treaty'), ...others]).search('missile treaty', { ...ALL, limit }).total;
    assert.equal(totalOf(10), 10);
    assert.equal(totalOf(10, 1), 10, 'however many are shown');
    assert.equal(totalOf(9), 9 + 10);
  });

  it('of what is counted in take a known word as it is written and a misspelt one as it is meant', () => {
    const searched = engineWith([
      { id: 'a', blocks: ['missile'] },
      { id: 'b', blocks: ['missiles'] },
    ]);
    assert.deepEqual(searched.matching('missile').ids, ['a']);
    assert.deepEqual(searched.matching('misile').ids, ['a', 'b']);
    assert.deepEqual(searched.matching('missile~').ids, ['a', 'b']);
    assert.deepEqual(searched.matching('').ids, []);
  });
});
