import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { type Message, message } from '../../basics/message';
import type { Problem, ProblemKind } from '../../model/problem';
import { withSuggestion } from './suggest';
import type { YamlText } from './yamlText';

/** A key of a mapping with its value; `value` is undefined when nothing stands after the colon. */
export interface Entry {
  readonly key: string;
  readonly keyNode: Node;
  readonly value: Node | undefined;
}

/** How a reason calls what is read: by its key, or in words. */
export type What = string | Message;

/**
 * Reads values out of a YAML document and gathers a problem, with its place, for each that is not as it should be.
 * What cannot be read comes back as undefined or is left out, so that the rest can still be used.
 */
export class YamlReader {
  readonly problems: Problem[] = [];

  constructor(
    private readonly path: string,
    private readonly about: ProblemKind,
    private readonly yaml: YamlText,
    private readonly document: Document.Parsed,
  ) {}

  /** The place of a node; of the file's first character when the node has none. */
  rangeOf(node: Node): NonNullable<Problem['range']> {
    const [start, end] = node.range ?? [0, 0];
    return this.yaml.rangeOf(start, end);
  }

  complain(node: Node, reason: Message): void {
    const { path, about } = this;
    this.problems.push({ path, reason, severity: 'doubtful', about, range: this.rangeOf(node) });
  }

  /**
   * The entries of a mapping, in order, none where nothing is written; undefined, and a problem, for what is no mapping.
   * A key that is no plain text, or comes a second time, is a problem and left out.
   */
  entries(node: Node | undefined, what: What): Entry[] | undefined {
    const map = node && this.resolve(node);
    if (map === undefined || isNull(map)) return [];
    if (isMap(map)) return this.entriesOf(map, what);
    this.complain(node ?? map, message('{0} must be a mapping of keys to values; it is ignored.', what));
    return undefined;
  }

  /** As `entries`, for a mapping whose keys are fixed: any other key is a problem and left out. */
  fields<K extends string>(node: Node | undefined, what: What, known: readonly K[]): Map<K, Entry> | undefined {
    const entries = this.entries(node, what);
    if (entries === undefined) return undefined;
    const fields = new Map<K, Entry>();
    for (const entry of entries) {
      const key = known.find((k) => k === entry.key);
      if (key !== undefined) fields.set(key, entry);
      else {
        const reason = message('{0} has no key "{1}".', what, entry.key);
        this.complain(entry.keyNode, withSuggestion(reason, entry.key, known));
      }
    }
    return fields;
  }

  /** The items of a list. A single value stands for a list of one. */
  items(entry: Entry | undefined, what: What): Node[] {
    if (entry === undefined) return [];
    const node = entry.value && this.resolve(entry.value);
    if (node === undefined || isNull(node)) return [];
    if (isSeq(node)) return node.items.filter((item): item is Node => isNode(item));
    if (isScalar(node)) return [node];
    this.complain(entry.keyNode, message('{0} must be a list; it is ignored.', what));
    return [];
  }

  /** A non-empty text, trimmed. Numbers and the like are taken as they are written: a title may be 1984. */
  text(entry: Entry | undefined, what: What): string | undefined {
    if (entry === undefined) return undefined;
    const node = entry.value && this.resolve(entry.value);
    if (node === undefined || isNull(node)) {
      this.complain(entry.keyNode, message('{0} has no value; it is ignored.', what));
      return undefined;
    }
    return this.textOf(node, what);
  }

  /** As `text`, for a node that is no entry's value. */
  textOf(node: Node, what: What): string | undefined {
    const resolved = this.resolve(node);
    if (!isScalar(resolved)) {
      this.complain(node, message('{0} must be a text, not a list or a mapping; it is ignored.', what));
      return undefined;
    }
    const text = scalarText(resolved.value, resolved.source).trim().normalize('NFC');
    if (text !== '') return text;
    this.complain(node, message('{0} is empty; it is ignored.', what));
    return undefined;
  }

  private entriesOf(map: YAMLMap, what: What): Entry[] {
    const entries: Entry[] = [];
    const seen = new Set<string>();
    for (const { key, value } of map.items) {
      if (!isNode(key)) continue;
      if (!isScalar(key)) {
        this.complain(key, message('{0} has a key that is no text; it is ignored.', what));
        continue;
      }
      const name = scalarText(key.value, key.source);
      if (seen.has(name)) this.complain(key, message('"{0}" comes a second time in {1}; it is ignored.', name, what));
      else entries.push({ key: name, keyNode: key, value: isNode(value) ? value : undefined });
      seen.add(name);
    }
    return entries;
  }

  private resolve(node: Node): Node {
    return isAlias(node) ? (node.resolve(this.document) ?? node) : node;
  }
}

function isNull(node: Node): boolean {
  return isScalar(node) && node.value === null;
}

function scalarText(value: unknown, source: string | undefined): string {
  if (typeof value === 'string') return value;
  return source ?? (value === null || value === undefined ? '' : String(value));
}
