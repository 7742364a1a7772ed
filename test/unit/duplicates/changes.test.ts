import assert from 'node:assert/strict';
import { changesBetween } from '../../../src/core/duplicates/changes';
import { story } from './stories';

describe('what became of a text in a later version', () => {
  it('is told of the title and the text, without page furniture', () => {
    const before = story({
      id: 'a',
      title: 'Bridge closed',
      blocks: [['title', 'Bridge closed'], 'Nine men were hurt.', ['boilerplate', 'Share this'], 'It rained.'],
    });
    const after = story({ id: 'b', title: 'Bridge shut', blocks: ['Ten men were hurt.', 'It rained.'] });
    assert.deepEqual(changesBetween(before, after), [
      { kind: 'same', text: 'Bridge ' },
      { kind: 'removed', text: 'closed' },
      { kind: 'added', text: 'shut' },
      { kind: 'same', text: '\n\n' },
      { kind: 'removed', text: 'Nine' },
      { kind: 'added', text: 'Ten' },
      { kind: 'same', text: ' men were hurt.\n\nIt rained.' },
    ]);
  });
});
