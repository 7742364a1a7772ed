import { isAlias, isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import { additions, CannotEdit, type YamlChange, type YamlChanges } from './yamlChange';
import {
  colonAfter,
  columnOf,
  endOf,
  endOfPair,
  entriesOf,
  isEmpty,
  lineEnd,
  scalarText,
  startOf,
  type YamlEntry,
} from './yamlPlaces';
import { type Layout, printBlock, printFlow, printFlowItems, printItems, printScalar } from './yamlPrint';

/** A piece of a text, `[start, end)` in offsets, and what is to stand there. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Finds what is to be written into a text so that values are set and keys added; what is to be removed is left. */
export class YamlAdditions {
  /** In the order of the text; those of one place in the order in which they are to stand. */
  readonly found: TextChange[] = [];

  constructor(
    private readonly text: string,
    private readonly layout: Layout,
  ) {}

  /** Throws `CannotEdit` where something is written in a way in which nothing can be added. */
  inMap(map: YAMLMap, changes: YamlChanges): void {
    const isNew = new Map<string, YamlChange>();
    const entryOf = entriesOf(map);
    for (const [key, change] of additions(changes)) {
      const entry = entryOf(key);
      if (entry === undefined) isNew.set(key, change);
      else this.inEntry(entry, change, map.flow === true);
    }
    if (isNew.size === 0) return;
    const last = map.items.at(-1);
    const start = startOf(map);
    if (map.flow === true) this.insertFlow(start, last && endOfPair(this.text, last), printFlow(isNew));
    else if (last !== undefined) {
      this.insertBelow(endOfPair(this.text, last), printBlock(isNew, columnOf(this.text, start), this.layout));
    }
  }

  private inEntry(entry: YamlEntry, change: YamlChange, inFlow: boolean): void {
    if ('set' in change) this.setValue(entry, change.set);
    else if ('add' in change) this.addTo(entry, change.add, inFlow);
    else if ('within' in change) this.changeWithin(entry, change.within, inFlow);
  }

  private setValue({ key, value }: YamlEntry, wanted: string | boolean): void {
    const printed = printScalar(wanted);
    if (isScalar(value) && value.anchor === undefined && value.range?.[0] !== value.range?.[1]) {
      this.replace(startOf(value), endOf(this.text, value), printed);
    } else if (isAlias(value)) this.replace(startOf(value), endOf(this.text, value), printed);
    else if (value === null || isScalar(value)) this.insertAfterColon(key, ` ${printed}`);
    else throw new CannotEdit();
  }

  private changeWithin({ key, value }: YamlEntry, changes: YamlChanges, inFlow: boolean): void {
    if (isMap(value) && value.items.length > 0) {
      this.inMap(value, changes);
      return;
    }
    this.fill({ key, value }, inFlow, `{${printFlow(changes)}}`, (column) => printBlock(changes, column, this.layout));
  }

  private addTo({ key, value }: YamlEntry, items: readonly string[], inFlow: boolean): void {
    if (isSeq(value) && value.items.length > 0) this.addItems(value, items);
    else if (isScalar(value) && value.value !== null) {
      const list = `[${printFlowItems([scalarText(value), ...items])}]`;
      this.replace(startOf(value), endOf(this.text, value), list);
    } else
      this.fill({ key, value }, inFlow, `[${printFlowItems(items)}]`, (column) =>
        printItems(items, column, this.layout),
      );
  }

  /** Gives a key that has no value one: on the same line within braces, else on lines of its own. */
  private fill({ key, value }: YamlEntry, inFlow: boolean, flow: string, block: (column: number) => string): void {
    if (!isEmpty(value)) throw new CannotEdit();
    this.clear(value);
    if (inFlow) this.insertAfterColon(key, ` ${flow}`);
    else this.insertBelow(endOf(this.text, key), block(columnOf(this.text, startOf(key)) + this.layout.step));
  }

  private addItems(list: YAMLSeq, items: readonly string[]): void {
    const last = list.items.at(-1);
    const end = last === undefined ? startOf(list) : endOfPair(this.text, { key: undefined, value: last });
    if (list.flow === true) this.insertFlow(startOf(list), end, printFlowItems(items));
    else this.insertBelow(end, printItems(items, columnOf(this.text, startOf(list)), this.layout));
  }

  /** Behind the last entry of a flow collection that begins at `start`, or as its first. */
  private insertFlow(start: number, end: number | undefined, printed: string): void {
    if (end === undefined) this.replace(start + 1, start + 1, printed);
    else this.replace(end, end, `, ${printed}`);
  }

  /** On lines of their own below the line that holds `offset`. */
  private insertBelow(offset: number, lines: string): void {
    const end = lineEnd(this.text, offset);
    this.replace(end, end, `${this.layout.eol}${lines}`);
  }

  private insertAfterColon(key: YamlEntry['key'], printed: string): void {
    const colon = colonAfter(this.text, key);
    if (colon === undefined) throw new CannotEdit();
    this.replace(colon, colon, printed);
  }

  /** Takes away `null`, `{}` or `[]`, so that something may stand there. */
  private clear(value: unknown): void {
    if (!isScalar(value) && !isMap(value) && !isSeq(value)) return;
    const [start, end] = [startOf(value), endOf(this.text, value)];
    if (start < end) this.replace(start, end, '');
  }

  private replace(start: number, end: number, text: string): void {
    this.found.push({ start, end, text });
  }
}
