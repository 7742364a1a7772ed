import assert from 'node:assert/strict';
import type { JudgementId, Verdict } from '../../../src/core/model/judgement';
import { type AnswerKeeper, Round } from '../../../src/host/review/round';
import type { ReviewItem } from '../../../src/protocol/actors';

function itemAt(start: number): ReviewItem {
  const end = start + 6;
  return {
    article: 'a.txt',
    start,
    end,
    left: 'The ',
    match: 'Porter',
    right: ' left.',
    title: 'Fleet',
    date: null,
    source: null,
    kind: 'weapon',
    actor: null,
    basis: null,
    at: { exact: 'Porter', prefix: 'The ', suffix: ' left.', start, end },
  };
}

/** Keeps verdicts in memory, when it is let; can be told to fail, or to wait. */
class Memory implements AnswerKeeper {
  readonly kept = new Map<JudgementId, Verdict>();
  fails: 'not' | 'by saying so' | 'by throwing' = 'not';
  gate: Promise<void> = Promise.resolve();
  private last = 0;

  async add(verdict: Verdict): Promise<{ readonly id: JudgementId } | undefined> {
    await this.gate;
    if (this.fails === 'by throwing') throw new Error('The disk is full.');
    if (this.fails === 'by saying so') return undefined;
    this.last += 1;
    this.kept.set(`j${this.last}`, verdict);
    return { id: `j${this.last}` };
  }

  async undo(id: JudgementId): Promise<boolean> {
    await this.gate;
    return this.fails === 'not' && this.kept.delete(id);
  }

  /** What holds, in a few words each. */
  get said(): string[] {
    return [...this.kept.values()].map((verdict) =>
      verdict.do === 'review' ? `${verdict.at.start} ${verdict.right}` : verdict.do,
    );
  }
}

describe('a round of reviews', () => {
  let memory: Memory;
  let stops: number;
  let round: Round;
  beforeEach(() => {
    memory = new Memory();
    stops = 0;
    round = new Round([itemAt(10), itemAt(20), itemAt(30)], memory, () => {
      stops += 1;
    });
  });

  it('asks about one item after the other, and keeps what is said of each', async () => {
    round.answer('right');
    assert.equal(round.item?.start, 20);
    round.answer('wrong');
    round.answer('skip');
    assert.equal(round.item, undefined);
    round.answer('right');
    await round.settled();
    assert.deepEqual(memory.said, ['10 true', '20 false']);
    assert.deepEqual(memory.kept.get('j1'), {
      do: 'review',
      article: 'a.txt',
      at: itemAt(10).at,
      kind: 'weapon',
      right: true,
    });
  });

  it('does not wait until an answer is kept', async () => {
    let open = () => {};
    memory.gate = new Promise((resolve) => {
      open = resolve;
    });
    round.answer('right');
    round.answer('right');
    assert.deepEqual([round.position, memory.said], [2, []]);
    open();
    await round.settled();
    assert.deepEqual(memory.said, ['10 true', '20 true']);
  });

  it('takes what is not a name for wrong, and takes it away', async () => {
    round.answer('not a name');
    await round.settled();
    assert.deepEqual(memory.said, ['10 false', 'reject']);
    round.undo();
    await round.settled();
    assert.deepEqual([memory.said, round.position], [[], 0]);
  });

  it('goes back one by one, also over what was skipped', async () => {
    round.answer('right');
    round.answer('skip');
    round.undo();
    assert.equal(round.item?.start, 20);
    round.undo();
    round.undo();
    assert.equal(round.item?.start, 10);
    round.answer('wrong');
    await round.settled();
    assert.deepEqual(memory.said, ['10 false']);
  });

  for (const fails of ['by saying so', 'by throwing'] as const) {
    it(`stops at an answer that could not be kept, and goes on with it (${fails})`, async () => {
      round.answer('right');
      await round.settled();
      memory.fails = fails;
      round.answer('right');
      round.answer('wrong');
      await round.settled();
      assert.deepEqual([round.isStopped, stops, round.item?.start], [true, 1, 20]);
      round.answer('right');
      round.undo();
      assert.equal(round.item?.start, 20);
      memory.fails = 'not';
      await round.resume();
      round.answer('wrong');
      round.answer('right');
      await round.settled();
      assert.deepEqual(memory.said, ['10 true', '20 false', '30 true']);
      assert.equal(stops, 1);
    });
  }

  it('stops when an answer could not be taken back', async () => {
    round.answer('right');
    await round.settled();
    memory.fails = 'by saying so';
    round.undo();
    await round.settled();
    assert.deepEqual([round.isStopped, stops, round.item?.start], [true, 1, 10]);
  });
});
