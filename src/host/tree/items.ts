import * as vscode from 'vscode';
import type { ActorScope, ArticleStanding, TreeArticle, TreeNode, TreeVersion } from '../../core/browse/node';
import { SALIENCE_RULE } from '../../core/entities/linking/salience';
import type { Known } from '../../core/model/provenance';
import type { ReadingState } from '../../core/reading/readingRecord';
import { noteCount } from '../notes/words';
import { coverageLabel, coverageSentence, readingStateLabel } from '../reading/coverageLabels';
import type { NotedArticles } from '../reading/notedArticles';
import type { ReadingStates } from '../reading/readingStates';
import { actorIcon, actorKindLabel, dateLabel, mentionCount, provenanceLabel } from '../util/labels';
import { versionCount, whereAndWhen } from '../versions/words';

const STATE_ICONS: Readonly<Record<ReadingState, string>> = { unread: 'note', reading: 'book', read: 'check' };

/** What the reader has made of an article. */
interface Done {
  readonly state: ReadingState;
  /** Number of its passages that stand in notes. */
  readonly notes: number;
}

/** The row of the tree for a node; `scope` says under which of its actors an article stands. */
export function toTreeItem(
  node: TreeNode,
  scope: ActorScope,
  states: Pick<ReadingStates, 'stateOf'>,
  noted: Pick<NotedArticles, 'countOf'>,
): vscode.TreeItem {
  const { article, version } = node;
  if (article === undefined) return groupItem(node, scope);
  const done = { state: states.stateOf(article.id), notes: noted.countOf(article.id) };
  return version === undefined ? articleItem(node, article, done) : versionItem(node, article, version, done);
}

function groupItem(node: TreeNode, scope: ActorScope): vscode.TreeItem {
  const label = groupLabel(node, scope);
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = node.key;
  item.contextValue = node.kind;
  item.description = coverageLabel(node);
  item.iconPath = groupIcon(node);
  item.tooltip = groupTooltip(node, label, scope);
  const kind = node.actorKind === undefined ? '' : `, ${actorKindLabel(node.actorKind)}`;
  item.accessibilityInformation = { label: `${label}${kind}, ${coverageSentence(node)}` };
  return item;
}

function articleItem(node: TreeNode, article: TreeArticle, done: Done): vscode.TreeItem {
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  const item = leafItem(node, article, done, article.versions === undefined ? None : Collapsed);
  const date = dateLabel(article.date);
  item.contextValue = 'article';
  const versions = article.versions === undefined ? '' : versionCount(article.versions);
  item.description = [date, versions, noteCount(done.notes)].filter(Boolean).join(' · ');
  const source = article.source === undefined ? '' : `, ${article.source.value}`;
  item.accessibilityInformation = {
    label: [`${node.label}, ${date}${source}`, versions, ...doneLabels(done)].filter(Boolean).join(', '),
  };
  return item;
}

/** A version is known by who published it and when: the titles of all are mostly one. */
function versionItem(node: TreeNode, article: TreeArticle, { of, isFirst }: TreeVersion, done: Done): vscode.TreeItem {
  const item = leafItem(node, article, done, vscode.TreeItemCollapsibleState.None);
  const { date, source } = article;
  const isOwn = article.id === of;
  const told = [isFirst ? vscode.l10n.t('first seen') : '', isOwn ? vscode.l10n.t('this one') : ''].filter(Boolean);
  const label = whereAndWhen({ title: node.label, date, ...(source === undefined ? {} : { source: source.value }) });
  item.label = label;
  item.description = [...told, noteCount(done.notes)].filter(Boolean).join(' · ');
  item.contextValue = isOwn ? 'version own' : 'version';
  item.accessibilityInformation = { label: [label, ...told, ...doneLabels(done)].filter(Boolean).join(', ') };
  return item;
}

