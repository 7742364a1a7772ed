import assert from 'node:assert/strict';
import { ALL, articleOf, engineWith, idsOf, markedWords, Searched, sampleArticles } from './articles';

describe('FuzzySearch on the sample corpus', () => {
  const engine = new Searched(sampleArticles());

  const ids = (query: string) => idsOf(engine.search(query, ALL));

  it('finds the three articles that mention Peskov under another spelling, and marks him', () => {
    const { hits, total } = engine.search('Pescov', ALL);
    assert.equal(total, 3);
    assert.deepEqual(hits.map(({ id }) => id).sort(), ['000', '003', '004']);
    assert.equal(hits[0]?.id, '004', 'the one with Peskov in the title stands first');
    for (const hit of hits) {
      const marked = markedWords(hit);
      assert.ok(marked.length > 0);
      for (const word of marked) assert.match(word, /^peskov$/i);
    }
  });

  it('finds Zakharova as Zaharova', () => {
    assert.deepEqual(ids('Zaharova'), ['003']);
    assert.deepEqual(ids('zahar'), ['003']);
  });

  it('puts the article about the treaty first', () => {
    assert.equal(ids('cruise misile treaty')[0], '000');
  });

  it('finds the two articles with the Munich Security Conference', () => {
    assert.deepEqual(ids('munich securty conference').slice(0, 2).sort(), ['000', '003']);
  });

  it('finds a quoted phrase only where its words stand together', () => {
    assert.deepEqual(ids('"new start"').sort(), ['001', '004']);
    assert.deepEqual(ids('"start new"'), []);
  });

  it('finds nothing for no words', () => {
    for (const query of ['', '   ', '?!…', '""', '— “ ”', '😀']) {
      assert.deepEqual(engine.search(query, ALL), { query, total: 0, hits: [] });
    }
  });
});

