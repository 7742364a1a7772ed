import * as vscode from 'vscode';
import type { NoteGrouping } from '../../../core/notes/list/groups';
import { needsLook, STANDINGS, standingsOf } from '../../../core/notes/list/model';
import type { NoteEntryNode, NoteGroupNode, NoteNode, NoteRangeNode } from '../../../core/notes/list/tree';
import type { ListedEntry } from '../../../protocol/notes';
import { numberLabel } from '../../util/labels';
import { meaningOf, meanings } from '../meanings';
import { namelessLabel, quotationCount, standingIcon, standingLabel } from './notesLabels';

export type NotesNode = NoteNode<ListedEntry>;

/** UTF-16 units that fit a row; the rest is in its tooltip. */
const LONGEST_LABEL = 200;
/** As in the reader, by the position of the meaning. */
const MEANING_COLOURS = ['charts.yellow', 'charts.blue', 'charts.green', 'charts.purple', 'charts.orange'];

/**
 * The row of the view "Notes" for a node. What stands in notes and files is plain text everywhere, never Markdown. While a filter holds, rows
 * are open from the beginning, under other ids, by which VS Code remembers what was opened and closed.
 */
export function toNotesItem(node: NotesNode, isFiltered: boolean): vscode.TreeItem {
  const item = itemOf(node);
  item.id = isFiltered ? `filtered/${node.key}` : node.key;
  if (isFiltered && node.type !== 'entry') item.collapsibleState = vscode.TreeItemCollapsibleState.Expanded;
  return item;
}

function itemOf(node: NotesNode): vscode.TreeItem {
  switch (node.type) {
    case 'group':
      return groupItem(node);
    case 'range':
      return rangeItem(node);
    case 'entry':
      return entryItem(node);
  }
}

function groupItem({ grouping, name, label, entries }: NoteGroupNode<ListedEntry>): vscode.TreeItem {
  const shown = groupLabel(grouping, name, label);
  const item = new vscode.TreeItem(shown, vscode.TreeItemCollapsibleState.Collapsed);
  item.contextValue = 'group';
  item.description = numberLabel(entries.length);
  item.iconPath = groupIcon(grouping, name);
  item.tooltip = `${shown}: ${quotationCount(entries.length)}`;
  item.accessibilityInformation = { label: item.tooltip };
  return item;
}

function groupLabel(grouping: NoteGrouping, name: string, label: string): string {
  if (name === '') return namelessLabel(grouping);
  const standing = grouping === 'state' ? STANDINGS.find((one) => one === name) : undefined;
  if (standing !== undefined) return standingLabel(standing);
  return grouping === 'tag' ? `#${label}` : label;
}

function groupIcon(grouping: NoteGrouping, name: string): vscode.ThemeIcon {
  const standing = grouping === 'state' ? STANDINGS.find((one) => one === name) : undefined;
  if (standing !== undefined) return standingIcon(standing);
  const icons: Record<NoteGrouping, string> = {
    article: 'file-text',
    actor: 'organization',
    tag: 'tag',
    state: 'pass',
    note: 'note',
  };
  return new vscode.ThemeIcon(icons[grouping]);
}

function rangeItem({ label, entries }: NoteRangeNode<ListedEntry>): vscode.TreeItem {
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.contextValue = 'range';
  item.description = numberLabel(entries.length);
  item.iconPath = new vscode.ThemeIcon('folder');
  item.accessibilityInformation = { label: `${label}: ${quotationCount(entries.length)}` };
  return item;
}

function entryItem({ uri, entry, listed }: NoteEntryNode<ListedEntry>): vscode.TreeItem {
  const { words, comment, tags } = listed;
  const standings = standingsOf(listed);
  const isToMend = standings.some(needsLook);
  const said = [
    ...(isToMend ? standings.map(standingLabel) : []),
    ...tags.map((tag) => `#${tag}`),
    ...(comment === '' ? [] : [onOneLine(comment)]),
  ];
  const item = new vscode.TreeItem(onOneLine(words));
  item.contextValue = isToMend ? 'entry mend' : 'entry';
  item.description = said.join(' · ');
  item.iconPath = isToMend ? standingIcon(standings[0]) : plainIcon(listed);
  item.tooltip = tooltipOf(listed);
  item.accessibilityInformation = { label: [`“${onOneLine(words)}”`, ...said].join(', ') };
  item.command = { command: 'corpusReader.showPassage', title: vscode.l10n.t('Open'), arguments: [{ uri, entry }] };
  return item;
}

/** Of a highlight, of a comment, of a quotation; the tag in the row says what the colour says. */
function plainIcon({ tags, comment }: ListedEntry): vscode.ThemeIcon {
  const meaning = meaningOf(tags, meanings());
  if (meaning === undefined) return new vscode.ThemeIcon(comment === '' ? 'quote' : 'comment');
  const colour = MEANING_COLOURS[meaning % MEANING_COLOURS.length] ?? 'foreground';
  return new vscode.ThemeIcon('circle-filled', new vscode.ThemeColor(colour));
}

function tooltipOf(listed: ListedEntry): string {
  const { words, comment, tags, title, note } = listed;
  const paragraphs = [
    `“${words}”`,
    comment,
    tags.map((tag) => `#${tag}`).join(' '),
    [
      vscode.l10n.t('Article: {0}', title),
      vscode.l10n.t('Note: {0}', note),
      standingsOf(listed).map(standingLabel).join(' · '),
    ].join('\n'),
  ];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

function onOneLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= LONGEST_LABEL ? line : `${line.slice(0, LONGEST_LABEL).trimEnd()}…`;
}
