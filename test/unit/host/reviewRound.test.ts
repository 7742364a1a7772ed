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
  /** How often something was to be kept. */
  writes = 0;
  private last = 0;

  async addAll(verdicts: readonly Verdict[]): Promise<readonly { readonly id: JudgementId }[] | undefined> {
    this.writes += 1;
    await this.gate;
    if (this.fails === 'by throwing') throw new Error('The disk is full.');
    if (this.fails === 'by saying so') return undefined;
    return verdicts.map((verdict) => {
      this.last += 1;
      this.kept.set(`j${this.last}`, verdict);
      return { id: `j${this.last}` };
    });
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

  /** Lets the memory wait; what it answers lets it go on. */
  function closeGate(): () => void {
    let open = () => {};
    memory.gate = new Promise((resolve) => {
      open = resolve;
    });
    return () => open();
  }

  /** Waits until something is being kept. */
  async function begun(): Promise<void> {
    const before = memory.writes;
    while (memory.writes === before) await Promise.resolve();
  }

  it('does not wait until an answer is kept, and keeps together those that wait', async () => {
    const open = closeGate();
    round.answer('right');
    await begun();
    round.answer('not a name');
    round.answer('skip');
    assert.deepEqual([round.position, memory.said], [3, []]);
    open();
    await round.settled();
    assert.deepEqual(memory.said, ['10 true', '20 false', 'reject']);
    assert.equal(memory.writes, 2);
    round.undo();
    round.undo();
    round.answer('right');
    await round.settled();
    assert.deepEqual(memory.said, ['10 true', '20 true']);
  });

  it('takes back an answer that is not kept yet, and in its place takes another', async () => {
    const open = closeGate();
    round.answer('right');
    await begun();
    round.answer('wrong');
    round.undo();
    round.answer('right');
    open();
    await round.settled();
    assert.deepEqual(memory.said, ['10 true', '20 true']);
  });

  it('keeps nothing for what is skipped', async () => {
    round.answer('skip');
    await round.settled();
    assert.equal(memory.writes, 0);
  });

  it('goes back to the first of those that were to be kept together and could not be', async () => {
    const open = closeGate();
    round.answer('right');
    await begun();
    round.answer('right');
    round.answer('wrong');
    const openForNext = closeGate();
    open();
    await begun();
    memory.fails = 'by saying so';
    openForNext();
    await round.settled();
    assert.deepEqual([round.isStopped, stops, round.item?.start, memory.said], [true, 1, 20, ['10 true']]);
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
