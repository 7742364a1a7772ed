import assert from 'node:assert/strict';
import { parseFromReview } from '../../../src/host/review/messages';

describe('messages from the page of reviews', () => {
  it('are taken when they are well formed', () => {
    const messages = [
      { type: 'answer', turn: 3, answer: 'not a name' },
      { type: 'undo' },
      { type: 'open' },
      { type: 'result' },
      { type: 'next' },
    ];
    for (const message of messages) assert.deepEqual(parseFromReview(message), message);
    assert.deepEqual(parseFromReview({ type: 'undo', more: 1 }), { type: 'undo' });
  });

  it('are dropped when they are not', () => {
    const messages = [
      undefined,
      null,
      'undo',
      {},
      { type: 'reject' },
      { type: 'answer', turn: 3 },
      { type: 'answer', turn: '3', answer: 'right' },
      { type: 'answer', turn: 3, answer: 'perhaps' },
      { type: 'answer', turn: 3, answer: 'toString' },
    ];
    for (const message of messages) assert.equal(parseFromReview(message), undefined, JSON.stringify(message));
  });
});
