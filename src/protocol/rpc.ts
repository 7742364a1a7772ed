import { turn } from './turn';

/** Two ends of a wire. What is posted on one end arrives at the other, in order. */
export interface Port {
  post(message: unknown, transfer?: readonly ArrayBuffer[]): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once, when the other end has gone or could not be reached. */
  onClose(listener: (reason: Error) => void): void;
  close(): void;
}

/** A map of calls: their names, arguments and answers. */
// biome-ignore lint/suspicious/noExplicitAny: the bound of a generic over all calls; `unknown[]` would refuse every call with an argument
export type Calls = { readonly [name: string]: (...args: any[]) => unknown };

/** A call while it is being answered. */
export interface Call {
  /** Whoever asked no longer wants to know: a handler that takes long looks here now and then, and throws `Cancelled`. */
  readonly cancelled: boolean;
}

/** The same calls as they are answered: at once or with a promise. */
export type Handlers<C extends Calls> = {
  readonly [K in keyof C]: (
    ...args: [...Parameters<C[K]>, call: Call]
  ) => ReturnType<C[K]> | Promise<Awaited<ReturnType<C[K]>>>;
};

/** Tells of the moment when an answer is no longer wanted. VS Code's `CancellationToken` is one. */
export interface CancelSignal {
  readonly isCancellationRequested: boolean;
  onCancellationRequested(listener: () => void): { dispose(): void };
}

/** The answer was no longer wanted, so there is none. */
export class Cancelled extends Error {
  constructor() {
    super('Cancelled.');
    this.name = 'Cancelled';
  }
}

const handedOver = new WeakMap<object, readonly ArrayBuffer[]>();

/** Marks an answer whose buffers are to be handed over instead of copied; they are empty for the handler afterwards. */
export function handOver<T extends object>(answer: T, buffers: readonly ArrayBuffer[]): T {
  handedOver.set(answer, buffers);
  return answer;
}

interface CallMessage {
  readonly type: 'call';
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

type Message =
  | CallMessage
  | { readonly type: 'cancel'; readonly id: number }
  | { readonly type: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly type: 'failure'; readonly id: number; readonly message: string };

interface Pending {
  resolve(value: unknown): void;
  reject(reason: Error): void;
}

/** The asking end. When the wire closes, all that is still unanswered is rejected, and so is every later call. */
export class Client<C extends Calls> {
  private readonly pending = new Map<number, Pending>();
  private lastId = 0;
  private closed: Error | undefined;

  constructor(private readonly port: Port) {
    port.onMessage((message) => this.receive(message as Message));
    port.onClose((reason) => this.fail(reason));
  }

  call<K extends keyof C & string>(name: K, ...args: Parameters<C[K]>): Promise<Awaited<ReturnType<C[K]>>> {
    return this.transfer(name, args, []);
  }

  /** Like `call`, but hands the buffers over instead of copying them. */
  transfer<K extends keyof C & string>(
    name: K,
    args: Parameters<C[K]>,
    buffers: readonly ArrayBuffer[],
  ): Promise<Awaited<ReturnType<C[K]>>> {
    return this.send(name, args, buffers).answer;
  }

  /** Like `call`, but rejects with `Cancelled` as soon as the signal says so; the other end is told, and what it may yet answer is dropped. */
  async cancellable<K extends keyof C & string>(
    name: K,
    args: Parameters<C[K]>,
    signal: CancelSignal,
  ): Promise<Awaited<ReturnType<C[K]>>> {
    if (signal.isCancellationRequested) throw new Cancelled();
    const { id, answer } = this.send(name, args, []);
    const subscription = signal.onCancellationRequested(() => this.cancel(id));
    try {
      return await answer;
    } finally {
      subscription.dispose();
    }
  }

  dispose(): void {
    this.fail(new Error('The connection was closed.'));
    this.port.close();
  }

  private send<K extends keyof C & string>(
    name: K,
    args: Parameters<C[K]>,
    buffers: readonly ArrayBuffer[],
  ): { readonly id: number; readonly answer: Promise<Awaited<ReturnType<C[K]>>> } {
    this.lastId += 1;
    const id = this.lastId;
    if (this.closed !== undefined) return { id, answer: Promise.reject(this.closed) };
    const answer = new Promise<Awaited<ReturnType<C[K]>>>((resolve, reject) => {
      this.pending.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.port.post({ type: 'call', id, name, args } satisfies Message, buffers);
    });
    return { id, answer };
  }

  private cancel(id: number): void {
    const pending = this.pending.get(id);
    if (pending === undefined) return;
    this.pending.delete(id);
    this.port.post({ type: 'cancel', id } satisfies Message);
    pending.reject(new Cancelled());
  }

  private receive(message: Message): void {
    if (message.type !== 'answer' && message.type !== 'failure') return;
    const pending = this.pending.get(message.id);
    if (pending === undefined) return;
    this.pending.delete(message.id);
    if (message.type === 'answer') pending.resolve(message.value);
    else pending.reject(new Error(message.message));
  }

  private fail(reason: Error): void {
    if (this.closed !== undefined) return;
    this.closed = reason;
    for (const { reject } of this.pending.values()) reject(reason);
    this.pending.clear();
  }
}

/**
 * The answering end. Calls are begun one by one in the order in which they came, each after the messages that are there by
 * then were received: one that was cancelled while another kept the thread busy is never begun. Whatever a handler throws
 * is sent back as a failure, so that no call is left hanging.
 */
export function serve<C extends Calls>(port: Port, handlers: Handlers<C>): void {
  new Server(port, handlers);
}

class Server<C extends Calls> {
  private readonly waiting: CallMessage[] = [];
  /** The calls that are neither answered nor cancelled. */
  private readonly wanted = new Map<number, { cancelled: boolean }>();
  private beginning = false;

  constructor(
    private readonly port: Port,
    private readonly handlers: Handlers<C>,
  ) {
    port.onMessage((message) => this.receive(message as Message));
  }

  private receive(message: Message): void {
    if (message.type === 'cancel') {
      const call = this.wanted.get(message.id);
      if (call !== undefined) call.cancelled = true;
      this.wanted.delete(message.id);
    }
    if (message.type !== 'call') return;
    this.wanted.set(message.id, { cancelled: false });
    this.waiting.push(message);
    if (!this.beginning) void this.begin();
  }

  private async begin(): Promise<void> {
    this.beginning = true;
    while (this.waiting.length > 0) {
      await turn();
      const message = this.waiting.shift();
      const call = message === undefined ? undefined : this.wanted.get(message.id);
      if (message !== undefined && call !== undefined) void this.answer(message, call);
    }
    this.beginning = false;
  }

  private async answer({ id, name, args }: CallMessage, call: Call): Promise<void> {
    try {
      const handler = this.handlers[name];
      if (handler === undefined) throw new Error(`There is no call named ${name}.`);
      const value = await handler(...(args as Parameters<C[string]>), call);
      if (!call.cancelled) this.port.post({ type: 'answer', id, value } satisfies Message, buffersOf(value));
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      if (!call.cancelled) this.port.post({ type: 'failure', id, message: text } satisfies Message);
    }
    this.wanted.delete(id);
  }
}

function buffersOf(answer: unknown): readonly ArrayBuffer[] {
  return (typeof answer === 'object' && answer !== null && handedOver.get(answer)) || [];
}
