import assert from 'node:assert/strict';
import { finish } from '../../../src/core/corpus/finish';
import { pairKey } from '../../../src/core/entities/judgements/effect';
import type { MergePair } from '../../../src/core/entities/suggest/model';
import { type SuggestOptions, suggestMerges } from '../../../src/core/entities/suggest/suggestMerges';
import type { Actor, ActorKind } from '../../../src/core/model/actor';

/** Who is named in each article, as `kind:Name`; the kind is person unless told. */
type Articles = readonly (readonly string[])[];

function actorsIn(articles: Articles) {
  const held = new Map<string, number[]>();
  articles.forEach((named, article) => {
    for (const id of new Set(named)) held.set(id, [...(held.get(id) ?? []), article]);
  });
  const actors = [...held].map(([id, { length }]): Actor => {
    const [kind, name] = id.includes(':') ? id.split(':') : ['person', id];
    return { id, name: name ?? id, kind: kind as ActorKind, aliases: [], articles: length, mentions: length };
  });
  return {
    actors: () => actors,
    articlesOf: (id: string) => (held.get(id) ?? []).map(String),
    actorIdsIn: (article: string) => new Set(articles[Number(article)]),
  };
}

function suggest(articles: Articles, more: Partial<SuggestOptions> = {}): MergePair[] {
  const options = {
    limit: 100,
    articles: articles.length,
    apart: new Set<string>(),
    declared: new Set<string>(),
    ...more,
  };
  return finish(suggestMerges(actorsIn(articles), options));
}

/** The suggestions for names of which each stands in an article of its own, the second in three. */
function pairOf(rare: string, frequent: string): MergePair | undefined {
  return suggest([[rare], [frequent], [frequent], [frequent]]).find(
    ({ actor, into }) => actor.id === rare && into.id === frequent,
  );
}

describe('suggested merges: who may be one', () => {
  const ONE: readonly (readonly [rare: string, frequent: string, reason: string])[] = [
    ['Volodymyr Zelenskyy', 'Volodymyr Zelensky', 'sound'],
    ['Volodymyr Zelenskiy', 'Volodymyr Zelensky', 'sound'],
    ['Muammar Qaddafi', 'Moammar Gadhafi', 'sound'],
    ['Muammar Gaddafi', 'Muammar Qaddafi', 'sound'],
    ['Boris Eltsin', 'Boris Yeltsin', 'sound'],
    ['Dmitri Medvedyev', 'Dmitry Medvedev', 'sound'],
    ['Sergei Shoygu', 'Sergey Shoigu', 'sound'],
    ['Aleksandr Lukashenka', 'Alexander Lukashenko', 'none'],
    ['Aleksandr Lukashenko', 'Alexander Lukashenko', 'sound'],
    ['Nikita Khruschev', 'Nikita Khrushchev', 'sound'],
    ['Viktor Yanukovich', 'Viktor Yanukovych', 'sound'],
    ['Usama bin Laden', 'Osama bin Laden', 'sound'],
    ['Moktada al-Sadr', 'Moqtada al-Sadr', 'sound'],
    ['Bashar Assad', 'Bashar al-Assad', 'spelling'],
    ['Mihkail Khodorkovsky', 'Mikhail Khodorkovsky', 'spelling'],
    ['Alan Greespan', 'Alan Greenspan', 'spelling'],
    ['Jean Claude Juncker', 'Jean-Claude Juncker', 'spelling'],
    ['Shoigu Sergei', 'Sergei Shoigu', 'order'],
    ['von der Leyen', 'Ursula von der Leyen', 'part'],
    ['Tayyip Erdogan', 'Recep Tayyip Erdogan', 'part'],
    ['Recep Erdogan', 'Recep Tayyip Erdogan', 'part'],
    ['President Vladimir Putin', 'Vladimir Putin', 'spelling'],
    ['J. Mattis', 'James Mattis', 'initials'],
    ['Tim Cook', 'Timothy Cook', 'part'],
    ['Łech Wałęsa', 'Lech Walesa', 'spelling'],
    ['organization:RIAC', 'organization:Russian International Affairs Council', 'initials'],
    ['organization:Gazprom OAO', 'organization:Gazprom', 'part'],
    ['organization:Monsanto Company', 'organization:Monsanto Co', 'part'],
    ['organization:Foreign Ministry of Russia', 'organization:Russian Foreign Ministry', 'order'],
    ['organization:U.S. Postal Service', 'organization:United States Postal Service', 'part'],
    ['organization:International Cocoa Organisation', 'organization:International Cocoa Organization', 'sound'],
    ['place:Katmandu', 'place:Kathmandu', 'sound'],
    ['place:Sheffied', 'place:Sheffield', 'spelling'],
  ];
  for (const [rare, frequent, reason] of ONE) {
    const isFound = reason !== 'none';
    it(`${rare} and ${frequent}: ${reason}`, () => {
      assert.deepEqual(pairOf(rare, frequent)?.reasons, isFound ? [reason] : undefined);
    });
  }
});

describe('suggested merges: who is not one', () => {
  const TWO: readonly (readonly [string, string])[] = [
    ['Mattis', 'James Mattis'],
    ['Matisse', 'Mattis'],
    ['Sergei', 'Sergey'],
    ['Mario Lopez', 'Maria Lopez'],
    ['Daniel Ortega', 'Danielle Ortega'],
    ['Sergey Zakharov', 'Sergey Zakharova'],
    ['Martin Smith', 'Marvin Smith'],
    ['Kim Jong-un', 'Kim Jong-il'],
    ['Li Peng', 'Li Feng'],
    ['J. Mattis', 'Peter Mattis'],
    ['James Baker', 'Howard Baker'],
    ['state:Niger', 'state:Nigeria'],
    ['organization:Group of 7', 'organization:Group of 8'],
    ['organization:Channel 1', 'organization:Channel 2'],
    ['organization:Japanese Finance Ministry', 'organization:German Finance Ministry'],
    ['organization:Fourth Army', 'organization:Fifth Army'],
    ['organization:Pepsi', 'organization:Pops'],
    ['place:Perm', 'place:Parma'],
    ['place:Bolton', 'place:Boston'],
    ['person:Georgia', 'place:Georgia'],
  ];
  for (const [rare, frequent] of TWO) {
    it(`${rare} and ${frequent}`, () => assert.equal(pairOf(rare, frequent), undefined));
  }
});

