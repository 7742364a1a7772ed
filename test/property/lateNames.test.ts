import assert from 'node:assert/strict';
import fc from 'fast-check';
import { GROUPINGS } from '../../src/core/browse/node';
import { Corpus } from '../../src/core/corpus';
import type { SourceFile } from '../../src/core/ingest/files/source';
import type { Steps } from '../../src/core/search/engine';
import { put } from '../putText';

const SEARCH = { limit: 10, snippets: 1 };
const QUERIES = ['Peskov', 'putin wheat', 'actor:Putin', 'actor:"Dmitry Peskov" said', 'harvest -treaty', 'press'];

const path = fc.constantFrom('a.txt', 'b.txt', 'c.md', 'd.txt');
const sentence = fc.constantFrom(
  'Dmitry Peskov said on Monday that talks would go on.',
  'Peskov gave no date.',
  'President Vladimir Putin met Donald J. Trump in Helsinki.',
  'Donald Trump thanked Putin.',
  'Lyudmila Putin spoke of the harvest.',
  'The Russian Foreign Ministry and NATO signed a treaty.',
  'Farmers in the south expect more wheat.',
  'The ministry said nothing of wheat.',
);
const title = fc.constantFrom('Putin in Helsinki', 'A good harvest', 'What Peskov said', 'News of the day');
const text = fc
  .tuple(title, fc.array(sentence, { minLength: 1, maxLength: 5 }), fc.constantFrom('', 'id: one\n', 'source: TASS\n'))
  .map(([head, body, front]) => `${front === '' ? '' : `---\n${front}---\n\n`}${head}\n\n${body.join('\n\n')}\n`);
const settings = fc.constantFrom(
  null,
  'language: en\n',
  'articles:\n  a.txt: { title: Trump speaks, date: 2018-07 }\n',
  'articles:\n  a.txt: { date: 2019-01 }\n  b.txt: { source: Reuters, id: one }\n',
  'actors:\n  - { id: press, name: Press Secretary, kind: person, aliases: [Peskov] }\n',
  'actors:\n  - { name: Vladimir Putin, kind: person, aliases: [Donald Trump] }\narticles:\n  c.md: { id: a.txt }\n',
);

const helsinki = { exact: 'Putin', prefix: 'Vladimir ', suffix: ' met', start: 0, end: 5 };
const trump = { id: 'person:trump', name: 'Donald Trump', kind: 'person' };
const verdict = fc.constantFrom(
  { do: 'merge', actor: 'person:peskov', into: 'person:dmitry-peskov' },
  { do: 'reject everywhere', text: 'NATO' },
  { do: 'reject', article: 'a.txt', at: helsinki },
  { do: 'assign', article: 'one', at: helsinki, to: trump },
  { do: 'tag everywhere', text: 'wheat', to: { name: 'Wheat', kind: 'organization' }, article: 'b.txt' },
  { do: 'split', actor: 'person:vladimir-putin', forms: ['Putin'], to: trump },
  { do: 'split', actor: 'person:vladimir-putin', forms: ['Putin'], to: trump, article: 'c.md' },
);
const judgements = fc
  .array(verdict, { maxLength: 3 })
  .map((said) =>
    said.map((one, i) => JSON.stringify({ id: `j${i}`, time: '2026-11-22T09:30:00Z', ...one })).join('\n'),
  );

type Change = (corpus: Corpus) => void;
const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(path, text).map(
      ([where, what]): Change =>
        (corpus) =>
          put(corpus, [source(where, what)]),
    ),
  },
  {
    weight: 1,
    arbitrary: path.map(
      (where): Change =>
        (corpus) =>
          corpus.remove([where]),
    ),
  },
  {
    weight: 2,
    arbitrary: settings.map(
      (yaml): Change =>
        (corpus) =>
          corpus.configure(yaml),
    ),
  },
  {
    weight: 1,
    arbitrary: judgements.map(
      (file): Change =>
        (corpus) =>
          corpus.judge(file),
    ),
  },
);

