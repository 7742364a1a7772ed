import assert from 'node:assert/strict';
import { keyOf } from '../../../src/core/entities/linking/actorKey';
import { agencyOf } from '../../../src/core/entities/linking/agencies';
import { ActorDirectory } from '../../../src/core/entities/linking/directory';
import { withoutTitles } from '../../../src/core/entities/linking/personTitles';
import { organizationForm } from '../../../src/core/entities/text/normalForm';
import { articleOf, mentionOf } from './support';

describe('agencies', () => {
  it('are one body however they say whose they are', () => {
    for (const name of [
      'Russian Foreign Ministry',
      'Foreign Ministry of Russia',
      'Ministry of Foreign Affairs of the Russian Federation',
      'Russian Ministry of Foreign Affairs',
      'Russia’s Foreign Ministry',
      'the Russian Foreign Ministry',
      'MFA Russia',
      'Russian MFA',
    ]) {
      const { id, state } = keyOf('organization', name) ?? {};
      assert.deepEqual([id, state], ['organization:ru-foreign-ministry', 'ru'], name);
    }
  });

  it('of several states are several', () => {
    const bodies = ['Ukrainian Foreign Ministry', 'North Korean Foreign Ministry', 'UK Foreign Office', 'Saudi Army'];
    assert.deepEqual(
      bodies.map((name) => keyOf('organization', name)?.id),
      [
        'organization:ua-foreign-ministry',
        'organization:kp-foreign-ministry',
        'organization:gb-foreign-office',
        'organization:sa-army',
      ],
    );
  });

  it('keep the name by which the gazetteer knows them', () => {
    const ids = ['US State Department', 'State Department', 'CIA', 'U.S. Army', 'American Army'].map(
      (name) => keyOf('organization', name) ?? { id: '', state: '' },
    );
    assert.deepEqual(
      ids.map(({ id, state }) => `${id} of ${state}`),
      [
        'organization:state-department of us',
        'organization:state-department of us',
        'organization:central-intelligence-agency of us',
        'organization:us-army of us',
        'organization:us-army of us',
      ],
    );
  });

  it('are no companies, parties or media', () => {
    for (const name of [
      'American Airlines',
      'British Airways',
      'Bank of America',
      'Russia Today',
      'United Russia',
      'Indian National Congress Party',
      'China News Agency',
      'Georgia Department of Transportation',
    ]) {
      assert.equal(agencyOf(organizationForm(name)), undefined, name);
    }
  });

  const linksIn = (words: string, ...names: string[]): string[] => {
    const article = articleOf(words);
    const directory = new ActorDirectory([]);
    const from = new Map<string, number>();
    const mentions = names.map((name) => {
      const nth = from.get(name) ?? 0;
      from.set(name, nth + 1);
      return mentionOf(article, name, name === 'Russia' || name === 'Ukraine' ? 'place' : 'organization', nth);
    });
    directory.put('a', article, mentions);
    return directory.mentionsOf('a').map(({ actor, basis }) => `${actor} (${basis})`);
  };

  it('are meant by their name alone where the article has only one of them', () => {
    const article = articleOf('The Russian Foreign Ministry spoke. Then the Foreign Ministry left.');
    const directory = new ActorDirectory([]);
    directory.put('a', article, [
      mentionOf(article, 'Russian Foreign Ministry', 'organization'),
      mentionOf(article, 'Foreign Ministry', 'organization', 1),
    ]);
    assert.deepEqual(
      directory.mentionsOf('a').map(({ actor, basis }) => `${actor} (${basis})`),
      ['organization:ru-foreign-ministry (name)', 'organization:ru-foreign-ministry (short form)'],
    );
    assert.equal(directory.actor('organization:ru-foreign-ministry')?.state, 'state:ru');
  });

  it('stay nobody’s where the article has two of them, or none', () => {
    const article = articleOf('Russian Foreign Ministry. Ukrainian Foreign Ministry. The Ministry of Foreign Affairs.');
    const directory = new ActorDirectory([]);
    directory.put('a', article, [
      mentionOf(article, 'Russian Foreign Ministry', 'organization'),
      mentionOf(article, 'Ukrainian Foreign Ministry', 'organization'),
      mentionOf(article, 'Ministry of Foreign Affairs', 'organization'),
    ]);
    const other = articleOf('The Foreign Ministry spoke.');
    directory.put('b', other, [mentionOf(other, 'Foreign Ministry', 'organization')]);
    assert.equal(directory.mentionsOf('a')[2]?.actor, 'organization:foreign-ministry');
    assert.equal(directory.mentionsOf('b')[0]?.actor, 'organization:foreign-ministry');
    assert.equal(directory.actor('organization:foreign-ministry')?.state, undefined);
  });

  it('are called by a spelling that says whose they are, or by one with the state beside it', () => {
    const article = articleOf('Russian Foreign Ministry. Foreign Ministry. Foreign Ministry. Russia’s Central Bank.');
    const directory = new ActorDirectory([]);
    directory.put('a', article, [
      mentionOf(article, 'Russian Foreign Ministry', 'organization'),
      mentionOf(article, 'Foreign Ministry', 'organization', 1),
      mentionOf(article, 'Foreign Ministry', 'organization', 2),
      mentionOf(article, 'Russia', 'place', 1),
      mentionOf(article, 'Central Bank', 'organization'),
    ]);
    assert.equal(directory.actor('organization:ru-foreign-ministry')?.name, 'Russian Foreign Ministry');
    assert.equal(directory.actor('organization:ru-central-bank')?.name, 'Central Bank (Russia)');
  });

  it('are the state’s that is named beside them', () => {
    assert.deepEqual(linksIn('Russia’s Foreign Ministry spoke.', 'Russia', 'Foreign Ministry'), [
      'state:ru (name)',
      'organization:ru-foreign-ministry (name)',
    ]);
    assert.deepEqual(linksIn('The Foreign Ministry of Ukraine spoke.', 'Foreign Ministry', 'Ukraine'), [
      'organization:ua-foreign-ministry (name)',
      'state:ua (name)',
    ]);
  });
});

describe('withoutTitles', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['US Defense Secretary James Mattis', 'James Mattis'],
    ['Mr. Putin', 'Putin'],
    ['Russian President Vladimir Putin', 'Vladimir Putin'],
    ['Prime Minister Dmitry Medvedev', 'Dmitry Medvedev'],
    ['Putin of Russia', 'Putin'],
    ['Vladimir Putin', 'Vladimir Putin'],
    ['Martin Luther King', 'Martin Luther King'],
    ['President', 'President'],
    ['Ursula von der Leyen', 'Ursula von der Leyen'],
  ];
  for (const [name, bare] of cases) it(`makes “${bare}” of “${name}”`, () => assert.equal(withoutTitles(name), bare));
});
