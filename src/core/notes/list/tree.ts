import { buckets, rangeLabel, type Span } from '../../browse/bucket';
import { keyBelow, segment } from '../../browse/key';
import type { NodeKey } from '../../browse/node';
import { type EntryGroup, groupEntries, type NoteGrouping } from './groups';
import type { ListableEntry } from './model';

/** A group of quotations. */
export interface NoteGroupNode<E extends ListableEntry> {
  readonly type: 'group';
  readonly key: NodeKey;
  readonly grouping: NoteGrouping;
  /** See `EntryGroup`. */
  readonly name: string;
  readonly label: string;
  readonly entries: readonly E[];
}

/** A range of a list that is too long to be shown at once. */
export interface NoteRangeNode<E extends ListableEntry> {
  readonly type: 'range';
  readonly key: NodeKey;
  readonly label: string;
  /** All quotations in it. */
  readonly entries: readonly E[];
  /** What is shown below it; made when it is opened. */
  readonly below: () => NoteNode<E>[];
}

/** A quotation. It stands in several places when it has several tags, say. */
export interface NoteEntryNode<E extends ListableEntry> {
  readonly type: 'entry';
  readonly key: NodeKey;
  /** The address of the note and what the entry is called in it, as commands on entries take them. */
  readonly uri: string;
  readonly entry: string;
  readonly listed: E;
}

export type NoteNode<E extends ListableEntry> = NoteGroupNode<E> | NoteRangeNode<E> | NoteEntryNode<E>;

/** UTF-16 units of the quoted words that name the end of a range. */
const LONGEST_END = 24;

/** The groups at the top of a tree of quotations. */
export function noteGroups<E extends ListableEntry>(entries: readonly E[], grouping: NoteGrouping): NoteNode<E>[] {
  const nodes = groupEntries(entries, grouping).map((group) => groupNode(group, grouping));
  return inRanges(nodes, null);
}

/** What stands directly below a node. */
export function notesBelow<E extends ListableEntry>(node: NoteNode<E>): NoteNode<E>[] {
  if (node.type === 'entry') return [];
  if (node.type === 'range') return node.below();
  const nodes = node.entries.map((listed): NoteEntryNode<E> => {
    const { uri, entry } = listed;
    return { type: 'entry', key: keyBelow(node.key, segment('entry', `${entry} ${uri}`)), uri, entry, listed };
  });
  return inRanges(nodes, node.key);
}

function groupNode<E extends ListableEntry>(group: EntryGroup<E>, grouping: NoteGrouping): NoteGroupNode<E> {
  return { type: 'group', key: segment(grouping, group.name), grouping, ...group };
}

/** Nodes as they are, or in ranges when they are many: VS Code is slow where thousands stand below one. */
function inRanges<E extends ListableEntry>(nodes: readonly NoteNode<E>[], parent: NodeKey | null): NoteNode<E>[] {
  const parts = buckets({ from: 0, to: nodes.length });
  return parts === null ? [...nodes] : parts.map((part) => rangeNode(nodes, part, parent));
}

function rangeNode<E extends ListableEntry>(
  nodes: readonly NoteNode<E>[],
  { from, to }: Span,
  parent: NodeKey | null,
): NoteRangeNode<E> {
  const within = nodes.slice(from, to);
  const key = keyBelow(parent, segment('bucket', String(from)));
  return {
    type: 'range',
    key,
    label: rangeLabel(endLabel(within[0]), endLabel(within.at(-1))),
    entries: within.flatMap(entriesOf),
    below: () => inRanges(within, key),
  };
}

function entriesOf<E extends ListableEntry>(node: NoteNode<E>): readonly E[] {
  return node.type === 'entry' ? [node.listed] : node.entries;
}

function endLabel<E extends ListableEntry>(node: NoteNode<E> | undefined): string {
  if (node === undefined) return '';
  if (node.type !== 'entry') return node.label;
  const words = node.listed.words.replace(/\s+/gu, ' ').trim();
  return words.length <= LONGEST_END ? words : `${words.slice(0, LONGEST_END).trimEnd()}…`;
}
