import * as vscode from 'vscode';
import type { ActorKindNode, ActorNode, ActorRangeNode, ActorRowNode, ActorsQuery } from '../../core/browse/actorTree';
import type { Actor, ActorKind } from '../../core/model/actor';
import type { ReviewScore } from '../../protocol/actors';
import { actorIcon, actorKindLabel, articleCount, mentionCount, numberLabel } from '../util/labels';
import { longFigure, scoreOf, shortFigure } from './reviewFigures';

/** Other spellings that a tooltip names; the actor page has them all. */
const MOST_ALIASES = 12;

/**
 * The row of the view "Actors" for a node. While a filter holds, rows are open from the beginning: VS Code remembers by their ids what
 * was opened and closed, so that they have others then.
 */
export function toActorItem(
  node: ActorNode,
  scores: readonly ReviewScore[],
  { filter }: Pick<ActorsQuery, 'filter'>,
): vscode.TreeItem {
  const item = itemOf(node, scores);
  const { None, Expanded } = vscode.TreeItemCollapsibleState;
  if (filter !== '' && item.collapsibleState !== None) {
    item.id = `filtered/${node.key}`;
    item.collapsibleState = Expanded;
  }
  return item;
}

function itemOf(node: ActorNode, scores: readonly ReviewScore[]): vscode.TreeItem {
  switch (node.type) {
    case 'kind':
      return kindItem(node, scoreOf(node.kind, scores));
    case 'range':
      return rangeItem(node);
    case 'actor':
      return actorRow(node, scoreOf(node.actor.kind, scores));
  }
}

function kindItem({ key, kind, count, belowStates }: ActorKindNode, score: ReviewScore | undefined): vscode.TreeItem {
  const label = kindsLabel(kind);
  const number = numberLabel(count);
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  const below = belowStates === 0 ? [] : [agenciesText(belowStates)];
  item.id = key;
  item.contextValue = 'kind';
  item.iconPath = actorIcon(kind);
  item.description = score === undefined ? number : `${number} · ${shortFigure(score)}`;
  item.tooltip = [`${label}: ${number}`, ...below, ...(score === undefined ? [] : [longFigure(score)])].join('\n');
  item.accessibilityInformation = { label: `${label}: ${item.description}` };
  return item;
}

function rangeItem({ key, label, count }: ActorRangeNode): vscode.TreeItem {
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = key;
  item.contextValue = 'range';
  item.description = numberLabel(count);
  item.iconPath = new vscode.ThemeIcon('folder');
  item.accessibilityInformation = { label: `${label}: ${vscode.l10n.t('{0} actors', numberLabel(count))}` };
  return item;
}

function actorRow({ key, actor, agencies }: ActorRowNode, score: ReviewScore | undefined): vscode.TreeItem {
  const { None, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(actor.name, agencies === 0 ? None : Collapsed);
  item.id = key;
  item.contextValue = 'actor';
  item.description = numberLabel(actor.articles);
  item.iconPath = actorIcon(actor.kind);
  item.tooltip = tooltipOf(actor, agencies, score);
  item.accessibilityInformation = {
    label: `${actor.name}, ${actorKindLabel(actor.kind)}, ${articleCount(actor.articles)}`,
  };
  item.command = { command: 'corpusReader.openActor', title: vscode.l10n.t('Open'), arguments: [actor.id] };
  return item;
}

/** Plain text: names come from untrusted files and are never read as Markdown. */
function tooltipOf(actor: Actor, agencies: number, score: ReviewScore | undefined): string {
  const { name, kind, aliases, articles, mentions } = actor;
  const shown = aliases.slice(0, MOST_ALIASES).join(' · ');
  const rest = aliases.length - MOST_ALIASES;
  const lines = [name, `${actorKindLabel(kind)}, ${articleCount(articles)}, ${mentionCount(mentions)}`];
  if (aliases.length > 0) {
    lines.push(
      rest > 0
        ? vscode.l10n.t('Also written: {0} and {1} more', shown, rest)
        : vscode.l10n.t('Also written: {0}', shown),
    );
  }
  if (agencies > 0) lines.push(vscode.l10n.t('Its agencies below it: {0}', agencies));
  if (score !== undefined) lines.push(longFigure(score));
  return lines.join('\n');
}

function agenciesText(belowStates: number): string {
  return belowStates === 1
    ? vscode.l10n.t('1 of them stands below its state.')
    : vscode.l10n.t('{0} of them stand below their states.', belowStates);
}

function kindsLabel(kind: ActorKind): string {
  switch (kind) {
    case 'person':
      return vscode.l10n.t('Persons');
    case 'state':
      return vscode.l10n.t('States');
    case 'organization':
      return vscode.l10n.t('Organizations');
    case 'place':
      return vscode.l10n.t('Places');
  }
}
