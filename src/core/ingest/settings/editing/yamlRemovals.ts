import { isMap, isNode, type YAMLMap } from 'yaml';
import type { TextChange } from './yamlAdditions';
import { CannotEdit, type YamlChanges } from './yamlChange';
import {
  colonAfter,
  columnOf,
  endOf,
  endOfPair,
  entriesOf,
  isEmpty,
  lineEnd,
  lineStart,
  startOf,
  type YamlEntry,
} from './yamlPlaces';

/** Finds what is to be taken out of a text so that keys are gone. Comments stay. */
export class YamlRemovals {
  readonly found: TextChange[] = [];

  constructor(private readonly text: string) {}

  /** The keys that are to be removed, at any depth. Throws `CannotEdit` where one cannot be taken out by itself. */
  inMap(map: YAMLMap, changes: YamlChanges): void {
    const entryOf = entriesOf(map);
    const going: YamlEntry[] = [];
    for (const [key, change] of changes) {
      const entry = entryOf(key);
      if (entry === undefined) continue;
      if ('remove' in change) going.push(entry);
      else if ('within' in change && isMap(entry.value)) this.inMap(entry.value, change.within);
    }
    this.remove(map, going);
  }

  /** The keys of `changes` under which nothing is left. A comment below one is reason enough to leave it. */
  emptied(map: YAMLMap, changes: YamlChanges): void {
    const entryOf = entriesOf(map);
    const going: YamlEntry[] = [];
    for (const [key, change] of changes) {
      const entry = entryOf(key);
      if (entry === undefined || !('within' in change)) continue;
      if (isMap(entry.value) && entry.value.items.length > 0) this.emptied(entry.value, change.within);
      else if (isEmpty(entry.value) && !this.isCommentBelow(entry)) going.push(entry);
    }
    this.remove(map, going);
  }

  private remove(map: YAMLMap, entries: readonly YamlEntry[]): void {
    if (map.flow === true) this.removeFromFlow(map, new Set(entries.map(({ key }) => key)));
    else for (const entry of entries) this.removeLines(entry);
  }

  private removeLines(entry: YamlEntry): void {
    const start = startOf(entry.key);
    const from = lineStart(this.text, start);
    if (this.text.slice(from, start).trim() !== '') throw new CannotEdit();
    const end = endOfPair(this.text, entry);
    const to = lineEnd(this.text, end);
    const behind = this.text.slice(end, to).trimStart();
    // a comment behind the value gets a line of its own
    if (behind !== '') this.found.push({ start, end: to - behind.length, text: '' });
    else this.found.push({ start: from, end: afterBreak(this.text, to), text: '' });
  }

  /** Each with the comma behind it or, once an entry before it stays, with the one before it. */
  private removeFromFlow({ items }: YAMLMap, keys: ReadonlySet<unknown>): void {
    let end: number | undefined;
    for (const [at, item] of items.entries()) {
      const ends = endOfPair(this.text, item);
      if (!keys.has(item.key)) end = ends;
      else if (end !== undefined) {
        this.found.push({ start: end, end: ends, text: '' });
        end = ends;
      } else {
        const next = items[at + 1]?.key;
        const start = isNode(item.key) ? startOf(item.key) : ends;
        this.found.push({ start, end: isNode(next) ? startOf(next) : ends, text: '' });
      }
    }
  }

  private isCommentBelow({ key }: YamlEntry): boolean {
    const end = lineEnd(this.text, colonAfter(this.text, key) ?? endOf(this.text, key));
    const comment = /(?:\r?\n[ \t]*)*\n([ \t]*)#/y;
    comment.lastIndex = end;
    const match = comment.exec(this.text);
    return match !== null && (match[1]?.length ?? 0) > columnOf(this.text, startOf(key));
  }
}

function afterBreak(text: string, end: number): number {
  if (text[end] === '\r' && text[end + 1] === '\n') return end + 2;
  return text[end] === undefined ? end : end + 1;
}
