import assert from 'node:assert/strict';
import { LoneActors } from '../../../src/core/corpus/loneActors';
import { NO_JUDGEMENTS } from '../../../src/core/entities/judgements/effect';
import { LINK_DEFAULTS } from '../../../src/core/entities/linking/referent';
import type { DeclaredActor } from '../../../src/core/model/actor';
import type { Article } from '../../../src/core/model/article';
import { articleOf, tag } from '../entities/support';

const BARE = articleOf('Peskov came. Peskov spoke. Then Peskov left.');
const FULL = articleOf('Dmitry Peskov came. Peskov spoke. Then Peskov left.');

function wordsIn(article: Article, lone: LoneActors): string[] {
  return [...lone.wordsIn(article, () => tag(article))].sort();
}

describe('LoneActors', () => {
  it('knows whom an article is about by its own words, whatever another says', () => {
    const lone = new LoneActors([]);
    assert.deepEqual(wordsIn(FULL, lone), ['dmitry', 'peskov']);
    assert.deepEqual(wordsIn(BARE, lone), ['peskov']);
  });

  it('knows the actors that the reader declared', () => {
    const press: DeclaredActor = { name: 'Press Secretary', kind: 'person', aliases: ['Peskov'] };
    assert.deepEqual(wordsIn(BARE, new LoneActors([press])), ['press', 'secretary']);
  });

  it('calls actors what the reader has judged them to be', () => {
    const renamed = { ...NO_JUDGEMENTS, names: new Map([['person:dmitry-peskov', 'The Spokesman']]) };
    assert.deepEqual(wordsIn(FULL, new LoneActors([], LINK_DEFAULTS, renamed)), ['spokesman', 'the']);
  });

  it('leaves out who is only named', () => {
    const article = articleOf(['title', 'A good harvest'], 'Wheat grows.', 'It rains.', 'Peskov eats bread.');
    assert.deepEqual(wordsIn(article, new LoneActors([])), []);
  });

  it('asks for the mentions of an article once', () => {
    const lone = new LoneActors([]);
    wordsIn(FULL, lone);
    assert.doesNotThrow(() =>
      lone.wordsIn(FULL, () => {
        throw new Error('asked again');
      }),
    );
  });
});
