import assert from 'node:assert/strict';
import { stateNameOf } from '../../../src/core/entities/gazetteer/stateNames';
import { ActorDirectory } from '../../../src/core/entities/linking/directory';
import { standsForState } from '../../../src/core/entities/linking/metonyms';
import { normalForm } from '../../../src/core/entities/text/normalForm';
import { articleOf, mentionOf } from './support';

/** Whether the words between brackets stand for a state. */
function acts(marked: string): boolean {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const name = stateNameOf(normalForm(text.slice(start, end)));
  if (name === undefined) throw new Error(`no state's name in ${marked}`);
  return standsForState(name, text, start, end);
}

describe('standsForState', () => {
  const actors = [
    '[Moscow] said on Monday that it would reply.',
    'On Tuesday [Moscow] repeatedly denied any role.',
    '[Washington] has again accused Iran of cheating.',
    'Last year [Tehran] was ready to talk.',
    'It is [Moscow]’s policy to wait.',
    "In [Moscow]'s view the treaty is dead.",
    '[Moscow] and Washington agreed to meet.',
    'Moscow and [Washington] agreed to meet.',
    'Relations with [Moscow] are cold.',
    'Sanctions against [Tehran] were lifted.',
    'Talks between [Moscow] and Kyiv failed.',
    'Talks between Moscow and [Kyiv] failed.',
    'A pro-[Moscow] party won.',
    'The [Damascus]-backed militia left.',
    'The [Kremlin] denied it.',
    'A spokesman for the [White House] declined to comment.',
    'Loyal to the [Kremlin], he stayed.',
    'MOSCOW SAYS [KYIV] REJECTS OFFER',
    '[London] Rejects Offer',
  ];
  for (const line of actors) it(`hears a state in “${line}”`, () => assert.equal(acts(line), true));

  const towns = [
    'He was born in [Moscow].',
    'Officials in [Moscow] said so.',
    'A resident of [Moscow] said so.',
    'The flight from [London] to Paris was late.',
    'Officials in Paris and [London] said so.',
    'Offices in Rome, Paris and [London] said so.',
    '[Moscow] was cold that winter.',
    '[Moscow] has twelve million inhabitants.',
    '[Moscow]’s subway is deep.',
    '[London]-based analysts disagree.',
    'She left [Moscow] on Friday.',
    '[MOSCOW] (Reuters) - Russia said on Friday that it would reply.',
    '[Brussels] said that the law was broken.',
    'A flight between [London] and Paris was late.',
    'Tourists stood at the [White House].',
    'Crowds gathered outside the [Kremlin].',
    'The bank sold its [Whitehall], Pa., office.',
    'She wore [London]’s Olympic bid slogan.',
    'It rained. [Paris]\n\nSaid the minister.',
  ];
  for (const line of towns) it(`sees a place in “${line}”`, () => assert.equal(acts(line), false));
});

describe('metonyms in the directory', () => {
  const article = articleOf('The Kremlin denied it. Moscow said nothing in Moscow.');
  const mentions = [
    mentionOf(article, 'Kremlin', 'organization'),
    mentionOf(article, 'Moscow', 'place'),
    mentionOf(article, 'Moscow', 'place', 1),
  ];
  const linksWith = (metonyms: boolean) => {
    const directory = new ActorDirectory([], { metonyms });
    directory.put('a', article, mentions);
    return directory.mentionsOf('a').map(({ actor, basis }) => `${actor} (${basis})`);
  };

  it('are mentions of the state, and say so', () => {
    assert.deepEqual(linksWith(true), ['state:ru (metonym)', 'state:ru (metonym)', 'place:moscow (name)']);
  });

  it('are bodies and places of their own where corpus.yaml switches them off', () => {
    assert.deepEqual(linksWith(false), ['organization:kremlin (name)', 'place:moscow (name)', 'place:moscow (name)']);
  });

  it('count for what an article is about; words for a people do not', () => {
    const seat = articleOf('The Kremlin came. The Kremlin left.');
    const people = articleOf('Russian ships came. Russian ships left.');
    const directory = new ActorDirectory([]);
    directory.put(
      'seat',
      seat,
      [0, 1].map((nth) => mentionOf(seat, 'Kremlin', 'organization', nth)),
    );
    directory.put(
      'people',
      people,
      [0, 1].map((nth) => mentionOf(people, 'Russian', 'nationality', nth)),
    );
    assert.deepEqual(
      directory.actorsOf('seat').map(({ id, mentions: count, why }) => [id, count, why]),
      [['state:ru', 2, 'opening']],
    );
    assert.deepEqual(
      directory.actorsOf('people').map(({ id, mentions: count, why }) => [id, count, why]),
      [['state:ru', 2, null]],
    );
    assert.deepEqual(
      directory.mentionsOf('people').map(({ basis }) => basis),
      ['demonym', 'demonym'],
    );
  });

  it('leave a word alone that is for the people of two states', () => {
    const both = articleOf('The Congolese army came.');
    const directory = new ActorDirectory([]);
    directory.put('a', both, [mentionOf(both, 'Congolese', 'nationality')]);
    assert.equal(directory.mentionsOf('a')[0]?.actor, undefined);
  });
});
