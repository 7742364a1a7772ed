import assert from 'node:assert/strict';
import { type Completion, IN_NAMES, IN_TEXTS, Vocabulary, WEIGHTS } from '../../../src/core/search/words/vocabulary';

function vocabularyOf(counts: Readonly<Record<string, number>>): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const [word, count] of Object.entries(counts)) {
    const id = vocabulary.intern(word);
    for (let i = 0; i < count; i += 1) vocabulary.retain(id);
  }
  return vocabulary;
}

function near(vocabulary: Vocabulary, word: string, completion?: Completion): string[] {
  return vocabulary.near(word, completion).map((found) => found.word);
}

describe('Vocabulary', () => {
  const names = vocabularyOf({ peskov: 3, zakharova: 1, biden: 4, putin: 5, treaty: 2, security: 2, russia: 5, us: 5 });

  it('finds a name under another transcription', () => {
    assert.deepEqual(near(names, 'pescov'), ['peskov']);
    assert.deepEqual(near(names, 'zaharova'), ['zakharova']);
    assert.deepEqual(near(vocabularyOf({ philippe: 1, gorbachev: 1 }), 'filipe'), ['philippe']);
    assert.deepEqual(near(vocabularyOf({ gorbachev: 1 }), 'gorbachow'), ['gorbachev']);
  });

  it('finds a word with a letter missing, added, wrong, or in its neighbour’s place', () => {
    for (const wrong of ['securty', 'secuurity', 'sekurity', 'secruity'])
      assert.deepEqual(near(names, wrong), ['security']);
    assert.deepEqual(near(names, 'biedn'), ['biden']);
  });

  it('forgives two errors in words of six letters and more, one in shorter ones, none in the shortest', () => {
    assert.deepEqual(near(names, 'sekurty'), ['security']);
    assert.deepEqual(near(names, 'byten'), []);
    assert.deepEqual(near(vocabularyOf({ war: 9 }), 'was'), []);
  });

  it('is not taken in by a word that holds the other one', () => {
    assert.deepEqual(near(vocabularyOf({ abcdefgh: 1 }), 'defgh'), []);
    assert.deepEqual(near(vocabularyOf({ bcdex: 1 }), 'abcde'), []);
  });

  it('does not take one number for another', () => {
    assert.deepEqual(near(vocabularyOf({ '20181': 1, '20172': 1 }), '20171'), []);
  });

  it('weighs the very word above its completions above misspellings, fewer errors above more', () => {
    const vocabulary = vocabularyOf({ treaty: 1, treatyless: 1 });
    assert.deepEqual(vocabulary.near('treaty', IN_TEXTS), [
      { word: 'treaty', weight: WEIGHTS.exact },
      { word: 'treatyless', weight: WEIGHTS.prefix },
    ]);
    assert.deepEqual(vocabularyOf({ treaty: 1 }).near('traety'), [{ word: 'treaty', weight: WEIGHTS.oneEdit }]);
    assert.deepEqual(vocabularyOf({ munich: 1 }).near('muhinch'), [{ word: 'munich', weight: WEIGHTS.twoEdits }]);
    const { exact, prefix, sound, oneEdit, twoEdits, misspeltBeginning } = WEIGHTS;
    const order = [exact, prefix, sound, oneEdit, twoEdits, misspeltBeginning];
    assert.deepEqual(
      [...order].sort((a, b) => b - a),
      order,
    );
  });

  it('completes only a word that is unfinished', () => {
    assert.deepEqual(near(names, 'pes', IN_TEXTS), ['peskov']);
    assert.deepEqual(near(names, 'pes'), []);
  });

  it('completes a short word that is there only to more frequent ones in texts, to any in names', () => {
    const vocabulary = vocabularyOf({ us: 5, used: 1, put: 1, putin: 5 });
    assert.deepEqual(near(vocabulary, 'us', IN_TEXTS), ['us']);
    assert.deepEqual(near(vocabulary, 'us', IN_NAMES), ['us', 'used']);
    assert.deepEqual(near(vocabulary, 'put', IN_TEXTS), ['put', 'putin']);
  });

  it('gives the most frequent completions when there are too many, and very few of one or two letters', () => {
    const many: Record<string, number> = { papzz: 3 };
    for (let i = 0; i < 200; i += 1) many[`pap${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}q`] = 1;
    for (const [word, most] of [
      ['pap', 64],
      ['pa', 8],
      ['p', 8],
    ] as const) {
      const found = near(vocabularyOf(many), word, IN_TEXTS);
      assert.equal(found.length, most);
      assert.equal(found[0], 'papaaq');
      assert.ok(found.includes('papzz'));
    }
  });

  it('completes a misspelt beginning when there is nothing better', () => {
    assert.deepEqual(near(names, 'zahar', IN_TEXTS), ['zakharova']);
    assert.deepEqual(near(names, 'zahar'), []);
  });

  it('trusts a word that is there, unless a near one is far more frequent', () => {
    assert.deepEqual(near(vocabularyOf({ peskov: 9, pestov: 1 }), 'pestov'), ['pestov']);
    assert.deepEqual(near(vocabularyOf({ peskov: 10, pestov: 1 }), 'pestov'), ['pestov', 'peskov']);
  });

  it('finds the plural with the singular and the other way round', () => {
    const vocabulary = vocabularyOf({ missile: 1, missiles: 1, new: 1, news: 1 });
    assert.deepEqual(near(vocabulary, 'missile'), ['missile', 'missiles']);
    assert.deepEqual(near(vocabulary, 'missiles'), ['missiles', 'missile']);
    assert.deepEqual(near(vocabulary, 'new'), ['new']);
  });

  it('forgets a word that no document holds any more', () => {
    const vocabulary = vocabularyOf({ peskov: 1 });
    vocabulary.release(vocabulary.intern('peskov'));
    assert.deepEqual(near(vocabulary, 'peskov', IN_TEXTS), []);
    assert.deepEqual(near(vocabulary, 'pescov', IN_TEXTS), []);
    assert.equal(vocabulary.idOf('peskov'), undefined);
  });

  it('takes words longer than Fuse’s patterns as they are', () => {
    const long = 'abcdefghij'.repeat(4);
    assert.deepEqual(near(vocabularyOf({ [long]: 1 }), long), [long]);
    assert.deepEqual(near(vocabularyOf({ [long]: 1 }), `${long}x`), []);
  });
});
