import assert from 'node:assert/strict';
import { ActorDirectory } from '../../../src/core/entities/linking/directory';
import { SALIENCE_RULE, type Standing, salienceOf } from '../../../src/core/entities/linking/salience';
import { articleOf, mentionOf } from './support';

const passing: Standing = { kind: 'person', inTitle: false, inOpening: false, mentions: 1, words: 300 };

describe('salienceOf', () => {
  it('is what the rule says', () => {
    assert.equal(salienceOf(passing), null);
    assert.equal(salienceOf({ ...passing, inTitle: true }), 'title');
    assert.equal(salienceOf({ ...passing, inOpening: true }), null);
    assert.equal(salienceOf({ ...passing, inOpening: true, mentions: 2 }), 'opening');
    assert.equal(salienceOf({ ...passing, mentions: 2, words: 100 }), null);
    assert.equal(salienceOf({ ...passing, mentions: 3, words: 900 }), 'often');
    assert.equal(salienceOf({ ...passing, mentions: 3, words: 901 }), null);
    assert.equal(salienceOf({ ...passing, kind: 'place', inTitle: true, mentions: 9 }), null);
  });

  it('is told with its numbers', () => {
    assert.match(SALIENCE_RULE.join(' '), /title.*first two paragraphs.*twice.*three times.*300 words/);
  });

  it('does not count names in a byline', () => {
    const standing = (second: string) => {
      const article = articleOf('Deutsche Welle reports.', ['byline', 'By Deutsche Welle'], second);
      const directory = new ActorDirectory([]);
      const nths = Array.from({ length: article.text.split('Deutsche Welle').length - 1 }, (_, nth) => nth);
      directory.put(
        'a',
        article,
        nths.map((nth) => mentionOf(article, 'Deutsche Welle', 'organization', nth)),
      );
      return directory.actorsOf('a').map(({ mentions, why }) => [mentions, why]);
    };
    assert.deepEqual(standing('It rained.'), [[2, null]]);
    assert.deepEqual(standing('Deutsche Welle was right.'), [[3, 'opening']]);
  });
});
