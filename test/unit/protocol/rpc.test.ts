import assert from 'node:assert/strict';
import { type Call, Cancelled, type CancelSignal, Client, handOver, serve } from '../../../src/protocol/rpc';
import { wire } from './wire';

type Sums = {
  add(a: number, b: number): number;
  fail(why: string): never;
  later(value: string): string;
  bytes(length: number): Uint8Array;
};

describe('rpc', () => {
  it('answers calls, whatever the order in which the answers come', async () => {
    const { client, handlers } = connected();
    const first = client.call('later', 'slow');
    assert.equal(await client.call('add', 2, 3), 5);
    handlers.release();
    assert.equal(await first, 'slow');
  });

  it('sends back what a handler throws', async () => {
    const { client } = connected();
    await assert.rejects(client.call('fail', 'for a reason'), /for a reason/);
  });

  it('answers a call that does not exist', async () => {
    const { client } = connected();
    const call = client.call as unknown as (name: string) => Promise<unknown>;
    await assert.rejects(call.call(client, 'nothing'), /no call named nothing/);
  });

  it('rejects what is pending, and every later call, when the other end goes', async () => {
    const { client, hangUp } = connected();
    const pending = client.call('later', 'never');
    hangUp(new Error('gone'));
    await assert.rejects(pending, /gone/);
    await assert.rejects(client.call('add', 1, 1), /gone/);
  });

  it('rejects what is pending when it is disposed of', async () => {
    const { client } = connected();
    const pending = client.call('later', 'never');
    client.dispose();
    await assert.rejects(pending, /closed/);
  });
});

describe('rpc, cancelled', () => {
  it('rejects at once and tells the handler, whose late answer is dropped', async () => {
    const { client, calls, handlers } = connected();
    const signal = new Signal();
    const slow = client.cancellable('later', ['slow'], signal);
    await client.call('add', 1, 1);
    assert.deepEqual(
      calls.map(({ cancelled }) => cancelled),
      [false],
    );
    signal.cancel();
    await assert.rejects(slow, Cancelled);
    await client.call('add', 1, 1);
    assert.deepEqual(
      calls.map(({ cancelled }) => cancelled),
      [true],
    );
    handlers.release();
    assert.equal(await client.call('add', 2, 3), 5);
  });

  it('does not begin a call that was cancelled before its turn came', async () => {
    const { client, calls } = connected();
    const signal = new Signal();
    const first = client.cancellable('later', ['slow'], signal);
    signal.cancel();
    await assert.rejects(first, Cancelled);
    assert.equal(await client.call('add', 2, 3), 5);
    assert.equal(calls.length, 0);
  });

  it('does not ask at all when it is cancelled beforehand', async () => {
    const { client, calls, posted } = connected();
    const signal = new Signal();
    signal.cancel();
    await assert.rejects(client.cancellable('later', ['slow'], signal), Cancelled);
    assert.equal(posted(), 0);
    assert.equal(calls.length, 0);
  });

  it('answers what is not cancelled, and no longer listens then', async () => {
    const { client, posted } = connected();
    const signal = new Signal();
    assert.equal(await client.cancellable('add', [2, 3], signal), 5);
    await assert.rejects(client.cancellable('fail', ['for a reason'], signal), /for a reason/);
    assert.equal(signal.listeners.size, 0);
    const before = posted();
    signal.cancel();
    assert.equal(posted(), before);
  });

  it('rejects with the reason when the other end goes first', async () => {
    const { client, hangUp } = connected();
    const signal = new Signal();
    const pending = client.cancellable('later', ['never'], signal);
    hangUp(new Error('gone'));
    await assert.rejects(pending, /gone/);
    signal.cancel();
    await assert.rejects(client.cancellable('add', [1, 1], new Signal()), /gone/);
  });
});

describe('rpc, in order', () => {
  it('begins calls in the order in which they were made', async () => {
    const [near, far] = wire();
    const begun: number[] = [];
    serve<{ note(n: number): void }>(far, { note: (n) => void begun.push(n) });
    const client = new Client<{ note(n: number): void }>(near);
    await Promise.all([1, 2, 3, 4, 5].map((n) => client.call('note', n)));
    assert.deepEqual(begun, [1, 2, 3, 4, 5]);
  });

  it('hands over the buffers of an answer that is marked so', async () => {
    const { client, given } = connected();
    const bytes = await client.call('bytes', 3);
    assert.deepEqual([...bytes], [7, 7, 7]);
    assert.deepEqual(
      given.map(({ byteLength }) => byteLength),
      [0],
    );
  });
});

function connected() {
  const [near, far] = wire();
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let posted = 0;
  /** Of each call of `later` that was begun. */
  const calls: Call[] = [];
  const given: Uint8Array[] = [];
  serve<Sums>(far, {
    add: (a, b) => a + b,
    fail: (why) => {
      throw new Error(why);
    },
    later: async (value, call) => {
      calls.push(call);
      await released;
      return value;
    },
    bytes: (length) => {
      const bytes = new Uint8Array(length).fill(7);
      given.push(bytes);
      return handOver(bytes, [bytes.buffer]);
    },
  });
  const counting = {
    ...near,
    post: (message: unknown, transfer?: readonly ArrayBuffer[]) => {
      posted += 1;
      near.post(message, transfer);
    },
  };
  const client = new Client<Sums>(counting);
  return { client, hangUp: near.hangUp, handlers: { release }, calls, given, posted: () => posted };
}

class Signal implements CancelSignal {
  readonly listeners = new Set<() => void>();
  isCancellationRequested = false;

  onCancellationRequested(listener: () => void): { dispose(): void } {
    this.listeners.add(listener);
    return { dispose: () => void this.listeners.delete(listener) };
  }

  cancel(): void {
    this.isCancellationRequested = true;
    for (const listener of this.listeners) listener();
  }
}
