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

/** The same calls as they are answered: at once or with a promise. */
export type Handlers<C extends Calls> = {
  readonly [K in keyof C]: (...args: Parameters<C[K]>) => ReturnType<C[K]> | Promise<Awaited<ReturnType<C[K]>>>;
};

type Message =
  | { readonly type: 'call'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
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
    if (this.closed !== undefined) return Promise.reject(this.closed);
    this.lastId += 1;
    const id = this.lastId;
    return new Promise((resolve, reject) => {
      this.pending.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.port.post({ type: 'call', id, name, args } satisfies Message, buffers);
    });
  }

  dispose(): void {
    this.fail(new Error('The connection was closed.'));
    this.port.close();
  }

  private receive(message: Message): void {
    if (message.type === 'call') return;
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

/** The answering end. Whatever a handler throws is sent back as a failure, so that no call is left hanging. */
export function serve<C extends Calls>(port: Port, handlers: Handlers<C>): void {
  port.onMessage(async (received) => {
    const message = received as Message;
    if (message.type !== 'call') return;
    const { id, name, args } = message;
    try {
      const handler = handlers[name];
      if (handler === undefined) throw new Error(`There is no call named ${name}.`);
      const value = await handler(...(args as Parameters<C[string]>));
      port.post({ type: 'answer', id, value } satisfies Message);
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error);
      port.post({ type: 'failure', id, message: text } satisfies Message);
    }
  });
}
