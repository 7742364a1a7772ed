import assert from 'node:assert/strict';
import { sentencesAround } from '../../../../src/core/entities/review/context';
import { articleOf } from '../../search/articles';

const article = articleOf({
  id: 'a',
  blocks: [
    ['title', 'Fleet'],
    'One came. Two went. The Porter fired at dawn. Three fell. Four rose.',
    'Another paragraph.',
  ],
});

function around(words: string): { left: string; right: string } {
  const start = article.text.indexOf(words);
  return sentencesAround(article, { start, end: start + words.length });
}

describe('sentences around a mention', () => {
  it('are its own, the one before and the one after', () => {
    assert.deepEqual(around('Porter'), { left: 'Two went. The ', right: ' fired at dawn. Three fell.' });
  });

  it('end with the block', () => {
    assert.deepEqual(around('One'), { left: '', right: ' came. Two went.' });
    assert.deepEqual(around('Four'), { left: 'Three fell. ', right: ' rose.' });
  });

  it('are those of the blocks beside it for a mention that stands alone', () => {
    assert.deepEqual(around('Fleet'), { left: '', right: ' One came.' });
    const alone = articleOf({ id: 'b', blocks: ['One came. Two went.', '(Porter).', 'Three fell. Four rose.'] });
    const start = alone.text.indexOf('Porter');
    assert.deepEqual(sentencesAround(alone, { start, end: start + 6 }), {
      left: 'Two went. (',
      right: '). Three fell.',
    });
  });

  it('are none where there is nothing else', () => {
    const lonely = articleOf({ id: 'c', blocks: ['Porter'] });
    assert.deepEqual(sentencesAround(lonely, { start: 0, end: 6 }), { left: '', right: '' });
  });

  it('are cut where one has no end', () => {
    const endless = articleOf({ id: 'b', blocks: [`${'on and '.repeat(500)}Porter${' and on'.repeat(500)}`] });
    const start = endless.text.indexOf('Porter');
    const { left, right } = sentencesAround(endless, { start, end: start + 6 });
    assert.ok(left.length > 500 && left.length <= 600 && right.length > 500 && right.length <= 600);
  });

  it('do without a language that is none', () => {
    const odd = { ...article, language: { value: 'not a language!', provenance: 'metadata' as const } };
    assert.equal(sentencesAround(odd, { start: 0, end: 5 }).left, '');
  });
});
