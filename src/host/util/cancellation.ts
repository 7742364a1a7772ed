import type { CancelSignal } from '../../protocol/rpc';

/** A `CancelSignal` and the means to give it. */
export class Cancellation implements CancelSignal {
  private readonly listeners = new Set<() => void>();
  private requested = false;

  get isCancellationRequested(): boolean {
    return this.requested;
  }

  onCancellationRequested(listener: () => void): { dispose(): void } {
    this.listeners.add(listener);
    return { dispose: () => this.listeners.delete(listener) };
  }

  cancel(): void {
    if (this.requested) return;
    this.requested = true;
    for (const listener of [...this.listeners]) listener();
  }
}
