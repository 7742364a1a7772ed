import * as vscode from 'vscode';
import type { SearchOrder } from '../../../core/search/engine';
import { articleCount, dateLabel } from '../../util/labels';
import { excerpt } from '../excerpt';
import { keyOf, type ResultArticle, type ResultList, type ResultNode, type ResultPassage } from './model';

export const OPEN_RESULT = 'corpusReader.openResult';

/** Characters of a passage before its first match: the side bar is narrow. */
const LEAD = 12;

export interface ListState {
  /** The corpus has changed since the list was found. */
  readonly isStale: boolean;
  readonly isNewest: boolean;
}

export function titleOf({ question }: ResultList): string {
  return question.type === 'search' ? `“${question.query}”` : vscode.l10n.t('Articles with {0}', question.name);
}

export function listItem(list: ResultList, { isStale, isNewest }: ListState): vscode.TreeItem {
  const { Expanded, Collapsed, None } = vscode.TreeItemCollapsibleState;
  const title = titleOf(list);
  const open = isNewest ? Expanded : Collapsed;
  const item = new vscode.TreeItem(title, list.articles.length === 0 ? None : open);
  item.id = keyOf(list);
  const facts = [counts(list), ...orderFact(list)];
  if (isStale) facts.unshift(vscode.l10n.t('the corpus has changed since'));
  item.description = facts.join(' · ');
  item.tooltip = `${title}\n${facts.join('\n')}`;
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

/** "37 passages in 12 articles", and what of it is not shown. */
function counts({ articles, total, removed, morePassages }: ResultList): string {
  const passages = articles.reduce((sum, article) => sum + article.passages.length, 0);
  const shown = articles.length + removed;
  const facts = [passages === 0 ? articleCount(total) : inPassages(passages, morePassages, total, shown)];
  if (shown < total) facts.push(vscode.l10n.t('the first {0} shown', number(shown)));
  if (removed > 0) facts.push(vscode.l10n.t('{0} removed', number(removed)));
  return facts.join(', ');
}

/** Passages are only known of the articles that are shown. */
function inPassages(passages: number, hasMore: boolean, total: number, shown: number): string {
  if (shown < total) return articleCount(total);
  const articles = articleCount(total);
  if (hasMore) return vscode.l10n.t('at least {0} passages in {1}', number(passages), articles);
  return passages === 1
    ? vscode.l10n.t('1 passage in {0}', articles)
    : vscode.l10n.t('{0} passages in {1}', number(passages), articles);
}

function orderFact({ order, question }: ResultList): string[] {
  return order === 'relevance' && question.type === 'search' ? [] : [orderLabel(order)];
}

function orderLabel(order: SearchOrder): string {
  return order === 'oldest' ? vscode.l10n.t('oldest first') : vscode.l10n.t('newest first');
}

function number(value: number): string {
  return value.toLocaleString(vscode.env.language);
}

function open(node: ResultNode): vscode.Command {
  return { command: OPEN_RESULT, title: vscode.l10n.t('Open'), arguments: [keyOf(node)] };
}
