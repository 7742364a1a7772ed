import assert from 'node:assert/strict';
import { applyCompletion, completionsAt } from '../../../../src/core/search/query/complete';

/** The completion at the bar of the text. */
function at(marked: string) {
  const cursor = marked.indexOf('|');
  return completionsAt(marked.replace('|', ''), cursor);
}

describe('completionsAt', () => {
  it('offers the fields whose names begin with what is typed', () => {
    assert.deepEqual(at('kremlin A|'), { kind: 'field', prefix: 'A', start: 8, end: 9, values: ['actor:', 'author:'] });
    assert.deepEqual(at('(-ti|'), { kind: 'field', prefix: 'ti', start: 2, end: 4, values: ['title:'] });
    assert.deepEqual(at('ti|tle:x'), { kind: 'field', prefix: 'ti', start: 0, end: 6, values: ['title:'] });
  });

  it('offers all fields where a word may begin', () => {
    for (const text of ['|', 'kremlin |', '(|', 'kremlin -|', '|kremlin']) {
      assert.equal(at(text)?.kind, 'field', text);
      assert.equal(at(text)?.values?.length, 9, text);
    }
  });

  it('offers nothing in words, phrases and dates', () => {
    for (const text of [
      'kremlin|',
      '"act|',
      '"act|or"',
      '"a b"|',
      '=act|',
      'year:20|',
      'title:a|',
      'actor:"Putin"|',
      'foo:|',
    ])
      assert.equal(at(text), undefined, text);
  });

  it('offers values of the corpus', () => {
    assert.deepEqual(at('talks actor:Pu|'), { kind: 'actor', prefix: 'Pu', start: 12, end: 14 });
    assert.deepEqual(at('-source:|'), { kind: 'source', prefix: '', start: 8, end: 8 });
    assert.deepEqual(at('Author:"Lewis S|'), { kind: 'author', prefix: 'Lewis S', start: 7, end: 15 });
    assert.deepEqual(at('author:"Le|wis" talks'), { kind: 'author', prefix: 'Le', start: 7, end: 14 });
    assert.deepEqual(at('author:"Le| talks'), { kind: 'author', prefix: 'Le', start: 7, end: 10 });
    assert.deepEqual(at('author:"|"'), { kind: 'author', prefix: '', start: 7, end: 9 });
    assert.deepEqual(at('lang:e|n'), { kind: 'lang', prefix: 'e', start: 5, end: 7 });
  });

  it('offers the few values of marks', () => {
    assert.deepEqual(at('is:|'), {
      kind: 'value',
      prefix: '',
      start: 3,
      end: 3,
      values: ['unread', 'reading', 'read'],
    });
    assert.deepEqual(at('is:U|'), { kind: 'value', prefix: 'U', start: 3, end: 4, values: ['unread'] });
    assert.deepEqual(at('has:x|'), undefined);
  });
});

describe('applyCompletion', () => {
  function completed(marked: string, value: string): string {
    const completion = at(marked);
    assert.ok(completion !== undefined, marked);
    return applyCompletion(marked.replace('|', ''), completion, value);
  }

  it('puts a name or value in place of what is typed of it', () => {
    assert.equal(completed('talks (ac| OR putin)', 'actor:'), 'talks (actor: OR putin)');
    assert.equal(completed('is:un| talks', 'unread'), 'is:unread talks');
    assert.equal(completed('source:x|', 'Xinhua'), 'source:Xinhua');
  });

  it('quotes what would be read as more or less than one word', () => {
    assert.equal(completed('actor:ser| talks', 'Sergey Lavrov'), 'actor:"Sergey Lavrov" talks');
    assert.equal(completed('actor:"ser| talks', 'Sergey Lavrov'), 'actor:"Sergey Lavrov" talks');
    assert.equal(completed('actor:"ser|" talks', 'Sergey'), 'actor:Sergey talks');
    assert.equal(completed('source:|', 'RIA(Novosti)'), 'source:"RIA(Novosti)"');
    assert.equal(completed('source:|', '-30-'), 'source:"-30-"');
    assert.equal(completed('author:|', 'Dwayne "The Rock"'), 'author:"Dwayne The Rock"');
  });
});
