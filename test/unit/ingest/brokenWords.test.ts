import assert from 'node:assert/strict';
import { ingest } from '../../putText';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function textOf(source: string): string {
  return ingest({ path: 'a.txt', bytes: bytes(source) }).articles[0]?.text ?? '';
}

describe('words that the end of a line broke', () => {
  it('are joined where the text has them whole elsewhere', () => {
    assert.equal(textOf('The agree- ment held. An agreement is one.'), 'The agreement held. An agreement is one.');
    assert.equal(textOf('Mos- kau war still.\n\nDann sprach Moskau.'), 'Moskau war still.\n\nDann sprach Moskau.');
  });

  it('are joined where what is left of them is no word', () => {
    assert.equal(textOf('In pre- vious years the govern- ments met.'), 'In previous years the governments met.');
  });

  it('keep a hyphen that they have elsewhere', () => {
    assert.equal(
      textOf('A large- scale war, not a small-scale or large-scale one.'),
      'A large-scale war, not a small-scale or large-scale one.',
    );
  });

  it('are left where they may be two words', () => {
    const texts = [
      'Long- and short-term plans.',
      'The US- Russia talks and the US-Russia treaty.',
      'It was over- priced in the end.',
      'He said - and meant it - that it ended.',
      'Two- to three-year terms; twoto is none.',
      'A- b- c- d',
    ];
    for (const text of texts) assert.equal(textOf(text), text);
  });

  it('lead back to where they stand in the source', () => {
    const source = 'In pre- vious years.';
    const [article] = ingest({ path: 'a.txt', bytes: bytes(source) }).articles;
    const at = article?.text.indexOf('previous') ?? -1;
    const range = article?.offsets.toSource(at, at + 'previous'.length);
    assert.equal(source.slice(range?.start, range?.end), 'pre- vious');
  });
});
