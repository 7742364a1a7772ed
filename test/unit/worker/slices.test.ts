import assert from 'node:assert/strict';
import { Cancelled, Client, serve } from '../../../src/protocol/rpc';
import { inSlices } from '../../../src/worker/slices';
import { wire } from '../protocol/wire';

type Work = { count(to: number): number; ping(): string };

/** Longer than a slice lasts, so that one step fills it. */
const LONG_STEP_MILLISECONDS = 10;

describe('slices', () => {
  it('answer what the steps come to', async () => {
    assert.equal(await inSlices(counting(3), { cancelled: false }), 3);
  });

  it('reject with what a step throws', async () => {
    // biome-ignore lint/correctness/useYield: it fails in its first step
    const failing = function* (): Generator<void, number, void> {
      throw new Error('in a step');
    };
    await assert.rejects(inSlices(failing(), { cancelled: false }), /in a step/);
  });

  it('let another call be answered in between', async () => {
    const [near, far] = wire();
    const done: string[] = [];
    serve<Work>(far, { count: (to, call) => inSlices(counting(to), call), ping: () => 'pong' });
    const client = new Client<Work>(near);
    await Promise.all([
      client.call('count', 20).then(() => done.push('counted')),
      client.call('ping').then((answer) => done.push(answer)),
    ]);
    assert.deepEqual(done, ['pong', 'counted']);
  });

  it('end the steps where they stand when the call is cancelled', async () => {
    const call = { cancelled: false };
    const seen: number[] = [];
    let ended = false;
    const steps = (function* () {
      try {
        for (let step = 0; step < 1000; step += 1) {
          seen.push(step);
          wait(LONG_STEP_MILLISECONDS);
          call.cancelled = step === 2;
          yield;
        }
      } finally {
        ended = true;
      }
    })();
    await assert.rejects(inSlices(steps, call), Cancelled);
    assert.deepEqual(seen, [0, 1, 2]);
    assert.equal(ended, true);
  });

  it('take no step for a call that is cancelled already', async () => {
    let begun = false;
    const steps = (function* () {
      begun = true;
      yield;
    })();
    await assert.rejects(inSlices(steps, { cancelled: true }), Cancelled);
    assert.equal(begun, false);
  });
});

function* counting(to: number): Generator<void, number, void> {
  for (let step = 0; step < to; step += 1) {
    wait(LONG_STEP_MILLISECONDS);
    yield;
  }
  return to;
}

function wait(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}