/** Something asked, or a few steps taken, between two changes. */
type Question = (corpus: Corpus) => unknown;
const question: fc.Arbitrary<Question> = fc.oneof(
  fc
    .constantFrom(...GROUPINGS)
    .map((grouping) => (corpus: Corpus) => corpus.tree.children({ grouping, filter: '' }, null)),
  fc.constantFrom(...QUERIES).map((query) => (corpus: Corpus) => corpus.search(query, SEARCH)),
  fc.constantFrom(...QUERIES).map((query) => (corpus: Corpus) => finish(corpus.actorFacets(query, 5))),
  fc.constantFrom('a.txt', 'one').map((id) => (corpus: Corpus) => corpus.mentionsOf(id)),
  fc.constant((corpus: Corpus) => corpus.actors()),
  fc.constant((corpus: Corpus) => corpus.naming().next()),
  fc.constant((corpus: Corpus) => {
    const preparing = corpus.preparing();
    preparing.next();
    preparing.return();
  }),
);

describe('names, whenever they are found', function () {
  this.timeout(120_000);

  it('are the same, and so is all that is made of them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(change, fc.array(question, { maxLength: 2 })), { maxLength: 10 }), (plan) => {
        const atOnce = new Corpus({ name: 'corpus' });
        const late = new Corpus({ name: 'corpus' });
        const asked = new Corpus({ name: 'corpus' });
        for (const [apply, questions] of plan) {
          for (const corpus of [atOnce, late, asked]) apply(corpus);
          finish(atOnce.naming());
          atOnce.prepare();
          for (const ask of questions) ask(asked);
        }
        const expected = everythingOf(atOnce);
        assert.deepEqual(everythingOf(asked), expected);
        assert.deepEqual(everythingOf(late), expected);
      }),
      { numRuns: 150 },
    );
  });

  it('are the same taken over from what was kept of any state of the corpus', () => {
    const plan = fc.array(change, { maxLength: 8 });
    fc.assert(
      fc.property(plan, plan, fc.boolean(), (before, after, isAsked) => {
        const first = new Corpus({ name: 'corpus' });
        for (const apply of before) apply(first);
        if (isAsked) first.actors();
        const kept = new Uint8Array(Buffer.concat(first.kept.snapshot() ?? []));
        const plain = new Corpus({ name: 'corpus' });
        const again = new Corpus({ name: 'corpus' });
        assert.ok(again.kept.adoptNames(kept));
        // as it was, and then changed: what was linked holds of some articles and of others not
        for (const corpus of [plain, again]) for (const apply of [...before, ...after]) apply(corpus);
        again.kept.adoptIndex(kept);
        assert.deepEqual(everythingOf(again), everythingOf(plain));
      }),
      { numRuns: 100 },
    );
  });

  it('are found while the corpus changes between two steps', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 10 }), fc.array(fc.nat({ max: 3 })), (changes, steps) => {
        const plain = new Corpus({ name: 'corpus' });
        const busy = new Corpus({ name: 'corpus' });
        const running: Steps<void>[] = [];
        for (const [at, apply] of changes.entries()) {
          apply(plain);
          apply(busy);
          running.push(busy.naming());
          for (let step = steps[at] ?? 0; step > 0; step -= 1) running[step % running.length]?.next();
        }
        for (const naming of running) finish(naming);
        assert.deepEqual(everythingOf(busy), everythingOf(plain));
      }),
      { numRuns: 100 },
    );
  });
});

function everythingOf(corpus: Corpus): unknown {
  const articles = corpus.articles();
  return {
    articles,
    tree: GROUPINGS.map((grouping) => {
      const groups = corpus.tree.children({ grouping, filter: '' }, null);
      return groups.map((node) => [node, corpus.tree.children({ grouping, filter: '' }, node.key)]);
    }),
    actors: corpus.actors(),
    inArticles: articles.map(({ id }) => [corpus.mentionsOf(id), corpus.actorsOf(id)]),
    articlesWith: corpus.actors().map(({ id }) => corpus.articlesWith(id)),
    searches: QUERIES.map((query) => corpus.search(query, SEARCH)),
    facets: QUERIES.map((query) => finish(corpus.actorFacets(query, 5))),
    found: corpus.actorNames.find('Putin', 5),
    sources: corpus.values('source'),
    problems: corpus.problems(),
  };
}

function source(where: string, what: string): SourceFile {
  return { path: where, bytes: new TextEncoder().encode(what) };
}

function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
