import assert from 'node:assert/strict';
import type { Corpus } from '../../../src/core/corpus';
import { actorProfile } from '../../../src/core/entities/profile/actorProfile';
import type { NamedActor } from '../../../src/core/model/judgement';
import { makeAnchor } from '../../../src/core/notes/anchor';
import { put } from '../../putText';
import { said } from '../../said';
import { corpusOf, finish, judged, linksIn } from './judged';

const MATTIS: NamedActor = { name: 'James Mattis', kind: 'person' };
const PUTIN = 'person:vladimir-putin';

function anchorOf(corpus: Corpus, path: string, words: string) {
  const text = corpus.article(path)?.text ?? '';
  const start = text.indexOf(words);
  return makeAnchor(text, { start, end: start + words.length });
}

function idsOf(corpus: Corpus): string[] {
  return corpus.actors().map(({ id }) => id);
}

describe('judgements of actors', () => {
  const texts = {
    'a.txt': 'Two foreign ministers\n\nForeign Minister Sergey Lavrov spoke on Monday.\n',
    'b.txt': 'One foreign minister\n\nForeign Minister Sergei Lavrov left on Tuesday.\n',
    'c.txt': 'No more ministers\n\nForeign Minister Lavrov slept on Wednesday.\n',
  };

  it('merge two actors in the tree, in counts, in searches and in articles', () => {
    const corpus = corpusOf(texts);
    assert.deepEqual(linksIn(corpus, 'c.txt'), ['Lavrov -> person:lavrov (name)']);
    corpus.applyJudgements(judged({ merged: new Map([['person:sergei-lavrov', 'person:sergey-lavrov']]) }));
    assert.deepEqual(linksIn(corpus, 'b.txt'), ['Sergei Lavrov -> person:sergey-lavrov (judgement)']);
    const actor = corpus.actor('person:sergey-lavrov');
    assert.equal(actor?.name, 'Sergey Lavrov');
    assert.deepEqual([...(actor?.aliases ?? [])].sort(), ['Lavrov', 'Sergei Lavrov']);
    assert.deepEqual(
      corpus.articlesWith('person:sergey-lavrov').map(({ id }) => id),
      ['a.txt', 'c.txt', 'b.txt'].sort((a, b) => titleOf(corpus, a).localeCompare(titleOf(corpus, b))),
    );
    assert.equal(corpus.actor('person:sergei-lavrov'), undefined);
    assert.equal(corpus.nameOf('person:sergei-lavrov'), 'Sergei Lavrov');
    const hits = corpus.search('actor:"Sergey Lavrov"', { limit: 10, snippets: 0 }).hits.map(({ id }) => id);
    assert.deepEqual(hits.sort(), ['a.txt', 'b.txt', 'c.txt']);
  });

  it('make those who were merged one bearer of their surname', () => {
    const corpus = corpusOf(texts);
    corpus.applyJudgements(judged({ merged: new Map([['person:sergei-lavrov', 'person:sergey-lavrov']]) }));
    assert.deepEqual(linksIn(corpus, 'c.txt'), ['Lavrov -> person:sergey-lavrov (only bearer)']);
  });

  it('merge into an actor that no article mentions', () => {
    const corpus = corpusOf(texts);
    corpus.applyJudgements(judged({ merged: new Map([['person:sergei-lavrov', 'organization:x']]) }));
    const actor = corpus.actor('organization:x');
    assert.deepEqual([actor?.name, actor?.kind, actor?.articles], ['Sergei Lavrov', 'organization', 1]);
  });

  it('decide whose a bare surname is, whoever bears it', () => {
    const corpus = corpusOf(texts);
    corpus.applyJudgements(judged({ merged: new Map([['person:lavrov', 'person:sergei-lavrov']]) }));
    assert.deepEqual(linksIn(corpus, 'c.txt'), ['Lavrov -> person:sergei-lavrov (judgement)']);
  });

  it('rename an actor and set its kind, in its mentions, too', () => {
    const corpus = corpusOf({ 'a.txt': 'Ships\n\nThe destroyer met Vladimir Putin in port.\n' });
    corpus.applyJudgements(
      judged({ names: new Map([[PUTIN, 'The Vladimir']]), kinds: new Map([[PUTIN, 'organization']]) }),
    );
    const actor = corpus.actor(PUTIN);
    assert.deepEqual([actor?.name, actor?.kind, actor?.aliases], ['The Vladimir', 'organization', ['Vladimir Putin']]);
    assert.equal(corpus.mentionsOf('a.txt').find((mention) => mention.actor === PUTIN)?.kind, 'organization');
  });

  it('split spellings from an actor, everywhere or in one article', () => {
    const both = {
      'a.txt': 'Putin speaks\n\nPresident Vladimir Putin spoke. Then Putin left.\n',
      'b.txt': 'Putin leaves\n\nPresident Vladimir Putin left. Then Putin spoke.\n',
    };
    const corpus = corpusOf(both);
    const to: NamedActor = { name: 'Lyudmila Putina', kind: 'person' };
    const parting = { forms: new Set(['putin']), to, article: undefined };
    corpus.applyJudgements(judged({ partings: new Map([[PUTIN, [parting]]]) }));
    for (const path of ['a.txt', 'b.txt']) {
      assert.ok(linksIn(corpus, path).includes('Putin -> person:lyudmila-putina (judgement)'));
      assert.ok(linksIn(corpus, path).includes(`Vladimir Putin -> ${PUTIN} (name)`));
    }
    assert.equal(corpus.actor('person:lyudmila-putina')?.name, 'Lyudmila Putina');
    corpus.applyJudgements(judged({ partings: new Map([[PUTIN, [{ ...parting, article: 'a.txt' }]]]) }));
    assert.ok(linksIn(corpus, 'a.txt').includes('Putin -> person:lyudmila-putina (judgement)'));
    assert.ok(!linksIn(corpus, 'b.txt').some((link) => link.includes('lyudmila')));
  });
});

