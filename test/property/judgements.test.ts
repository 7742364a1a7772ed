import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type JudgedState, NO_JUDGEMENTS } from '../../src/core/entities/judgements/effect';
import { foldJudgements } from '../../src/core/entities/judgements/fold';
import { parseJudgements } from '../../src/core/entities/judgements/parse';
import { printJudgement } from '../../src/core/entities/judgements/print';
import { ACTOR_KINDS } from '../../src/core/model/actor';
import type { Judgement, Verdict } from '../../src/core/model/judgement';
import { MENTION_KINDS } from '../../src/core/model/mention';

const TIME = '2026-11-22T09:30:00Z';

const actor = fc.constantFrom('person:a', 'person:b', 'state:c', 'organization:d', 'person:e');
const article = fc.constantFrom('a.txt', 'b.txt');
/** Anything that may stand in a text, with a letter in it. */
const words = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => `${text}Ab`);
const kind = fc.constantFrom(...ACTOR_KINDS);
const named = fc.record({ id: actor, name: words, kind }, { noNullPrototype: true, requiredKeys: ['name', 'kind'] });
const at = fc
  .record({ exact: words, prefix: fc.string(), suffix: fc.string({ unit: 'binary' }), start: fc.nat(1000) })
  .map(({ start, ...quote }) => ({ ...quote, start, end: start + quote.exact.length }));

const verdict: fc.Arbitrary<Verdict> = fc.oneof(
  fc.record({ do: fc.constant('merge' as const), actor, into: actor }),
  fc.record(
    {
      do: fc.constant('split' as const),
      actor,
      forms: fc.array(words, { minLength: 1, maxLength: 3 }),
      to: named,
      article,
    },
    { requiredKeys: ['do', 'actor', 'forms', 'to'] },
  ),
  fc.record({ do: fc.constant('rename' as const), actor, name: words }),
  fc.record({ do: fc.constant('set kind' as const), actor, kind }),
  fc.record({ do: fc.constant('reject' as const), article, at }),
  fc.record({ do: fc.constant('reject everywhere' as const), text: words }),
  fc.record({ do: fc.constant('assign' as const), article, at, to: named }),
  fc.record(
    { do: fc.constant('tag everywhere' as const), text: words, to: named, article },
    { requiredKeys: ['do', 'text', 'to'] },
  ),
  fc.record({ do: fc.constant('keep apart' as const), actors: fc.constant(['person:a', 'person:b'] as const) }),
  fc.record({
    do: fc.constant('review' as const),
    article,
    at,
    kind: fc.constantFrom(...MENTION_KINDS),
    right: fc.boolean(),
  }),
  fc.record({ do: fc.constant('furniture' as const), article, at, is: fc.boolean() }),
);

const judgements: fc.Arbitrary<Judgement[]> = fc
  .array(fc.tuple(verdict, fc.option(fc.string({ unit: 'binary' }), { nil: undefined })), { maxLength: 20 })
  .map((all) =>
    all.map(([said, reason], index) => ({
      id: `j${index}`,
      time: TIME,
      ...said,
      ...(reason === undefined ? {} : { reason }),
    })),
  );

const fileOf = (all: readonly Judgement[]): string => all.map(printJudgement).join('');
const undoing = (all: readonly Judgement[]): Judgement[] =>
  all.map(({ id }) => ({ id: `undo ${id}`, time: TIME, do: 'undo', judgement: id }));

describe('judgements, whatever they are', () => {
  it('are read as they were printed', () => {
    fc.assert(
      fc.property(judgements, (all) => {
        const { lines, problems } = parseJudgements(fileOf(all));
        assert.deepEqual(problems, []);
        assert.deepEqual(
          lines.map(({ judgement }) => judgement),
          all,
        );
      }),
    );
  });

  it('come to nothing when every one is undone', () => {
    fc.assert(
      fc.property(judgements, (all) => {
        assert.deepEqual(foldJudgements(fileOf([...all, ...undoing(all)])), { state: NO_JUDGEMENTS, problems: [] });
      }),
    );
  });

  it('come to the same when some are undone as if these had never been', () => {
    fc.assert(
      fc.property(judgements, fc.infiniteStream(fc.boolean()), (all, chance) => {
        const kept: Judgement[] = [];
        const undone: Judgement[] = [];
        for (const judgement of all) (chance.next().value === true ? kept : undone).push(judgement);
        const without = foldJudgements(fileOf([...all, ...undoing(undone)])).state;
        assert.deepEqual(without, foldJudgements(fileOf(kept)).state);
      }),
    );
  });

  it('come to the same in any order when each speaks of something else', () => {
    const independent = fc.uniqueArray(fc.tuple(verdict, fc.nat(1_000_000)), {
      selector: ([, number]) => number,
      maxLength: 12,
    });
    fc.assert(
      fc.property(independent, fc.infiniteStream(fc.nat()), (all, chance) => {
        const lines = all.map(
          ([said, number]): Judgement => ({ id: `j${number}`, time: TIME, ...about(said, number) }),
        );
        const shuffled = lines
          .map((line) => ({ line, at: chance.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ line }) => line);
        assert.deepEqual(inOrder(foldJudgements(fileOf(shuffled)).state), inOrder(foldJudgements(fileOf(lines)).state));
      }),
    );
  });

  it('never merge in a circle, and nobody into somebody who is merged', () => {
    const merges = fc.array(fc.record({ do: fc.constant('merge' as const), actor, into: actor }), { maxLength: 12 });
    fc.assert(
      fc.property(merges, (all) => {
        const file = fileOf(all.map((said, index) => ({ id: `j${index}`, time: TIME, ...said })));
        const { merged } = foldJudgements(file).state;
        for (const [from, into] of merged) {
          assert.notEqual(from, into);
          assert.equal(merged.has(into), false);
        }
      }),
    );
  });

  it('are read from any text without an error, and every line is a judgement or a problem', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }).map((text) => text.replace(/[\r\n]/g, '')),
      fc.json(),
      fc.json().map((value) => `{"id":"x","time":"${TIME}","do":${value}}`),
      verdict.map((said) => printJudgement({ id: 'same', time: TIME, ...said }).trimEnd()),
    );
    fc.assert(
      fc.property(fc.array(line), (all) => {
        const { lines, problems } = parseJudgements(all.join('\n'));
        const written = all
          .join('\n')
          .replace(/^\uFEFF/, '')
          .split(/\r?\n/);
        assert.equal(lines.length + problems.length, written.filter((text) => text.trim() !== '').length);
        foldJudgements(all.join('\n'));
      }),
    );
  });
});

/** The same verdict about actors, articles and words of its own. */
function about(said: Verdict, number: number): Verdict {
  const own = (id: string): string => `${id}-${number}`;
  switch (said.do) {
    case 'merge':
      return { ...said, actor: own('from'), into: own('into') };
    case 'split':
    case 'rename':
    case 'set kind':
      return { ...said, actor: own(said.actor) };
    case 'reject':
    case 'assign':
    case 'review':
    case 'furniture':
      return { ...said, article: own(said.article) };
    case 'reject everywhere':
    case 'tag everywhere':
      return { ...said, text: `word ${number}` };
    case 'keep apart':
      return { ...said, actors: [own('x'), own('y')] };
    case 'undo':
      return said;
  }
}

/** The lists are in the order of the file; all else has none. */
function inOrder({ tagged, holding, ...state }: JudgedState): unknown {
  const sorted = (values: readonly unknown[]): string[] => values.map((value) => JSON.stringify(value)).sort();
  return { ...state, tagged: sorted(tagged), holding: sorted(holding) };
}
