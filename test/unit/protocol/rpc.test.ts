import assert from 'node:assert/strict';
import { Client, type Port, serve } from '../../../src/protocol/rpc';

type Sums = { add(a: number, b: number): number; fail(why: string): never; later(value: string): string };

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

function connected() {
  const [near, far] = wire();
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  serve<Sums>(far, {
    add: (a, b) => a + b,
    fail: (why) => {
      throw new Error(why);
    },
    later: async (value) => {
      await released;
      return value;
    },
  });
  return { client: new Client<Sums>(near), hangUp: near.hangUp, handlers: { release } };
}

/** Two ends of a wire in one process; messages arrive later and as copies, as between threads. */
function wire(): [Port & { hangUp(reason: Error): void }, Port] {
  const ends = [end(), end()] as const;
  const port = (own: End, other: End) => ({
    post: (message: unknown) => queueMicrotask(() => other.receive(structuredClone(message))),
    onMessage: (listener: (message: unknown) => void) => {
      own.receive = listener;
    },
    onClose: (listener: (reason: Error) => void) => {
      own.closed = listener;
    },
    close: () => {},
    hangUp: (reason: Error) => own.closed(reason),
  });
  return [port(ends[0], ends[1]), port(ends[1], ends[0])];
}

interface End {
  receive(message: unknown): void;
  closed(reason: Error): void;
}

function end(): End {
  return { receive: () => {}, closed: () => {} };
}
