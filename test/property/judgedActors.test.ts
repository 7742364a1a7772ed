import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Corpus } from '../../src/core/corpus';
import { ArticleTagger } from '../../src/core/entities/articleTagger';
import {
  type JudgedPassage,
  type JudgedState,
  NO_JUDGEMENTS,
  type Parting,
} from '../../src/core/entities/judgements/effect';
import type { ActorId } from '../../src/core/model/actor';
import type { NamedActor } from '../../src/core/model/judgement';
import { makeAnchor } from '../../src/core/notes/anchor';
import { put } from '../putText';

const TIMEOUT = 120_000;
const PATHS = ['a.txt', 'b.txt', 'c.txt'];

const sentence = fc.constantFrom(
  'President Vladimir Putin spoke in Moscow.',
  'Putin said nothing.',
  'Foreign Minister Sergey Lavrov met Sergei Lavrov.',
  'Foreign Minister Lavrov left.',
  'Moscow said that the Russian Foreign Ministry was right.',
  'The Foreign Ministry denied it.',
  'The Kremlin and the White House agreed.',
  'American troops met NATO’s.',
  'Donald J. Trump thanked Donald Trump.',
  'Lyudmila Putin spoke of Türkiye and of the U.S. Army.',
  'PUTIN AND TRUMP MEET',
);
const text = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((body) => `A title\n\n${body.join('\n\n')}\n`);
const texts = fc.tuple(text, text, text);

const actor = fc.constantFrom<ActorId>(
  'person:vladimir-putin',
  'person:putin',
  'person:sergey-lavrov',
  'person:sergei-lavrov',
  'person:lavrov',
  'person:donald-trump',
  'state:ru',
  'organization:ru-foreign-ministry',
  'organization:foreign-ministry',
  'person:nobody',
);
const kind = fc.constantFrom('person', 'state', 'organization', 'place');
const named: fc.Arbitrary<NamedActor> = fc.oneof(
  fc.record({ name: fc.constantFrom('James Mattis', 'Putin', 'Russia', 'Sergey Lavrov', 'The Bear'), kind }),
  fc.record({ id: actor, name: fc.constantFrom('Somebody', 'Vladimir Putin'), kind }),
);
const words = fc.constantFrom(
  'Putin',
  'Lavrov',
  'said',
  'Foreign Ministry',
  'U.S.',
  'Türkiye',
  'the',
  'Vladimir Putin',
);
const form = fc.constantFrom(
  'putin',
  'lavrov',
  'foreign-ministry',
  'us',
  'turkiye',
  'vladimir-putin',
  'american',
  '李',
);
const where = fc.option(fc.constantFrom(...PATHS), { nil: undefined });
const parting: fc.Arbitrary<Parting> = fc.record({
  forms: fc.array(form, { minLength: 1, maxLength: 2 }).map((forms) => new Set(forms)),
  to: named,
  article: where,
});

/** Where a passage of some words stands, if it does. */
interface Passage {
  readonly path: string;
  readonly words: string;
  readonly to: NamedActor | null;
}

interface Said {
  readonly merged: readonly (readonly [ActorId, ActorId])[];
  readonly state: Omit<JudgedState, 'merged' | 'passages' | 'furniture' | 'apart' | 'holding'>;
  readonly passages: readonly Passage[];
}

const said: fc.Arbitrary<Said> = fc.record({
  merged: fc.array(fc.tuple(actor, actor), { maxLength: 2 }),
  state: fc.record({
    names: fc.array(fc.tuple(actor, fc.constantFrom('One', 'Two')), { maxLength: 2 }).map((all) => new Map(all)),
    kinds: fc.array(fc.tuple(actor, kind), { maxLength: 2 }).map((all) => new Map(all)),
    partings: fc
      .array(fc.tuple(actor, fc.array(parting, { minLength: 1, maxLength: 2 })), { maxLength: 2 })
      .map((all) => new Map(all)),
    rejected: fc.array(form, { maxLength: 1 }).map((all) => new Set(all)),
    tagged: fc.array(fc.record({ text: words, to: named, article: where }), { maxLength: 2 }),
  }),
  passages: fc.array(fc.record({ path: fc.constantFrom(...PATHS), words, to: fc.option(named, { nil: null }) }), {
    maxLength: 2,
  }),
});

const NOTHING_SAID: Said = {
  merged: [],
  state: { names: new Map(), kinds: new Map(), partings: new Map(), rejected: new Set(), tagged: [] },
  passages: [],
};

