import assert from 'node:assert/strict';
import { typedWord } from '../../../../src/core/notes/language/typedWord';

/** What is typed where `|` stands, as `kind(what is replaced -> text)`. */
function typed(marked: string): string {
  const cursor = marked.indexOf('|');
  const line = marked.replace('|', '');
  const word = typedWord(line, cursor);
  if (word === undefined) return 'nothing';
  const marks = `${word.isBare ? ' bare' : ''}${word.kind === 'citekey' && word.isOpen ? ' open' : ''}`;
  return `${word.kind}(${line.slice(word.start, word.end)} -> ${word.text})${marks}`;
}

describe('what is typed in a note', () => {
  it('is an article behind two brackets, with those that an editor has closed already', () => {
    assert.equal(typed('See [[us and|'), 'article([[us and -> us and)');
    assert.equal(typed('See [[|]] there'), 'article([[]] -> )');
    assert.equal(typed('[[us|] there'), 'article([[us] -> us)');
  });

  it('is an actor behind two brackets and an @, or behind an @ at the beginning of a word', () => {
    assert.equal(typed('[[@Sergey La|]]'), 'actor([[@Sergey La]] -> Sergey La)');
    assert.equal(typed('says @|'), 'actor(@ -> ) bare');
    assert.equal(typed('@Sergey Lav|'), 'actor(@Sergey Lav -> Sergey Lav) bare');
    assert.equal(typed('@Sergey said|'), 'nothing', 'the sentence goes on');
  });

  it('is a citekey in brackets', () => {
    assert.equal(typed('[@|]'), 'citekey( -> )');
    assert.equal(typed('[see @sand|'), 'citekey(sand -> sand) open');
    assert.equal(typed('[@a, p. 3; @b|; @c]'), 'citekey(b -> b)');
  });

  it('is nothing in an address, behind a closed link, behind a label', () => {
    assert.equal(typed('a@b|'), 'nothing');
    assert.equal(typed('[[a]]|'), 'nothing');
    assert.equal(typedWord('[[a|Label', 9), undefined);
    assert.equal(typed('|'), 'nothing');
  });
});
