import assert from 'node:assert/strict';
import { LONGEST_WORD } from '../../../src/core/search/text/scanner';
import { forEachWord } from '../../../src/core/search/text/tokenize';

function words(text: string): string[] {
  const found: string[] = [];
  forEachWord(text, (word) => found.push(word));
  return found;
}

function slices(text: string): string[] {
  const found: string[] = [];
  forEachWord(text, (_word, start, end) => found.push(text.slice(start, end)));
  return found;
}

describe('tokenize', () => {
  it('folds case and diacritics', () => {
    assert.deepEqual(words('Élysée ÇA Müller Łódź Straße'), ['elysee', 'ca', 'muller', 'lodz', 'strasse']);
    assert.deepEqual(words('Путин Ёлка Άθήνα'), ['путин', 'елка', 'αθηνα']);
  });

  it('folds decomposed letters to the same word and keeps their accents in the range', () => {
    const decomposed = 'the E\u0301lyse\u0301e palace';
    assert.deepEqual(words(decomposed), ['the', 'elysee', 'palace']);
    assert.deepEqual(slices(decomposed), ['the', 'E\u0301lyse\u0301e', 'palace']);
  });

  it('keeps offsets right after characters whose lower case is longer', () => {
    assert.deepEqual(slices('İİİ Ankara, NATO'), ['İİİ', 'Ankara', 'NATO']);
    assert.deepEqual(words('İstanbul'), ['istanbul']);
  });

  it('takes a possessive from its word', () => {
    assert.deepEqual(words("Trump's plan, Russia’s answer, the players' vote"), [
      'trump',
      'plan',
      'russia',
      'answer',
      'the',
      'players',
      'vote',
    ]);
    assert.deepEqual(slices('Trump’s')[0], 'Trump');
  });

  it('joins what an apostrophe shortens and parts what it elides', () => {
    assert.deepEqual(words("don't O’Brien l’Europe"), ['dont', 'obrien', 'l', 'europe']);
  });

  it('reads abbreviations with dots as one word', () => {
    assert.deepEqual(words('the U.S. and U.S.-Russia ties; U.S.’s e.g. J. Trump'), [
      'the',
      'us',
      'and',
      'us',
      'russia',
      'ties',
      'us',
      'eg',
      'j',
      'trump',
    ]);
    assert.deepEqual(slices('the U.S. said')[1], 'U.S.');
  });

  it('does not take the end of a sentence for an abbreviation', () => {
    assert.deepEqual(words('Plan B.Then'), ['plan', 'b', 'then']);
  });

  it('parts at hyphens, dashes and underscores', () => {
    assert.deepEqual(words('US-Russia post–war new_start'), ['us', 'russia', 'post', 'war', 'new', 'start']);
  });

  it('reads numbers, with the comma of thousands', () => {
    assert.deepEqual(words('13,000 troops in 2017, 53rd'), ['13000', 'troops', 'in', '2017', '53rd']);
    assert.deepEqual(words('1,2,3'), ['1', '2', '3']);
    assert.deepEqual(words('2017-02-18'), ['2017', '02', '18']);
  });

  it('gives pairs of characters of scripts without spaces, and the last alone', () => {
    assert.deepEqual(words('北京大学 NATO'), ['北京', '京大', '大学', '学', 'nato']);
    assert.deepEqual(words('中'), ['中']);
    assert.deepEqual(slices('在北京'), ['在北', '北京', '京']);
  });

  it('says which word is the tail of a run', () => {
    const tails: string[] = [];
    forEachWord('北京 中', (word, _start, _end, tail) => tails.push(`${word}${tail ? ' tail' : ''}`));
    assert.deepEqual(tails, ['北京', '京 tail', '中']);
  });

  it('reads through soft hyphens, joiners and marks of direction', () => {
    assert.deepEqual(words('Rus\u00adsia Pu\u200dtin \u202eNATO'), ['russia', 'putin', 'nato']);
  });

  it('finds no words in punctuation, symbols and emoji', () => {
    assert.deepEqual(words(' …?! "" — € 😀 \ud800 '), []);
  });

  it('knows a very long word by its beginning', () => {
    const long = 'a'.repeat(100_000);
    assert.deepEqual(words(long), ['a'.repeat(LONGEST_WORD)]);
    assert.equal(slices(long)[0]?.length, 100_000);
  });
});
