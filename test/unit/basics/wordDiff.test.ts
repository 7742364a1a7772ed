import * as assert from 'node:assert/strict';
import { wordDiff } from '../../../src/core/basics/wordDiff';

/** Removed words in square brackets, added ones in braces. */
function shown(before: string, after: string): string {
  return wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[${text}]` : `{${text}}`))
    .join('');
}

describe('what became of a text, word by word', () => {
  it('is the text itself where nothing differs, and nothing where there is none', () => {
    assert.deepEqual(wordDiff('The cabinet met.', 'The cabinet met.'), [{ kind: 'same', text: 'The cabinet met.' }]);
    assert.deepEqual(wordDiff('', ''), []);
  });

  it('says what was removed, added and put in the place of something', () => {
    assert.equal(shown('The old house stands.', 'The house stands.'), 'The [old ]house stands.');
    assert.equal(shown('The house stands.', 'The old house stands.'), 'The {old }house stands.');
    assert.equal(shown('He will go home.', 'He will not go home.'), 'He will {not }go home.');
    assert.equal(shown('Nine men died.', 'Ten men died.'), '[Nine]{Ten} men died.');
    assert.equal(shown('', 'New.'), '{New.}');
    assert.equal(shown('Old.', ''), '[Old.]');
  });

  it('takes changed words that follow each other as one change, but not over the end of a line', () => {
    assert.equal(shown('an old big house', 'a new small house'), '[an old big]{a new small} house');
    assert.equal(shown('one\n\ntwo', 'three\n\nfour'), '[one]{three}\n\n[two]{four}');
  });

  it('never parts a number or a word with an apostrophe', () => {
    assert.equal(shown('It cost 1,200.50 then.', 'It cost 1,300.50 then.'), 'It cost [1,200.50]{1,300.50} then.');
    assert.equal(shown('They don’t know.', 'They didn’t know.'), 'They [don’t]{didn’t} know.');
  });

  it('tells marks and white space apart, too', () => {
    assert.equal(shown('Yes, he said', 'Yes he said'), 'Yes[,] he said');
    assert.equal(shown('two words', 'two  words'), 'two { }words');
  });

  it('compares by character where words are not parted, and cuts no character in two', () => {
    assert.equal(shown('他昨天去了北京。', '他今天去了北京。'), '他[昨]{今}天去了北京。');
    assert.equal(shown('a 😀 b', 'a 😁 b'), 'a [😀]{😁} b');
  });

  it('finds a sentence that was put between others', () => {
    assert.equal(
      shown('First things first. The end is near.', 'First things first. Nobody knew. The end is near.'),
      'First things first. {Nobody knew. }The end is near.',
    );
  });
});
