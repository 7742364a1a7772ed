import { pairKey } from '../../core/entities/judgements/effect';
import type { MergeSuggestion } from '../../protocol/actors';

/** The suggestions that the reader has not answered, and the one that is shown. Those left for later stand at the end. */
export class MergesQueue {
  private items: readonly MergeSuggestion[] = [];
  private readonly later: string[] = [];
  private shown: string | undefined;

  get all(): readonly MergeSuggestion[] {
    return this.items;
  }

  get current(): MergeSuggestion | undefined {
    return this.items.find((item) => keyOf(item) === this.shown);
  }

  /** Takes what was found anew. The one that is shown stays if it is still among them. */
  take(found: readonly MergeSuggestion[]): void {
    const before = this.position;
    this.items = this.inOrder(found);
    if (this.current === undefined) this.show(this.items[before] ?? this.items[0]);
  }

  choose(key: string): void {
    const item = this.items.find((one) => keyOf(one) === key);
    if (item !== undefined) this.show(item);
  }

  /** The shown one was answered: goes on to the one after it. Whatever else is about `gone`, who was merged, is no more either. */
  answer(gone?: string): void {
    const { current, position } = this;
    this.items = this.items.filter((item) => item !== current && item.actor.id !== gone && item.into.id !== gone);
    this.show(this.items[position] ?? this.items[0]);
  }

  /** Puts the shown one at the end, and goes on to the one after it. */
  postpone(): void {
    const { current, position } = this;
    if (current === undefined) return;
    const key = keyOf(current);
    const at = this.later.indexOf(key);
    if (at >= 0) this.later.splice(at, 1);
    this.later.push(key);
    this.items = this.inOrder(this.items);
    // the last is the one just put there, unless it is the only one
    this.show(this.items[position === this.items.length - 1 ? 0 : position]);
  }

  /** Brings back one that was answered or left for later, and shows it. */
  bringBack(suggestion: MergeSuggestion): void {
    const key = keyOf(suggestion);
    const at = this.later.indexOf(key);
    if (at >= 0) this.later.splice(at, 1);
    this.items = [suggestion, ...this.items.filter((item) => keyOf(item) !== key)];
    this.show(suggestion);
  }

  private get position(): number {
    return Math.max(
      0,
      this.items.findIndex((item) => keyOf(item) === this.shown),
    );
  }

  private show(item: MergeSuggestion | undefined): void {
    this.shown = item === undefined ? undefined : keyOf(item);
  }

  private inOrder(items: readonly MergeSuggestion[]): MergeSuggestion[] {
    const waits = (item: MergeSuggestion) => this.later.indexOf(keyOf(item));
    return [...items].sort((a, b) => waits(a) - waits(b));
  }
}

/** Tells a suggestion from every other. */
export function keyOf({ actor, into }: MergeSuggestion): string {
  return pairKey(actor.id, into.id);
}
