import type { EntriesToMend, EntryName, EntryToMend } from '../../../protocol/notes';

/** The quotations that need somebody, the one that is looked at, and how many have been mended since the list was begun. */
export class RepairQueue {
  private items: readonly EntryToMend[] = [];
  /** How many there are, of which `items` may be the first only. */
  private left = 0;
  private shown: string | undefined;
  private mended = 0;

  get current(): EntryToMend | undefined {
    return this.items.find((item) => keyOf(item) === this.shown);
  }

  /** Which of how many is looked at, from 1 on, those that are mended counted; null when there is none. */
  get progress(): { readonly position: number; readonly total: number } | null {
    const at = this.index;
    return at < 0 ? null : { position: this.mended + at + 1, total: this.mended + this.left };
  }

  /** Whether any has been mended. */
  get hasMended(): boolean {
    return this.mended > 0;
  }

  /** Begins anew. */
  clear(): void {
    this.items = [];
    this.left = 0;
    this.shown = undefined;
    this.mended = 0;
  }

  /** Takes what was found anew. What is no longer among it has been mended; the one that is looked at stays, else the next comes. */
  take({ entries: found, total }: EntriesToMend): void {
    const before = Math.max(0, this.index);
    const keys = new Set(found.map(keyOf));
    this.mended += this.items.filter((item) => !keys.has(keyOf(item))).length;
    const isGone = this.shown !== undefined && !keys.has(this.shown);
    this.items = found;
    this.left = total;
    if (this.shown === undefined || isGone) this.show(found[before] ?? found[0]);
  }

  /** Looks at an entry of a note. False when it is not to be mended. */
  choose({ uri, entry }: EntryName): boolean {
    const item = this.items.find(({ checked }) => checked.uri === uri && checked.entry === entry);
    if (item !== undefined) this.show(item);
    return item !== undefined;
  }

  /** Goes on to the next, after the last to the first. */
  skip(): void {
    this.show(this.items[this.index + 1] ?? this.items[0]);
  }

  private get index(): number {
    return this.items.findIndex((item) => keyOf(item) === this.shown);
  }

  private show(item: EntryToMend | undefined): void {
    this.shown = item === undefined ? undefined : keyOf(item);
  }
}

/** Tells a quotation from every other. */
export function keyOf({ checked: { uri, entry } }: EntryToMend): string {
  return `${entry} ${uri}`;
}
