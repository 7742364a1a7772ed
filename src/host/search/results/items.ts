import * as vscode from 'vscode';
import type { SearchOrder } from '../../../core/search/engine';
import type { HitCounts } from '../../../protocol/hitsInWords';
import { dateLabel } from '../../util/labels';
import { excerpt } from '../excerpt';
import { listCounts } from './listCounts';
import { keyOf, type ResultArticle, type ResultList, type ResultNode, type ResultPassage } from './model';

export const OPEN_RESULT = 'corpusReader.openResult';

/** Characters of a passage before its first match: the side bar is narrow. */
const LEAD = 12;

export interface ListState {
  /** The corpus has changed since the list was found. */
  readonly isStale: boolean;
  readonly isNewest: boolean;
  /** Undefined while they are not counted. */
  readonly hits: HitCounts | undefined;
}

export function titleOf({ question }: ResultList): string {
  return question.type === 'search' ? `“${question.query}”` : vscode.l10n.t('Articles with {0}', question.name);
}

export function listItem(list: ResultList, { isStale, isNewest, hits }: ListState): vscode.TreeItem {
  const { Expanded, Collapsed, None } = vscode.TreeItemCollapsibleState;
  const title = titleOf(list);
  const open = isNewest ? Expanded : Collapsed;
  const item = new vscode.TreeItem(title, list.articles.length === 0 ? None : open);
  item.id = keyOf(list);
  const counts = listCounts(list, hits);
  const stale = isStale ? [vscode.l10n.t('the corpus has changed since')] : [];
  const facts = [...stale, counts.short, ...orderFact(list)];
  item.description = facts.join(' · ');
  item.tooltip = [title, ...stale, ...counts.long, ...orderFact(list)].join('\n');
  item.contextValue = `list ${list.question.type}${isStale ? ' stale' : ''}`;
  item.iconPath = new vscode.ThemeIcon(isStale ? 'history' : list.question.type === 'search' ? 'search' : 'person');
  item.accessibilityInformation = { label: `${title}: ${facts.join(', ')}` };
  return item;
}

export function articleItem(article: ResultArticle): vscode.TreeItem {
  const { summary, passages } = article;
  const { None, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(summary.title.value, passages.length === 0 ? None : Expanded);
  item.id = keyOf(article);
  const source = summary.source === undefined ? [] : [summary.source.value];
  item.description = [dateLabel(summary.date), ...source].join(' · ');
  item.contextValue = 'result';
  item.iconPath = new vscode.ThemeIcon('note');
  item.tooltip = `${summary.title.value}\n${item.description}`;
  if (passages.length === 0) item.command = open(article);
  return item;
}

export function passageItem(passage: ResultPassage): vscode.TreeItem {
  const { snippet, article } = passage;
  const { text, matches } = excerpt(snippet, LEAD);
  const highlights = matches.map(({ start, end }): [number, number] => [start, end]);
  const item = new vscode.TreeItem({ label: text, highlights });
  item.id = keyOf(passage);
  item.tooltip = snippet.text;
  item.contextValue = 'passage';
  item.command = open(passage);
  item.accessibilityInformation = { label: `${snippet.text} (${article.summary.title.value})` };
  return item;
}

function orderFact({ order, question }: ResultList): string[] {
  return order === 'relevance' && question.type === 'search' ? [] : [orderLabel(order)];
}

function orderLabel(order: SearchOrder): string {
  return order === 'oldest' ? vscode.l10n.t('oldest first') : vscode.l10n.t('newest first');
}

function open(node: ResultNode): vscode.Command {
  return { command: OPEN_RESULT, title: vscode.l10n.t('Open'), arguments: [keyOf(node)] };
}
