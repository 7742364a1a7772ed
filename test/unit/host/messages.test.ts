import assert from 'node:assert/strict';
import { parseFromReader } from '../../../src/host/reader/messages';

const ANCHOR = { exact: 'a', prefix: '', suffix: 'b', start: 0, end: 1 };

describe('messages from the page', () => {
  it('are taken when they are well formed', () => {
    const messages = [
      { type: 'ready' },
      { type: 'ready', state: { article: 'a.txt', anchor: ANCHOR } },
      { type: 'place', state: { article: 'a.txt', anchor: ANCHOR } },
      { type: 'selection', range: null },
      { type: 'selection', range: { start: 2, end: 5 } },
      { type: 'quote', range: { start: 2, end: 5 } },
      { type: 'markText', range: { start: 2, end: 5 } },
      { type: 'openNotes' },
      { type: 'mention', range: null },
      { type: 'mention', range: { start: 2, end: 5 } },
      { type: 'judge', answer: 'tag', range: { start: 2, end: 5 } },
      { type: 'openActor', actor: 'person:a' },
      { type: 'articlesWith', actor: 'person:a' },
      { type: 'focus', focus: 'field' },
      { type: 'setHighlights', highlights: false, hiddenKinds: ['person'] },
      { type: 'highlight', range: { start: 2, end: 5 }, meaning: 4 },
      { type: 'comment', range: { start: 2, end: 5 }, text: '<b>' },
      { type: 'setComment', uri: 'file:///a.md', entry: 'x', text: '' },
      { type: 'setMeaning', uri: 'file:///a.md', entry: 'x', meaning: null },
      { type: 'setMeaning', uri: 'file:///a.md', entry: 'x', meaning: 0 },
      { type: 'removeEntry', uri: 'file:///a.md', entry: 'x' },
      { type: 'openEntry', uri: 'file:///a.md', entry: 'x' },
      { type: 'repairEntry', uri: 'file:///a.md', entry: 'x' },
    ];
    for (const message of messages) assert.deepEqual(parseFromReader(message), message);
  });

  it('are dropped when they are not', () => {
    const messages = [
      undefined,
      null,
      'ready',
      {},
      { type: 'runCommand', command: 'workbench.action.quit' },
      { type: 'place', state: { article: 1, anchor: ANCHOR } },
      { type: 'place', state: { article: 'a.txt', anchor: { ...ANCHOR, exact: 1 } } },
      { type: 'selection', range: { start: -1, end: 5 } },
      { type: 'quote', range: { start: 5, end: 2 } },
      { type: 'quote', range: { start: 0.5, end: 2 } },
      { type: 'articlesWith', actor: { toString: 'x' } },
      { type: 'mention', range: 'all' },
      { type: 'judge', answer: 'delete', range: { start: 2, end: 5 } },
      { type: 'judge', answer: 'tag', range: { start: 5, end: 2 } },
      { type: 'openActor', actor: null },
      { type: 'focus', focus: 'everywhere' },
      { type: 'setHighlights', highlights: true, hiddenKinds: 'person' },
      { type: 'highlight', range: { start: 2, end: 5 }, meaning: -1 },
      { type: 'highlight', range: { start: 2, end: 5 } },
      { type: 'comment', range: { start: 5, end: 2 }, text: 'x' },
      { type: 'comment', range: { start: 2, end: 5 }, text: ['x'] },
      { type: 'setComment', uri: 'file:///a.md', entry: 'x' },
      { type: 'setMeaning', uri: 'file:///a.md', entry: 'x', meaning: '1' },
      { type: 'removeEntry', uri: 'file:///a.md' },
      { type: 'openEntry', uri: 1, entry: 'x' },
      { type: 'repairEntry', entry: 'x' },
    ];
    for (const message of messages) assert.equal(parseFromReader(message), undefined, JSON.stringify(message));
  });

  it('lose what is wrong in them when the rest can stand', () => {
    assert.deepEqual(parseFromReader({ type: 'ready', state: { article: 'a.txt' } }), { type: 'ready' });
    assert.deepEqual(parseFromReader({ type: 'setHighlights', highlights: true, hiddenKinds: ['person', 'x', 1] }), {
      type: 'setHighlights',
      highlights: true,
      hiddenKinds: ['person'],
    });
  });
});
