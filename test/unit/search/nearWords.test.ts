import assert from 'node:assert/strict';
import { type Completion, IN_NAMES, IN_TEXTS, nearWords, WEIGHTS } from '../../../src/core/search/words/nearWords';
import type { WordSource } from '../../../src/core/search/words/wordSource';
import { wordsWith } from './words';

function near(source: WordSource, word: string, completion?: Completion): string[] {
  return nearWords(word, source, { completion }).map((found) => found.word);
}

describe('nearWords', () => {
  const names = wordsWith({ peskov: 3, zakharova: 1, biden: 4, putin: 5, treaty: 2, security: 2, russia: 5, us: 5 });

  it('finds a name under another transcription', () => {
    assert.deepEqual(near(names, 'pescov'), ['peskov']);
    assert.deepEqual(near(names, 'zaharova'), ['zakharova']);
    assert.deepEqual(near(wordsWith({ philippe: 1, gorbachev: 1 }), 'filipe'), ['philippe']);
    assert.deepEqual(near(wordsWith({ gorbachev: 1 }), 'gorbachow'), ['gorbachev']);
  });

  it('finds a word with a letter missing, added, wrong, or in its neighbour’s place', () => {
    for (const wrong of ['securty', 'secuurity', 'sekurity', 'secruity'])
      assert.deepEqual(near(names, wrong), ['security']);
    assert.deepEqual(near(names, 'biedn'), ['biden']);
  });

  it('forgives two errors in words of six letters and more, one in shorter ones, none in the shortest', () => {
    assert.deepEqual(near(names, 'sekurty'), ['security']);
    assert.deepEqual(near(names, 'byten'), []);
    assert.deepEqual(near(wordsWith({ war: 9 }), 'was'), []);
  });

  it('is not taken in by a word that holds the other one', () => {
    assert.deepEqual(near(wordsWith({ abcdefgh: 1 }), 'defgh'), []);
    assert.deepEqual(near(wordsWith({ bcdex: 1 }), 'abcde'), []);
  });

  it('does not take one number for another', () => {
    assert.deepEqual(near(wordsWith({ '20181': 1, '20172': 1 }), '20171'), []);
  });

  it('weighs the very word above its completions above misspellings, fewer errors above more', () => {
    const vocabulary = wordsWith({ treaty: 1, treatyless: 1 });
    assert.deepEqual(nearWords('treaty', vocabulary, { completion: IN_TEXTS }), [
      { word: 'treaty', weight: WEIGHTS.exact },
      { word: 'treatyless', weight: WEIGHTS.prefix },
    ]);
    assert.deepEqual(nearWords('traety', wordsWith({ treaty: 1 })), [{ word: 'treaty', weight: WEIGHTS.oneEdit }]);
    assert.deepEqual(nearWords('muhinch', wordsWith({ munich: 1 })), [{ word: 'munich', weight: WEIGHTS.twoEdits }]);
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
    const vocabulary = wordsWith({ us: 5, used: 1, put: 1, putin: 5 });
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
      const found = near(wordsWith(many), word, IN_TEXTS);
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
    assert.deepEqual(near(wordsWith({ peskov: 9, pestov: 1 }), 'pestov'), ['pestov']);
    assert.deepEqual(near(wordsWith({ peskov: 10, pestov: 1 }), 'pestov'), ['pestov', 'peskov']);
  });

  it('finds the plural with the singular and the other way round', () => {
    const vocabulary = wordsWith({ missile: 1, missiles: 1, new: 1, news: 1 });
    assert.deepEqual(near(vocabulary, 'missile'), ['missile', 'missiles']);
    assert.deepEqual(near(vocabulary, 'missiles'), ['missiles', 'missile']);
    assert.deepEqual(near(vocabulary, 'new'), ['new']);
  });

  it('does not find a word that no document holds any more', () => {
    const vocabulary = wordsWith({ peskov: 0, peskovs: 0 });
    for (const word of ['peskov', 'pescov', 'peskow', 'pes']) assert.deepEqual(near(vocabulary, word, IN_TEXTS), []);
  });

  it('finds a word that was typed with a key held down', () => {
    assert.deepEqual(near(names, 'ruuuuussia'), ['russia']);
    assert.deepEqual(near(names, 'bidennnnnn'), ['biden']);
  });

  it('forgives three errors in long words when nothing nearer is there', () => {
    assert.deepEqual(nearWords('rekomendeishon', wordsWith({ recommendation: 1 })), []);
    assert.deepEqual(nearWords('rekomendashun', wordsWith({ recommendation: 1 })), []);
    assert.deepEqual(nearWords('interbalkonental', wordsWith({ intercontinental: 1 })), []);
    assert.deepEqual(nearWords('afghenisten', wordsWith({ afghanistan: 1 })), [
      { word: 'afghanistan', weight: WEIGHTS.twoEdits },
    ]);
    assert.deepEqual(nearWords('avgheniston', wordsWith({ afghanistan: 1 })), [
      { word: 'afghanistan', weight: WEIGHTS.threeEdits },
    ]);
    assert.deepEqual(near(wordsWith({ afghanistan: 1, avgheniston: 1 }), 'avgheniston'), ['avgheniston']);
  });

  it('looks two errors away, too, when what is one away is hardly there', () => {
    const vocabulary = wordsWith({ wednesday: 30, wenesday: 1 });
    assert.deepEqual(near(vocabulary, 'wensday'), ['wenesday', 'wednesday']);
    assert.deepEqual(near(wordsWith({ wednesday: 30, wenesday: 3 }), 'wensday'), ['wenesday']);
  });

  it('looks for near words of a fuzzy word however well it is known, and of short ones and numbers', () => {
    const vocabulary = wordsWith({ peskov: 1, pestov: 9, pestovo: 2, war: 9, was: 9, '2017': 1, '2018': 1 });
    assert.deepEqual(near(vocabulary, 'pestov'), ['pestov']);
    const fuzzy = (word: string) => nearWords(word, vocabulary, { mode: 'fuzzy' }).map((found) => found.word);
    assert.deepEqual(fuzzy('pestov'), ['pestov', 'peskov', 'pestovo']);
    assert.deepEqual(fuzzy('peskov'), ['peskov', 'pestov', 'pestovo']);
    assert.deepEqual(fuzzy('war'), ['war', 'was']);
    assert.deepEqual(fuzzy('2017'), ['2017', '2018']);
  });

  it('takes words longer than Fuse’s patterns as they are', () => {
    const long = 'abcdefghij'.repeat(4);
    assert.deepEqual(near(wordsWith({ [long]: 1 }), long), [long]);
    assert.deepEqual(near(wordsWith({ [long]: 1 }), `${long}x`), []);
  });
});