describe('suggested merges: what is known of them', () => {
  const RARE = 'Dmitri Peskov';
  const FREQUENT = 'Dmitry Peskov';
  const others = Array.from({ length: 60 }, (_, i) => [`Person${'abcdefgh'[i % 8]} Nobody${i}`]);

  it('tells who is better known, who appears with both, and how often they appear together', () => {
    const [pair, ...more] = suggest([
      [RARE, 'Ann Lee'],
      [FREQUENT, 'Ann Lee'],
      [FREQUENT, RARE],
      [FREQUENT],
      ...others,
    ]);
    assert.deepEqual(more, []);
    assert.deepEqual([pair?.actor.id, pair?.into.id], [RARE, FREQUENT]);
    assert.equal(pair?.together, 1);
    assert.deepEqual(pair?.company, ['Ann Lee']);
  });

  it('is surer of those with rare company in common, and less sure of those who appear together', () => {
    const score = (...articles: Articles) => suggest([...articles, ...others])[0]?.score ?? 0;
    const apart = score([RARE], [FREQUENT], [FREQUENT], [FREQUENT]);
    assert.ok(score([RARE, 'Ann Lee'], [FREQUENT, 'Ann Lee'], [FREQUENT], [FREQUENT]) > apart);
    assert.ok(score([RARE, FREQUENT], [FREQUENT], [FREQUENT]) < apart);
  });

  it('doubts a surname that others bear, too: it is no misspelling', () => {
    const baker = ['James Barker', 'James Baker'] as const;
    const articles = [[baker[0], 'Ann Lee'], [baker[1], 'Ann Lee'], [baker[1]], [baker[1]], ...others];
    const alone = suggest(articles)[0]?.score ?? 0;
    const borne = suggest([...articles, ['Susan Barker']])[0]?.score ?? 0;
    assert.ok(borne < alone / 2 + 0.01, `${borne} of ${alone}`);
  });

  it('takes a surname alone for a misspelling only in telling company', () => {
    const company = ['Ann Lee', 'Bo Chen', 'Cy Dorn'];
    const articles = [
      ['Yeltsine', ...company],
      ['Boris Yeltsin', ...company],
      ['Boris Yeltsin'],
      ['Boris Yeltsin'],
      ...others,
    ];
    assert.equal(suggest(articles)[0]?.actor.id, 'Yeltsine');
    assert.deepEqual(suggest([['Yeltsine'], ['Boris Yeltsin'], ['Boris Yeltsin'], ...others]), []);
  });

  it('says nothing of initials or short names that several may have', () => {
    assert.deepEqual(suggest([['J. Mattis'], ['James Mattis'], ['John Mattis']]), []);
    const councils = [
      'organization:Russian International Affairs Council',
      'organization:Royal Institute of Air Combat',
    ];
    assert.deepEqual(suggest([['organization:RIAC'], ...councils.map((one) => [one])]), []);
  });

  it('takes a body without its state for one of that state only where the state is named, too', () => {
    const [plain, american, usa] = [
      'organization:Defense Department',
      'organization:U.S. Defense Department',
      'state:us',
    ];
    const near = [
      [plain, usa],
      [plain, usa],
      [american, usa],
    ];
    assert.deepEqual(
      suggest(near).map(({ reasons }) => reasons),
      [['part']],
    );
    assert.deepEqual(suggest([[plain], [plain, 'state:gb'], [american, usa]]), []);
  });

  it('leaves out pairs that are apart, and two that were declared', () => {
    const articles = [[RARE], [FREQUENT], [FREQUENT]];
    assert.equal(suggest(articles).length, 1);
    assert.deepEqual(suggest(articles, { apart: new Set([pairKey(RARE, FREQUENT)]) }), []);
    assert.equal(suggest(articles, { declared: new Set([FREQUENT]) }).length, 1);
    assert.deepEqual(suggest(articles, { declared: new Set([RARE, FREQUENT]) }), []);
  });

  it('keeps to the limit, the likeliest first, and to the same order whatever the order of the actors', () => {
    const articles = [
      [RARE],
      [FREQUENT],
      [FREQUENT],
      [FREQUENT],
      ['J. Mattis'],
      ['James Mattis'],
      ['James Mattis'],
      ['James Mattis'],
    ];
    const pairs = suggest(articles);
    assert.equal(pairs.length, 2);
    assert.deepEqual(suggest(articles, { limit: 1 }), pairs.slice(0, 1));
    assert.ok((pairs[0]?.score ?? 0) >= (pairs[1]?.score ?? 1));
    const keys = (found: readonly MergePair[]) => found.map(({ actor, into }) => [actor.id, into.id]);
    assert.deepEqual(keys(suggest([...articles].reverse())), keys(pairs));
  });

  it('works in steps', () => {
    const articles = Array.from({ length: 2_000 }, (_, i) => [`Given${i} Family${i % 700}`]);
    const options = { limit: 9, articles: articles.length, apart: new Set<string>(), declared: new Set<string>() };
    let steps = 0;
    for (const _ of suggestMerges(actorsIn(articles), options)) steps += 1;
    assert.ok(steps > 50, `${steps} steps`);
  });
});
