import type { Port } from '../../../src/protocol/rpc';

/** Two ends of a wire in one process; messages arrive later and as copies, as between threads. */
export function wire(): [Port & { hangUp(reason: Error): void }, Port] {
  const ends = [end(), end()] as const;
  const port = (own: End, other: End) => ({
    post: (message: unknown, transfer: readonly ArrayBuffer[] = []) => {
      const copy: unknown = structuredClone(message, { transfer: [...transfer] });
      queueMicrotask(() => other.receive(copy));
    },
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
