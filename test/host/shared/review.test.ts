import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Parts } from '../../../src/host/activate';
import type { ReviewAnswer, ReviewView } from '../../../src/protocol/reviewPage';
import { closeAllEditors, corpusReader, forgetJudgements, read, until } from './extension';

type In<State extends ReviewView['state']> = Extract<ReviewView, { state: State }>;

describe('the review of mentions', () => {
  let parts: Parts;

  before(async () => {
    parts = await corpusReader();
  });

  afterEach(async () => {
    await parts.reviews.active?.settled();
    await closeAllEditors();
    await forgetJudgements(parts);
  });

  const tab = () => {
    const { active } = parts.reviews;
    assert.ok(active);
    return active;
  };

  /** Opens the review and waits for its first mention. */
  async function open(): Promise<In<'mention'>> {
    await vscode.commands.executeCommand('corpusReader.reviewMentions');
    await until('a mention is asked about', () => parts.reviews.active?.view.state === 'mention');
    return asked();
  }

  function asked(): In<'mention'> {
    const { view } = tab();
    assert.equal(view.state, 'mention');
    return view;
  }

  function say(...answers: readonly ReviewAnswer[]): void {
    for (const answer of answers) tab().receive({ type: 'answer', turn: asked().turn, answer });
  }

  async function result(): Promise<In<'result'>> {
    tab().receive({ type: 'result' });
    await until('there is a result', () => tab().view.state === 'result');
    const { view } = tab();
    assert.equal(view.state, 'result');
    return view;
  }

  it('opens one tab, with a mention in its context', async () => {
    const { mention, number, of, canUndo } = await open();
    assert.deepEqual([number, of, canUndo], [1, 100, false]);
    assert.match(mention.match, /\S/);
    assert.match(mention.left + mention.right, /\p{L}/u);
    const first = tab();
    await vscode.commands.executeCommand('corpusReader.reviewMentions');
    assert.equal(tab(), first);
  });

  it('keeps each answer as a line of the file, and makes a figure of them', async () => {
    await open();
    say('right', 'wrong', 'skip', 'right');
    assert.equal(asked().number, 5);
    const { all, kinds, next, goesOn } = await result();
    assert.deepEqual([all.right, all.reviewed, next, goesOn], [2, 3, 96, true]);
    assert.ok(all.low > 0 && all.low < 2 / 3 && all.high > 2 / 3 && all.high < 1);
    assert.ok(kinds.every(({ mentions }) => mentions > 0));
    assert.equal(
      kinds.reduce((sum, { score }) => sum + (score?.reviewed ?? 0), 0),
      3,
    );
    assert.deepEqual(
      parts.judgements.all.map((judgement) => judgement.do === 'review' && judgement.right),
      [true, false, true],
    );
    const uri = parts.service.current?.judgements.uri;
    assert.ok(uri);
    assert.equal((await read(uri)).trim().split('\n').length, 3);
  });

  it('changes nothing for the other screens', async () => {
    await open();
    const version = async () => (await parts.service.current?.engine.call('prepare'))?.version;
    // something else may change the corpus meanwhile, but not each time
    await until('an answer has changed nothing', async () => {
      const before = await version();
      say('right');
      await tab().settled();
      return (await version()) === before;
    });
    assert.ok(parts.judgements.all.length > 0);
  });

  it('takes away what is not a name, and counts it as wrong', async () => {
    await open();
    const before = (await parts.service.current?.engine.call('reviewSample', 0, 0))?.counts;
    say('not a name');
    const { all, kinds } = await result();
    assert.deepEqual([all.right, all.reviewed], [0, 1]);
    const mentions = kinds.reduce((sum, kind) => sum + kind.mentions, 0);
    assert.equal(mentions, Object.values(before ?? {}).reduce((sum, count) => sum + count, 0) - 1);
  });

  it('goes back, and what was said holds no more', async () => {
    const first = await open();
    say('not a name');
    assert.equal(asked().number, 2);
    tab().receive({ type: 'undo' });
    assert.deepEqual(asked().mention, first.mention);
    await tab().settled();
    assert.deepEqual(parts.judgements.all, []);
    assert.equal((await result()).all.reviewed, 0);
  });

  it('drops an answer to a mention that is no longer shown', async () => {
    const { turn } = await open();
    say('right');
    tab().receive({ type: 'answer', turn, answer: 'right' });
    assert.equal(asked().number, 2);
  });

  it('goes on later with what is left', async () => {
    const { of } = await open();
    const left = async () => (await parts.service.current?.engine.call('reviewSample', 0, 0))?.left ?? 0;
    const before = await left();
    for (let k = 0; k < of; k += 1) say(k % 10 === 0 ? 'wrong' : 'right');
    await until('there is a result', () => tab().view.state === 'result');
    assert.equal(await left(), before - of);
    tab().receive({ type: 'next' });
    await until('there is another sample', () => tab().view.state === 'mention');
    say('right');
    assert.deepEqual([(await result()).all.reviewed, (await result()).all.right], [of + 1, of - of / 10 + 1]);
  });
});