/** What opens when it is chosen. */
function leafItem(
  node: TreeNode,
  article: TreeArticle,
  done: Done,
  below: vscode.TreeItemCollapsibleState,
): vscode.TreeItem {
  const item = new vscode.TreeItem(node.label, below);
  item.id = node.key;
  item.iconPath = new vscode.ThemeIcon(STATE_ICONS[done.state]);
  item.tooltip = [articleTooltip(node.label, article), ...doneLabels(done)].filter(Boolean).join('\n');
  item.command = { command: 'corpusReader.open', title: vscode.l10n.t('Open'), arguments: [node] };
  return item;
}

function doneLabels({ state, notes }: Done): string[] {
  return [readingStateLabel(state), noteCount(notes)];
}

/** Metadata as plain text: titles and names come from untrusted files and are never read as Markdown. */
function articleTooltip(title: string, article: TreeArticle): string {
  const { date } = article;
  const lines = [title, ''];
  const known = (name: string, value: Known<string> | undefined): void => {
    if (value !== undefined) lines.push(`${name}: ${value.value} (${provenanceLabel(value.provenance)})`);
  };
  lines.push(
    date.edtf === null
      ? vscode.l10n.t('Date: not known')
      : `${vscode.l10n.t('Date')}: ${dateLabel(date, 'long')} (${provenanceLabel(date.provenance)})`,
  );
  if (date.evidence !== undefined) lines.push(`    “${date.evidence}”`);
  known(vscode.l10n.t('Source'), article.source);
  known(vscode.l10n.t('Author'), article.author);
  lines.push(vscode.l10n.t('{0} words', article.words), article.path);
  if (article.versions !== undefined) lines.push(versionCount(article.versions));
  if (article.standing !== undefined) lines.push('', standingText(article.standing));
  return lines.join('\n');
}

/** Why the article stands under its actor. */
function standingText({ actor, why, mentions }: ArticleStanding): string {
  switch (why) {
    case 'title':
      return vscode.l10n.t('Stands under {0}: named in the title ({1}).', actor, mentionCount(mentions));
    case 'opening':
      return vscode.l10n.t('Stands under {0}: named in the opening and again ({1}).', actor, mentionCount(mentions));
    case 'often':
      return vscode.l10n.t('Stands under {0}: named often ({1}).', actor, mentionCount(mentions));
    case null:
      return vscode.l10n.t('Stands under {0}, which it mentions in passing ({1}).', actor, mentionCount(mentions));
  }
}

function groupTooltip(node: TreeNode, label: string, scope: ActorScope): string {
  const count = coverageSentence(node);
  if (node.actorKind !== undefined) return `${label} (${actorKindLabel(node.actorKind)}): ${count}\n${ruleText(scope)}`;
  return node.kind === 'no actor' ? `${label}: ${count}\n${ruleText(scope)}` : `${label}: ${count}`;
}

/** The rule by which articles stand under actors. */
function ruleText(scope: ActorScope): string {
  return scope === 'all'
    ? vscode.l10n.t('An article stands under every person, state and organization that it mentions.')
    : SALIENCE_RULE.map((sentence) => vscode.l10n.t(sentence)).join(' ');
}

function groupLabel(node: TreeNode, scope: ActorScope): string {
  switch (node.kind) {
    case 'undated':
      return vscode.l10n.t('Undated');
    case 'no actor':
      return scope === 'all' ? vscode.l10n.t('No actor') : vscode.l10n.t('No main actor');
    case 'no source':
      return vscode.l10n.t('Source not known');
    default:
      return node.label;
  }
}

function groupIcon(node: TreeNode): vscode.ThemeIcon {
  if (node.actorKind !== undefined) return actorIcon(node.actorKind);
  switch (node.kind) {
    case 'year':
      return new vscode.ThemeIcon('calendar');
    case 'undated':
    case 'no actor':
    case 'no source':
      return new vscode.ThemeIcon('question');
    case 'source':
      return new vscode.ThemeIcon('radio-tower');
    default:
      return new vscode.ThemeIcon('folder');
  }
}