describe('judgements of mentions', () => {
  const text = 'A painter in the Pentagon\n\nDefense Secretary Matisse spoke. Reporters asked Matisse again.\n';

  it('reject one mention, or the words everywhere', () => {
    const corpus = corpusOf({ 'a.txt': text });
    const at = anchorOf(corpus, 'a.txt', 'Matisse spoke');
    const whole = { ...at, exact: 'Matisse', suffix: ' spoke', end: at.start + 7 };
    corpus.applyJudgements(judged({ passages: new Map([['a.txt', [{ at: whole, to: null }]]]) }));
    assert.equal(linksIn(corpus, 'a.txt').filter((link) => link.startsWith('Matisse')).length, 1);
    corpus.applyJudgements(judged({ rejected: new Set(['matisse']) }));
    assert.equal(linksIn(corpus, 'a.txt').filter((link) => link.startsWith('Matisse')).length, 0);
    corpus.applyJudgements(judged({}));
    assert.equal(linksIn(corpus, 'a.txt').filter((link) => link.startsWith('Matisse')).length, 2);
  });

  it('assign a passage, which makes the actor, and find it again when the text has changed', () => {
    const corpus = corpusOf({ 'a.txt': text });
    const at = anchorOf(corpus, 'a.txt', 'Reporters');
    corpus.applyJudgements(judged({ passages: new Map([['a.txt', [{ at, to: MATTIS }]]]) }));
    assert.ok(linksIn(corpus, 'a.txt').includes('Reporters -> person:james-mattis (judgement)'));
    assert.deepEqual(
      [corpus.actor('person:james-mattis')?.name, corpus.actor('person:james-mattis')?.aliases],
      ['James Mattis', ['Reporters']],
    );
    put(corpus, [{ path: 'a.txt', bytes: new TextEncoder().encode(text.replace('spoke.', 'spoke for long.')) }]);
    assert.ok(linksIn(corpus, 'a.txt').includes('Reporters -> person:james-mattis (judgement)'));
  });

  it('of a passage that is gone have no effect, and are a problem', () => {
    const corpus = corpusOf({ 'a.txt': text });
    const at = anchorOf(corpus, 'a.txt', 'Reporters');
    corpus.applyJudgements(judged({ passages: new Map([['a.txt', [{ at, to: MATTIS }]]]) }));
    assert.equal(corpus.problemCount, 0);
    put(corpus, [{ path: 'a.txt', bytes: new TextEncoder().encode('A painter\n\nNobody asked.\n') }]);
    assert.equal(corpus.actor('person:james-mattis'), undefined);
    assert.match(
      said(corpus.problems()[0]?.reason),
      /“Reporters” speaks of a passage of a\.txt that is no longer there/,
    );
    corpus.remove(['a.txt']);
    assert.equal(corpus.problemCount, 1);
    corpus.applyJudgements(judged({}));
    assert.deepEqual([corpus.problems(), corpus.problemCount], [[], 0]);
  });

  it('tag words everywhere, or in one article, but not inside a longer name', () => {
    const corpus = corpusOf({ 'a.txt': text, 'b.txt': 'A painter\n\nHenri Matisse painted. It was by MATISSE.\n' });
    const everywhere = { text: 'Matisse', to: MATTIS, article: undefined };
    corpus.applyJudgements(judged({ tagged: [everywhere] }));
    assert.equal(
      linksIn(corpus, 'a.txt').filter((link) => link === 'Matisse -> person:james-mattis (judgement)').length,
      2,
    );
    assert.ok(linksIn(corpus, 'b.txt').includes('Henri Matisse -> person:henri-matisse (name)'));
    assert.ok(linksIn(corpus, 'b.txt').includes('MATISSE -> person:james-mattis (judgement)'));
    corpus.applyJudgements(judged({ tagged: [{ ...everywhere, article: 'a.txt' }] }));
    assert.ok(!linksIn(corpus, 'b.txt').some((link) => link.includes('james-mattis')));
    assert.ok(linksIn(corpus, 'a.txt').includes('Matisse -> person:james-mattis (judgement)'));
  });

  it('leave seats of power to corpus.yaml', () => {
    const kremlin = { 'a.txt': 'News\n\nThe Kremlin denied it on Monday.\n' };
    assert.deepEqual(linksIn(corpusOf(kremlin), 'a.txt'), ['Kremlin -> state:ru (metonym)']);
    const corpus = corpusOf(kremlin, 'metonyms: false\n');
    assert.deepEqual(linksIn(corpus, 'a.txt'), ['Kremlin -> organization:kremlin (name)']);
    corpus.configure('metonyms: perhaps\n');
    assert.match(said(corpus.problems()[0]?.reason), /true or false, not "perhaps"/);
    assert.deepEqual(linksIn(corpus, 'a.txt'), ['Kremlin -> state:ru (metonym)']);
  });

  it('win over corpus.yaml, which wins over the tagger', () => {
    const yaml = 'actors:\n  - { id: henri, name: Henri Matisse, kind: person, aliases: [Matisse] }\n';
    const corpus = corpusOf({ 'a.txt': text }, yaml);
    assert.ok(linksIn(corpus, 'a.txt').includes('Matisse -> henri (declared)'));
    corpus.applyJudgements(judged({ tagged: [{ text: 'matisse', to: MATTIS, article: undefined }] }));
    assert.ok(!idsOf(corpus).includes('henri'));
    corpus.applyJudgements(judged({ merged: new Map([['henri', 'person:james-mattis']]) }));
    assert.ok(linksIn(corpus, 'a.txt').includes('Matisse -> person:james-mattis (judgement)'));
  });

  it('are followed by searches for names and by the finder of names', () => {
    const corpus = corpusOf({ 'a.txt': 'A talk\n\nForeign Minister Sergey Lavrov spoke.\n' });
    const found = () => corpus.search('actor:Viktorovich', { limit: 5, snippets: 0 }).hits.length;
    assert.equal(found(), 0);
    corpus.applyJudgements(judged({ names: new Map([['person:sergey-lavrov', 'Sergey Viktorovich Lavrov']]) }));
    assert.equal(found(), 1);
    assert.equal(corpus.actorNames.find('Viktorovich', 1)[0]?.id, 'person:sergey-lavrov');
  });
});

describe('judgements in a profile', () => {
  it('are those that made the actor what it is, with the names of all they speak of', () => {
    const corpus = corpusOf({
      'a.txt': 'Lavrov\n\nForeign Minister Sergey Lavrov spoke.\n',
      'b.txt': 'Lavrov\n\nForeign Minister Sergei Lavrov left.\n',
    });
    corpus.judge(
      `${JSON.stringify({ id: '1', time: '2026-11-22T09:00:00Z', do: 'merge', actor: 'person:sergei-lavrov', into: 'person:sergey-lavrov', reason: 'spelling' })}\n`,
    );
    const profile = finish(actorProfile(corpus, 'person:sergey-lavrov'));
    assert.deepEqual(
      profile?.judgements.map(({ judgement, names }) => [judgement.do, judgement.reason, names]),
      [['merge', 'spelling', { 'person:sergei-lavrov': 'Sergei Lavrov', 'person:sergey-lavrov': 'Sergey Lavrov' }]],
    );
  });
});

function titleOf(corpus: Corpus, id: string): string {
  return corpus.article(id)?.title.value ?? '';
}
