import assert from 'node:assert/strict';
import { ActorDirectory } from '../../../src/core/entities/linking/directory';
import type { DeclaredActor } from '../../../src/core/model/actor';
import type { Article } from '../../../src/core/model/article';
import { articleOf, mentionOf, tag } from './support';

function directoryOf(
  articles: Readonly<Record<string, Article>>,
  declared: readonly DeclaredActor[] = [],
): ActorDirectory {
  const directory = new ActorDirectory(declared);
  for (const [id, article] of Object.entries(articles)) directory.put(id, article, tag(article));
  return directory;
}

/** Each mention of an article as `text -> actor`. */
function links(directory: ActorDirectory, id: string, { text }: Article): string[] {
  return directory.mentionsOf(id).map(({ start, end, actor }) => `${text.slice(start, end)} -> ${actor ?? '-'}`);
}

describe('ActorDirectory: within an article', () => {
  it('links a surname, a possessive and a lower-case spelling to the full name', () => {
    const article = articleOf('Dmitry Peskov spoke. It was Peskov’s day. Press Secretary peskov left.');
    const directory = directoryOf({ a: article });
    assert.deepEqual(links(directory, 'a', article), [
      'Dmitry Peskov -> person:dmitry-peskov',
      'Peskov -> person:dmitry-peskov',
      'peskov -> person:dmitry-peskov',
    ]);
    assert.equal(directory.actor('person:dmitry-peskov')?.name, 'Dmitry Peskov');
  });

  it('links a name with and without its middle initial', () => {
    const article = articleOf('Donald J. Trump spoke. Donald Trump left. President Trump slept.');
    assert.deepEqual(
      directoryOf({ a: article })
        .actorsOf('a')
        .map(({ id, mentions }) => [id, mentions]),
      [['person:donald-trump', 3]],
    );
  });

  it('leaves a surname alone that two full names share', () => {
    const article = articleOf('Bill Clinton met Hillary Clinton. Then President Clinton left.');
    assert.deepEqual(links(directoryOf({ a: article }), 'a', article), [
      'Bill Clinton -> person:bill-clinton',
      'Hillary Clinton -> person:hillary-clinton',
      'Clinton -> person:clinton',
    ]);
  });

  it('does not merge two spellings of one name', () => {
    const article = articleOf('Foreign Minister Sergey Lavrov spoke. Foreign Minister Sergei Lavrov left.');
    const ids = directoryOf({ a: article })
      .actorsOf('a')
      .map(({ id }) => id);
    assert.deepEqual(ids, ['person:sergey-lavrov', 'person:sergei-lavrov']);
  });

  it('does not link across kinds', () => {
    const article = articleOf('John Ford works at Ford in Detroit.');
    const directory = new ActorDirectory([]);
    directory.put('a', article, [
      mentionOf(article, 'John Ford', 'person'),
      mentionOf(article, 'Ford', 'organization', 1),
    ]);
    assert.deepEqual(links(directory, 'a', article), ['John Ford -> person:john-ford', 'Ford -> organization:ford']);
  });

  it('links a body with its long and short forms', () => {
    const article = articleOf(
      'The North Atlantic Treaty Organization met. NATO agreed. The Russian Foreign Ministry replied. The Foreign Ministry was angry.',
    );
    assert.deepEqual(links(directoryOf({ a: article }), 'a', article), [
      'North Atlantic Treaty Organization -> organization:nato',
      'NATO -> organization:nato',
      'Russian Foreign Ministry -> organization:ru-foreign-ministry',
      'Foreign Ministry -> organization:ru-foreign-ministry',
    ]);
  });

  it('links the names of states, their peoples and their seats of power to the state, but not a town', () => {
    const article = articleOf(
      'The US, the U.S. and the United States. American troops left Washington. The White House agreed.',
    );
    assert.deepEqual(links(directoryOf({ a: article }), 'a', article), [
      'US -> state:us',
      'U.S. -> state:us',
      'United States -> state:us',
      'American -> state:us',
      'Washington -> place:washington',
      'White House -> state:us',
    ]);
  });
});

describe('ActorDirectory: over the corpus', () => {
  const full = articleOf('Vladimir Putin spoke.');
  const bare = articleOf('President Putin spoke.');

  it('links a surname to its only bearer in the corpus, as long as there is just one', () => {
    const directory = directoryOf({ full, bare });
    assert.equal(directory.mentionsOf('bare')[0]?.actor, 'person:vladimir-putin');
    assert.deepEqual(directory.articlesOf('person:vladimir-putin'), ['bare', 'full']);
    const other = articleOf('Lyudmila Putin spoke.');
    directory.put('other', other, tag(other));
    assert.equal(directory.mentionsOf('bare')[0]?.actor, 'person:putin');
    directory.remove('other');
    assert.equal(directory.mentionsOf('bare')[0]?.actor, 'person:vladimir-putin');
    directory.remove('full');
    assert.equal(directory.mentionsOf('bare')[0]?.actor, 'person:putin');
  });

  it('keeps namesakes with different middle initials apart', () => {
    const directory = directoryOf({ w: articleOf('George W. Bush spoke.'), h: articleOf('George H. Bush spoke.') });
    assert.deepEqual(
      directory
        .actors()
        .map(({ id }) => id)
        .sort(),
      ['person:george-h-bush', 'person:george-w-bush'],
    );
    directory.remove('h');
    assert.deepEqual(
      directory.actors().map(({ id, name }) => [id, name]),
      [['person:george-bush', 'George W. Bush']],
    );
  });

  it('orders actors by articles, then mentions, then name, and lists their other spellings by frequency', () => {
    const directory = directoryOf({
      full,
      bare,
      more: articleOf('Putin met Angela Merkel. Putin left. Merkel stayed. Putin slept.'),
    });
    const [first, second] = directory.actors();
    assert.deepEqual(first, {
      id: 'person:vladimir-putin',
      name: 'Vladimir Putin',
      kind: 'person',
      aliases: ['Putin'],
      articles: 3,
      mentions: 5,
    });
    assert.equal(second?.id, 'person:angela-merkel');
  });

  it('answers for what is not there', () => {
    const directory = directoryOf({});
    assert.deepEqual(directory.mentionsOf('x'), []);
    assert.deepEqual(directory.actorsOf('x'), []);
    assert.deepEqual(directory.articlesOf('person:x'), []);
    assert.equal(directory.actor('person:x'), undefined);
    directory.remove('x');
  });

  it('replaces an article that is put again', () => {
    const directory = directoryOf({ full });
    directory.put('full', bare, tag(bare));
    assert.deepEqual(
      directory.actors().map(({ id, mentions }) => [id, mentions]),
      [['person:putin', 1]],
    );
  });
});

