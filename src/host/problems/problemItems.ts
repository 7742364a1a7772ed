import * as vscode from 'vscode';
import type { ListedProblem } from '../../core/problems/catalogue';
import { numberLabel } from '../util/labels';
import { translated } from '../util/translated';
import { problemCount, problemIcon } from './problemKinds';
import { keyOf, type ProblemNode } from './problemNodes';
import { ownFileOf } from './problemPlace';

/** The row of the view for a node. What files say of themselves is plain text everywhere, never Markdown. */
export function toTreeItem(node: ProblemNode): vscode.TreeItem {
  const item = node.type === 'problem' ? problemItem(node.problem) : branchItem(node);
  item.id = keyOf(node);
  return item;
}

function branchItem(node: Exclude<ProblemNode, { type: 'problem' }>): vscode.TreeItem {
  const { Collapsed } = vscode.TreeItemCollapsibleState;
  if (node.type === 'part') {
    const part = new vscode.TreeItem(
      vscode.l10n.t('{0} to {1}', numberLabel(node.from + 1), numberLabel(node.to)),
      Collapsed,
    );
    part.iconPath = new vscode.ThemeIcon('folder');
    return part;
  }
  const { kind, count, skipped } = node.group;
  const item = new vscode.TreeItem(problemCount(kind, count), Collapsed);
  item.iconPath = problemIcon(kind);
  item.contextValue = 'kind';
  if (skipped > 0)
    item.description =
      skipped === count ? vscode.l10n.t('skipped') : vscode.l10n.t('{0} skipped', numberLabel(skipped));
  return item;
}

function problemItem(problem: ListedProblem): vscode.TreeItem {
  const { path, severity, about, title } = problem;
  const reason = translated(problem.reason);
  const where = path === '' ? vscode.l10n.t('The corpus folder') : path;
  const item = new vscode.TreeItem(title === undefined || title.trim() === '' ? where : title);
  const isSkipped = severity === 'skipped';
  const standing = isSkipped ? vscode.l10n.t('Skipped') : vscode.l10n.t('Doubtful');
  // of an undated article the row above has said all
  item.description = about === 'undated' ? where : reason;
  item.tooltip = [...new Set([item.label, where, '', `${standing}: ${reason}`])].join('\n');
  item.iconPath = new vscode.ThemeIcon(isSkipped ? 'error' : 'warning');
  item.contextValue = contextOf(problem);
  item.accessibilityInformation = { label: `${standing}: ${title ?? where}. ${reason}` };
  item.command = { command: 'corpusReader.openProblem', title: vscode.l10n.t('Open'), arguments: [problem] };
  return item;
}

/** What `when` clauses of menus ask for: the kind, and whether there is an article, or a file that could be left out. */
function contextOf(problem: ListedProblem): string {
  const parts = [`problem:${problem.about}`];
  if (problem.article !== undefined) parts.push('article');
  if (ownFileOf(problem) !== undefined) parts.push('file');
  return parts.join(' ');
}
