import assert from 'node:assert/strict';
import { sentencesOf } from '../../../src/core/duplicates/sentences';
import { story } from './stories';

describe('a text to be compared line by line', () => {
  it('has its title, then a sentence a line, without page furniture', () => {
    const article = story({
      id: 'a',
      title: 'Bridge closed',
      blocks: [
        ['title', 'Bridge closed'],
        'It was closed. Why, nobody knows.',
        ['boilerplate', 'Share this'],
        'It rained.',
      ],
    });
    assert.equal(sentencesOf(article), 'Bridge closed\n\nIt was closed.\nWhy, nobody knows.\n\nIt rained.\n');
  });
});