describe('ActorDirectory: declared actors', () => {
  const mattis: DeclaredActor = { id: 'mattis', name: 'James Mattis', kind: 'person', aliases: ['Matisse'] };

  it('links an alias whatever its case, and marks it where the tagger saw nothing, but not in boilerplate', () => {
    const article = articleOf('We saw matisse paint.', ['boilerplate', 'Matisse'], 'He said Matisse’s name.');
    const directory = new ActorDirectory([mattis]);
    directory.put('a', article, []);
    assert.deepEqual(links(directory, 'a', article), ['matisse -> mattis', 'Matisse -> mattis']);
    assert.deepEqual(
      directory.mentionsOf('a').map(({ kind }) => kind),
      ['person', 'person'],
    );
  });

  it('wins over what the tagger thought', () => {
    const article = articleOf('He went to Matisse.');
    const mentions = [mentionOf(article, 'Matisse', 'place')];
    const without = new ActorDirectory([]);
    without.put('a', article, mentions);
    assert.equal(without.mentionsOf('a')[0]?.actor, 'place:matisse');
    const directory = new ActorDirectory([mattis]);
    directory.put('a', article, mentions);
    assert.deepEqual(directory.mentionsOf('a'), [
      { ...mentionOf(article, 'Matisse', 'person'), actor: 'mattis', basis: 'declared' },
    ]);
  });

  it('counts as the bearer of its surname, and joins spellings', () => {
    const article = articleOf('Sergey Lavrov spoke. Sergei Lavrov left. Then Lavrov slept.');
    const declared: DeclaredActor = { name: 'Sergey Lavrov', kind: 'person', aliases: ['Sergei Lavrov'] };
    assert.deepEqual(
      directoryOf({ a: article }, [declared])
        .actorsOf('a')
        .map(({ id, mentions }) => [id, mentions]),
      [['person:sergey-lavrov', 3]],
    );
  });

  it('does not break up a longer name, nor take an ordinary word for an alias', () => {
    const article = articleOf('Ivanka Trump told us it may rain.');
    const declared: DeclaredActor[] = [
      { id: 'dt', name: 'Donald Trump', kind: 'person', aliases: ['Trump'] },
      { id: 'tm', name: 'Theresa May', kind: 'person', aliases: ['May'] },
      { name: 'United States', kind: 'state', aliases: ['US'] },
    ];
    assert.deepEqual(links(directoryOf({ a: article }, declared), 'a', article), [
      'Ivanka Trump -> person:ivanka-trump',
    ]);
  });
});

describe('ActorDirectory: what an article is about', () => {
  it('puts an article under whom its title names, whom its opening names twice, and nobody in passing', () => {
    const article: Article = {
      ...articleOf(
        ['title', 'President Putin speaks'],
        'It was said by Angela Merkel. Merkel said it twice.',
        'Nothing here.',
        'Then Barack Obama came from France.',
      ),
      words: 20,
    };
    const salient = directoryOf({ a: article })
      .actorsOf('a')
      .filter((actor) => actor.salient)
      .map(({ id }) => id);
    assert.deepEqual(salient.sort(), ['person:angela-merkel', 'person:putin']);
  });

  it('reads a title that is not in the text', () => {
    const article: Article = {
      ...articleOf('One.', 'Two.', 'Then Barack Obama came.'),
      title: { value: 'Obama comes', provenance: 'corpus.yaml' },
    };
    const directory = new ActorDirectory([]);
    directory.put('a', article, [mentionOf(article, 'Obama', 'person')]);
    assert.equal(directory.actorsOf('a')[0]?.salient, true);
  });

  it('never stands under a place', () => {
    const article = articleOf(['title', 'Crimea again'], 'It was in Crimea. They like Crimea.');
    const crimea = directoryOf({ a: article })
      .actorsOf('a')
      .find(({ id }) => id === 'place:crimea');
    assert.deepEqual([crimea?.kind, crimea?.mentions, crimea?.salient], ['place', 3, false]);
  });
});

describe('ActorDirectory: a byline', () => {
  it('names who wrote the article, and puts it under nobody', () => {
    const text = ['Talks went on in Geneva.', 'They end on Friday.', 'A third day was added.'];
    const signed = articleOf(['byline', 'By Anna Lindqvist, Anna Lindqvist and Anna Lindqvist'], ...text);
    const spoken = articleOf('Anna Lindqvist met Anna Lindqvist and Anna Lindqvist.', ...text);
    const salientIn = (article: Article) =>
      directoryOf({ a: article })
        .actorsOf('a')
        .filter(({ id }) => id === 'person:anna-lindqvist')
        .map(({ mentions, salient }) => [mentions, salient]);
    assert.deepEqual(salientIn(signed), [[3, false]]);
    assert.deepEqual(salientIn(spoken), [[3, true]]);
  });
});