describe('FuzzySearch', () => {
  it('ranks a word in the title above the same word in the body, however often it is there', () => {
    const engine = engineWith([
      { id: 'body', title: 'Talks', blocks: ['Sanctions sanctions sanctions sanctions sanctions.'] },
      { id: 'title', title: 'Sanctions', blocks: ['They were lifted.'] },
    ]);
    assert.deepEqual(idsOf(engine.search('sanctions', ALL)), ['title', 'body']);
  });

  it('ranks what has all words above what has one of them many times', () => {
    const engine = engineWith([
      { id: 'both', blocks: ['A long text about something else that says treaty once, and missile far from it.'] },
      { id: 'one', title: 'Missile', blocks: ['Missile missile missile.'] },
      { id: 'other', blocks: ['Nothing.'] },
    ]);
    assert.deepEqual(idsOf(engine.search('missile treaty', ALL)), ['both', 'one']);
  });

  it('ranks words that stand together above the same words apart', () => {
    const filler = 'and so on and so forth for quite some time until';
    const engine = engineWith([
      { id: 'apart', blocks: [`The summit began ${filler} they met in Helsinki.`] },
      { id: 'together', blocks: [`The Helsinki summit began ${filler} they met there.`] },
    ]);
    assert.deepEqual(idsOf(engine.search('helsinki summit', ALL)), ['together', 'apart']);
  });

  it('does not let a rare misspelling win over the word itself', () => {
    const engine = engineWith([
      { id: 'typo', blocks: ['Sanktions were imposed.'] },
      ...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((id) => ({ id, blocks: ['Sanctions were imposed.'] })),
    ]);
    const ids = idsOf(engine.search('sanctions', ALL));
    assert.equal(ids.length, 10);
    assert.ok(!ids.includes('typo'));
    assert.equal(idsOf(engine.search('sanktions', ALL)).length, 11);
  });

  it('orders equal articles by id', () => {
    const engine = engineWith(['c', 'a', 'b'].map((id) => ({ id, blocks: ['The same.'] })));
    assert.deepEqual(idsOf(engine.search('same', ALL)), ['a', 'b', 'c']);
  });

  it('searches sources and authors', () => {
    const engine = engineWith([{ id: 'a', source: 'Global Times', author: 'Wang Xiujun' }]);
    for (const query of ['global times', 'xiujn']) {
      const { hits } = engine.search(query, ALL);
      assert.deepEqual(
        hits.map(({ id, snippets, titleMatches }) => ({ id, snippets, titleMatches })),
        [{ id: 'a', snippets: [], titleMatches: [] }],
      );
    }
  });

  it('finds accented words without accents, and the other way round', () => {
    const engine = engineWith([{ id: 'a', blocks: ['Le palais de l’Élysée'] }]);
    for (const query of ['elysee', 'Élysée', 'ÉLYSÉE', 'E\u0301lyse\u0301e']) {
      assert.deepEqual(engine.search(query, ALL).hits.flatMap(markedWords), ['Élysée']);
    }
  });

  it('finds Chinese by parts of a sentence and by one character', () => {
    const engine = engineWith([
      { id: 'zh', blocks: ['中国外交部发言人在北京表示'] },
      { id: 'ja', blocks: ['東京で会談'] },
    ]);
    assert.deepEqual(engine.search('外交部', ALL).hits.map(markedWords), [['外交部']]);
    assert.deepEqual(idsOf(engine.search('北京', ALL)), ['zh']);
    assert.deepEqual(idsOf(engine.search('示', ALL)), ['zh']);
    assert.deepEqual(idsOf(engine.search('"北京表示"', ALL)), ['zh']);
    assert.deepEqual(idsOf(engine.search('"京在北"', ALL)), []);
  });

  it('finds the U.S. as US, and hyphenated words by their parts', () => {
    const engine = engineWith([{ id: 'a', blocks: ['The U.S. and US-Russia ties.'] }]);
    assert.deepEqual(engine.search('us', ALL).hits.flatMap(markedWords), ['U.S.', 'US']);
    assert.deepEqual(engine.search('russia', ALL).hits.flatMap(markedWords), ['Russia']);
  });

  it('joins parted words and parts joined ones', () => {
    const engine = engineWith([
      { id: 'joined', blocks: ['They cooperate in cyberspace.'] },
      { id: 'parted', blocks: ['It was agreed in cyber space.'] },
    ]);
    assert.deepEqual(idsOf(engine.search('cyber space', ALL)), ['parted', 'joined']);
    assert.deepEqual(idsOf(engine.search('co-operate', ALL)), ['joined']);
    const apart = engineWith([
      { id: 'a', blocks: ['In cyber space.'] },
      { id: 'b', blocks: ['A space for cyber matters.'] },
    ]);
    assert.deepEqual(idsOf(apart.search('cyberspace', ALL)), ['a']);
  });

  it('does not find a phrase over the border of two blocks', () => {
    const engine = engineWith([{ id: 'a', blocks: ['It was new', 'start again'] }]);
    assert.deepEqual(idsOf(engine.search('"new start"', ALL)), []);
    assert.deepEqual(idsOf(engine.search('new start', ALL)), ['a']);
  });

  it('takes an open quotation mark for words that are still being typed', () => {
    const engine = engineWith([{ id: 'a', blocks: ['The New START treaty'] }]);
    assert.deepEqual(idsOf(engine.search('"new sta', ALL)), ['a']);
  });

  it('finds an article although one word of the query is nowhere', () => {
    const engine = engineWith([
      { id: 'a', blocks: ['Lavrov spoke.'] },
      { id: 'b', blocks: ['Others spoke.'] },
    ]);
    assert.deepEqual(idsOf(engine.search('lavrov xyzzyxyzzy', ALL)), ['a']);
  });

  it('counts all that match and returns no more than asked for', () => {
    const engine = engineWith(['a', 'b', 'c'].map((id) => ({ id, blocks: ['Same here.'] })));
    const answer = engine.search('same', { limit: 2, snippets: 0 });
    assert.equal(answer.total, 3);
    assert.deepEqual(idsOf(answer), ['a', 'b']);
    assert.deepEqual(answer.hits[0]?.snippets, []);
    assert.deepEqual(engine.search('same', { limit: 0, snippets: 1 }).hits, []);
  });

  it('replaces an article that is put again, and forgets a removed one', () => {
    const engine = engineWith([
      { id: 'a', blocks: ['Before.'] },
      { id: 'b', blocks: ['Stays.'] },
    ]);
    engine.put(articleOf({ id: 'a', blocks: ['Afterwards.'] }));
    assert.deepEqual(idsOf(engine.search('before', ALL)), []);
    assert.deepEqual(idsOf(engine.search('afterwards', ALL)), ['a']);
    engine.remove('a');
    engine.remove('a');
    engine.remove('never there');
    assert.deepEqual(idsOf(engine.search('afterwards', ALL)), []);
    assert.deepEqual(idsOf(engine.search('stays', ALL)), ['b']);
  });

  it('answers the same after so many changes that its index has been rebuilt', () => {
    const parts = { id: 'a', title: 'A summit', blocks: ['In Geneva.', 'They met.'] };
    const fresh = engineWith([parts, { id: 'b', blocks: ['The Geneva summit.'] }]);
    const worn = engineWith([parts, { id: 'b', blocks: ['The Geneva summit.'] }]);
    for (let i = 0; i < 3000; i += 1) worn.put(articleOf({ id: 'a', blocks: [`word${i}`] }));
    worn.put(articleOf(parts));
    for (const query of ['geneva summit', 'genva', '"geneva summit"', 'word1', 'w'])
      assert.deepEqual(worn.search(query, ALL), fresh.search(query, ALL));
  });
});
