import assert from 'node:assert/strict';
import { markdownLine } from '../../../src/host/concordance/markdown';
import { Marks } from '../../../src/host/concordance/marks';
import { parseConcordanceState, parseFromConcordance } from '../../../src/host/concordance/messages';

const place = (article: string, start: number) => ({ article, start });

describe('marks of a concordance', () => {
  it('say what was said of a place, and hold nothing else', () => {
    const marks = Marks.none
      .with([place('a', 1), place('a', 2)], { discarded: true })
      .with([place('a', 2)], { tag: 'irony' })
      .with([place('a', 1)], { discarded: false });
    assert.equal(marks.size, 1);
    assert.equal(marks.isDiscarded(place('a', 2)), true);
    assert.equal(marks.tagOf(place('a', 2)), 'irony');
    assert.equal(marks.isDiscarded(place('b', 2)), false);
    assert.equal(Marks.none.size, 0);
  });

  it('survive being written and read, without what is no mark', () => {
    const marks = Marks.none.with([place('a', 1)], { tag: 'irony' });
    const written: unknown = JSON.parse(JSON.stringify(marks));
    assert.ok(Array.isArray(written));
    assert.deepEqual(Marks.from([...written, null, { article: 7 }]).lines, marks.lines);
    assert.equal(Marks.from('nonsense').size, 0);
  });
});

describe('messages of the concordance page', () => {
  it('are taken when they are ours', () => {
    const order = { by: 'left', words: 3 };
    assert.deepEqual(parseFromConcordance({ type: 'sort', order, more: 1 }), { type: 'sort', order });
    const tag = {
      type: 'tag',
      generation: 1,
      ranges: [
        { start: 0, end: 2 },
        { start: 5, end: 6 },
      ],
    };
    assert.deepEqual(parseFromConcordance(tag), tag);
    assert.deepEqual(parseConcordanceState({ query: 'a', order, position: 'x' }), { query: 'a', order });
  });

  it('are not, when they are not', () => {
    for (const message of [
      null,
      { type: 'sort', order: { by: 'left', words: 4 } },
      { type: 'lines', generation: 1, from: 0, to: 1_000_000 },
      { type: 'lines', generation: 1, from: 9, to: 3 },
      {
        type: 'discard',
        generation: 1,
        discarded: true,
        ranges: [
          { start: 5, end: 6 },
          { start: 0, end: 2 },
        ],
      },
      { type: 'tag', generation: 1, ranges: [{ start: 0, end: 1e9 }] },
      { type: 'open', generation: 1, position: -1, focus: true },
      { type: 'run', query: 7 },
      { type: 'focus', focus: 'moon' },
    ]) {
      assert.equal(parseFromConcordance(message), undefined, JSON.stringify(message));
    }
  });
});

describe('a line as Markdown', () => {
  const line = {
    article: 'a',
    start: 0,
    end: 6,
    left: 'the *old* ',
    match: 'treaty',
    right: ', which',
    title: 'T',
    date: null,
    source: null,
  };

  it('sets off the hit, means nothing else, and cites', () => {
    assert.equal(markdownLine(line, '“T.” n.d.', null), '- the \\*old\\* **treaty**, which — “T.” n.d.');
    assert.equal(markdownLine({ ...line, left: '' }, 'C', 'a tag'), '- **treaty**, which [a tag] — C');
  });

  it('is cut between words', () => {
    const long = markdownLine({ ...line, left: 'word '.repeat(60), right: ' word'.repeat(60) }, 'C', null);
    assert.match(long, /^- … (word )+\*\*treaty\*\*( word)+ … — C$/);
    assert.ok(long.length < 220);
  });
});
