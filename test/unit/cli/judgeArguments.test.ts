import assert from 'node:assert/strict';
import { parseCall } from '../../../src/cli/arguments';

const plain = { command: 'judge', corpus: 'dir', json: false, reason: null, force: false };
const judge = (...args: readonly string[]) => parseCall(['judge', 'dir', ...args]);

describe('the arguments of "judge"', () => {
  const passage = ['--article', 'a.txt', '--at', '3-9'] as const;
  const range = { start: 3, end: 9 };
  for (const [args, act] of [
    [['merge', 'a', '--into', 'b'], { do: 'merge', actor: 'a', into: 'b' }],
    [['keep-apart', 'a', 'b'], { do: 'keep apart', actors: ['a', 'b'] }],
    [
      ['split', 'a', '--form', 'A. B.', '--form', 'B', '--as', 'c', '--article', 'x.txt'],
      { do: 'split', actor: 'a', forms: ['A. B.', 'B'], to: { name: 'c' }, article: 'x.txt' },
    ],
    [['rename', 'a', '--as', 'The A'], { do: 'rename', actor: 'a', name: 'The A' }],
    [['set-kind', 'a', '--kind', 'place'], { do: 'set kind', actor: 'a', kind: 'place' }],
    [['reject', ...passage], { do: 'reject', article: 'a.txt', range }],
    [['furniture', ...passage], { do: 'furniture', article: 'a.txt', range, is: true }],
    [['text', ...passage], { do: 'furniture', article: 'a.txt', range, is: false }],
    [['reject-everywhere', 'Press'], { do: 'reject everywhere', text: 'Press' }],
    [
      ['assign', ...passage, '--as', 'New One', '--kind', 'person'],
      { do: 'assign', article: 'a.txt', range, to: { name: 'New One', kind: 'person' } },
    ],
    [['tag-everywhere', 'Matisse', '--as', 'b'], { do: 'tag everywhere', text: 'Matisse', to: { name: 'b' } }],
    [['right', ...passage, '--kind', 'event'], { do: 'review', article: 'a.txt', range, kind: 'event', right: true }],
    [
      ['wrong', ...passage, '--kind', 'person'],
      { do: 'review', article: 'a.txt', range, kind: 'person', right: false },
    ],
    [['undo'], { do: 'undo' }],
    [['undo', 'id'], { do: 'undo', judgement: 'id' }],
  ] as const) {
    it(`give a verdict: ${args.join(' ')}`, () => {
      assert.deepEqual(judge(...args), { ...plain, act });
    });
  }

  it('give a reason, and force what is not there', () => {
    assert.deepEqual(judge('rename', 'a', '--as', 'b', '--reason', 'so', '--force', '--json'), {
      ...plain,
      json: true,
      act: { do: 'rename', actor: 'a', name: 'b' },
      reason: 'so',
      force: true,
    });
  });

  it('ask for those that hold', () => {
    assert.deepEqual(judge('list'), { command: 'judgements', corpus: 'dir', json: false });
  });

  for (const [args, message] of [
    [[], /needs one of merge, split/],
    [['marry', 'a'], /no verdict "marry"; there are merge/],
    [['constructor'], /no verdict "constructor"/],
    [['merge'], /needs an actor/],
    [['merge', 'a'], /needs --into ACTOR/],
    [['merge', 'a', '--into', ' '], /needs --into ACTOR/],
    [['merge', 'a', 'b', '--into', 'c'], /takes no "b"/],
    [['merge', 'a', '--into', 'b', '--kind', 'person'], /"judge merge" takes no --kind/],
    [['keep-apart', 'a'], /needs two actors/],
    [['keep-apart', 'a', 'b', 'c'], /takes no "c"/],
    [['split', 'a', '--as', 'b'], /--form TEXT/],
    [['set-kind', 'a', '--kind', 'ship'], /--kind is one of person, state, organization, place, not "ship"/],
    [['right', ...passage, '--kind', 'state'], /--kind is one of person, organization/],
    [['reject', '--article', 'a.txt', '--at', '9-3'], /--at is two offsets/],
    [['reject', '--article', 'a.txt', '--at', '3'], /--at is two offsets/],
    [['reject', '--at', '3-9'], /needs --article ID/],
    [['reject', 'word', ...passage], /takes no "word"/],
    [['undo', 'a', 'b'], /takes no "b"/],
    [['list', 'a'], /takes no "a"/],
    [['merge', 'a', '--into', 'b', '--limit', '3'], /--limit is for/],
  ] as const) {
    it(`are refused in one line: ${JSON.stringify(args)}`, () => {
      assert.throws(
        () => judge(...args),
        ({ message: said }: Error) => message.test(said) && !said.includes('\n'),
      );
    });
  }
});