/** Somebody is no name, and two that are called differently are merged into him: what he is called must not hang on who came first. */
const LED_TO_NOBODY: [[string, string, string], Said, Said, string[]] = [
  [
    'A title\n\nMoscow said that the Russian Foreign Ministry was right.\n',
    'A title\n\nPresident Vladimir Putin spoke in Moscow.\n',
    'A title\n\nThe Foreign Ministry denied it.\n',
  ],
  NOTHING_SAID,
  {
    ...NOTHING_SAID,
    merged: [['state:ru', 'person:vladimir-putin']],
    state: {
      ...NOTHING_SAID.state,
      rejected: new Set(['vladimir-putin']),
      tagged: [
        { text: 'Foreign Ministry', to: { id: 'state:ru', name: 'Somebody', kind: 'person' }, article: undefined },
      ],
    },
  },
  ['c.txt', 'b.txt', 'a.txt'],
];

describe('judgements, whatever they are', () => {
  it('give the same when they come late, change, or come with the articles in another order', () => {
    const plan = fc.tuple(texts, said, said, fc.shuffledSubarray(PATHS, { minLength: PATHS.length }));
    fc.assert(
      fc.property(plan, ([bodies, first, second, order]) => {
        const atOnce = new Corpus({ name: 'c', tagger: new ArticleTagger() });
        atOnce.applyJudgements(stateOf(second, bodies));
        load(atOnce, PATHS, bodies);
        const late = new Corpus({ name: 'c', tagger: new ArticleTagger() });
        load(late, order, bodies);
        everythingOf(late);
        late.applyJudgements(stateOf(first, bodies));
        late.naming().next();
        late.applyJudgements(stateOf(second, bodies));
        assert.deepEqual(everythingOf(late), everythingOf(atOnce));
      }),
      { numRuns: 120, examples: [[LED_TO_NOBODY]] },
    );
  }).timeout(TIMEOUT);

  it('leave nothing behind when all are taken back', () => {
    fc.assert(
      fc.property(texts, said, (bodies, some) => {
        const corpus = new Corpus({ name: 'c', tagger: new ArticleTagger() });
        load(corpus, PATHS, bodies);
        const before = everythingOf(corpus);
        corpus.applyJudgements(stateOf(some, bodies));
        everythingOf(corpus);
        corpus.applyJudgements(NO_JUDGEMENTS);
        assert.deepEqual(everythingOf(corpus), before);
      }),
      { numRuns: 150 },
    );
  }).timeout(TIMEOUT);

  it('keep mentions in order and apart, and every count what the articles add up to', () => {
    fc.assert(
      fc.property(texts, said, (bodies, some) => {
        const corpus = new Corpus({ name: 'c', tagger: new ArticleTagger() });
        load(corpus, PATHS, bodies);
        corpus.applyJudgements(stateOf(some, bodies));
        const mentions = new Map<ActorId, number>();
        for (const { id } of corpus.articles()) {
          let end = 0;
          for (const mention of corpus.mentionsOf(id)) {
            assert.ok(mention.start >= end && mention.end > mention.start);
            assert.equal(mention.actor === undefined, mention.basis === undefined);
            end = mention.end;
            if (mention.actor !== undefined) mentions.set(mention.actor, (mentions.get(mention.actor) ?? 0) + 1);
          }
        }
        assert.deepEqual(new Map(corpus.actors().map((one) => [one.id, one.mentions])), mentions);
      }),
    );
  }).timeout(TIMEOUT);
});

/** A chain of merges leads nowhere else, and nobody is merged into itself: so `foldJudgements` has it. */
function stateOf({ merged, state, passages }: Said, bodies: readonly string[]): JudgedState {
  const ends = new Map<ActorId, ActorId>();
  for (const [from, into] of merged) {
    if (from !== into && !ends.has(from) && !ends.has(into) && ![...ends.values()].includes(from)) ends.set(from, into);
  }
  const corpus = new Corpus({ name: 'c' });
  load(corpus, PATHS, bodies);
  const located = new Map<string, readonly JudgedPassage[]>();
  for (const { path, words: quote, to } of passages) {
    const article = corpus.article(path);
    const start = article?.text.indexOf(quote) ?? -1;
    if (article === undefined || start < 0) continue;
    const at = makeAnchor(article.text, { start, end: start + quote.length });
    located.set(path, [...(located.get(path) ?? []), { at, to }]);
  }
  return { ...NO_JUDGEMENTS, ...state, merged: ends, passages: located };
}

function load(corpus: Corpus, order: readonly string[], bodies: readonly string[]): void {
  for (const path of order) {
    put(corpus, [{ path, bytes: new TextEncoder().encode(bodies[PATHS.indexOf(path)] ?? '') }]);
  }
}

function everythingOf(corpus: Corpus): unknown {
  return {
    actors: corpus.actors(),
    inArticles: corpus.articles().map(({ id }) => [corpus.mentionsOf(id), corpus.actorsOf(id)]),
    articlesWith: corpus.actors().map(({ id }) => corpus.articlesWith(id).map((article) => article.id)),
    names: corpus.actors().map(({ id }) => corpus.nameOf(id)),
    found: corpus.search('actor:Putin', { limit: 5, snippets: 0 }).hits.map(({ id }) => id),
  };
}
