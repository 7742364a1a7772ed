import assert from 'node:assert/strict';
import { isInCode, noteWords } from '../../../../src/core/notes/language/noteWords';

function found(note: string): string[] {
  return noteWords(note).map((word) => {
    const { start, end } = word.range;
    return `${word.kind} ${word.kind === 'citekey' ? word.key : word.name} <- ${note.slice(start, end)}`;
  });
}

describe('words of a note that stand for something of the corpus', () => {
  it('are links to the notes on articles, with a label or without, also to a part of them', () => {
    assert.deepEqual(found('See [[001_a.txt|US And Russia]], [[b]] and [[ c #Part|C]].'), [
      'note 001_a.txt <- [[001_a.txt|US And Russia]]',
      'note b <- [[b]]',
      'note c <- [[ c #Part|C]]',
    ]);
  });

  it('are links to actors', () => {
    assert.deepEqual(found('[[@Sergey Lavrov]] and [[@EU|the Union]]'), [
      'actor Sergey Lavrov <- [[@Sergey Lavrov]]',
      'actor EU <- [[@EU|the Union]]',
    ]);
  });

  it('are citekeys, in brackets and in the text, up to the punctuation behind them', () => {
    assert.deepEqual(found('As @sanders2019 says [see @doe_2020a, p. 3; -@{odd key?}; @x/y.].'), [
      'citekey sanders2019 <- @sanders2019',
      'citekey doe_2020a <- @doe_2020a',
      'citekey x/y <- @x/y',
    ]);
    assert.deepEqual(found('[@{a:b}]'), ['citekey a:b <- @{a:b}']);
  });

  it('are not in addresses of mail and of the web, escaped ones neither', () => {
    assert.deepEqual(found('a@b.org https://x.org/@me \\@me @'), []);
  });

  it('are not in code and comments, which may go to the end', () => {
    const note = 'a `[[b]]` c\n\n```\n[[d]] @e\n```\n<!-- corpus-reader {"exact":"[[f]] @g"} -->\n[[h]]\n~~~\n[[i]]';
    assert.deepEqual(found(note), ['note h <- [[h]]']);
    assert.ok(isInCode(note, note.indexOf('[[b')));
    assert.ok(isInCode(note, note.indexOf('@e')));
    assert.ok(isInCode(note, note.indexOf('[[f')));
    assert.ok(!isInCode(note, note.indexOf('[[h')));
    assert.ok(isInCode(note, note.indexOf('[[i')));
  });
});
