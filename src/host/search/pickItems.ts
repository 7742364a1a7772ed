import * as vscode from 'vscode';
import type { TextRange } from '../../core/model/anchor';
import type { Hit, Snippet } from '../../core/search/engine';
import type { ArticleSummary, FoundActor } from '../../protocol/engine';
import { actorIcon, actorKindLabel, articleCount, dateLabel } from '../util/labels';
import { excerpt } from './excerpt';
import { BESIDE_BUTTON } from './rankedPick';

/** Characters of a passage that are shown before its first match. */
const LEAD = 50;

export interface ArticleItem extends vscode.QuickPickItem {
  readonly summary: ArticleSummary;
  readonly snippet?: Snippet;
}

export interface ActorItem extends vscode.QuickPickItem {
  readonly found: FoundActor;
}

export function articleItem(summary: ArticleSummary): ArticleItem {
  const source = summary.source === undefined ? '' : ` · ${summary.source.value}`;
  return {
    label: literal(summary.title.value),
    description: literal(`${dateLabel(summary.date)}${source}`),
    iconPath: new vscode.ThemeIcon('note'),
    buttons: [BESIDE_BUTTON],
    summary,
  };
}

/** A hit with its best passage as the detail line, the words that matched in it set off. */
export function hitItem(summary: ArticleSummary, hit: Hit): ArticleItem {
  const [snippet] = hit.snippets;
  const item = { ...articleItem(summary), label: literal(setOff(summary.title.value, hit.titleMatches)) };
  if (snippet === undefined) return item;
  const { text, matches } = excerpt(snippet, LEAD);
  return { ...item, detail: literal(setOff(text, matches)), snippet };
}

export function foundArticleItem(summary: ArticleSummary, matches: readonly TextRange[]): ArticleItem {
  return { ...articleItem(summary), label: literal(setOff(summary.title.value, matches)) };
}

export function actorItem(found: FoundActor): ActorItem {
  const { actor, name, matches } = found;
  const marked = setOff(name, matches);
  const alias = name === actor.name ? {} : { detail: literal(vscode.l10n.t('also written {0}', marked)) };
  return {
    label: literal(name === actor.name ? marked : actor.name),
    description: `${actorKindLabel(actor.kind)} · ${articleCount(actor.articles)}`,
    ...alias,
    iconPath: actorIcon(actor.kind),
    found,
  };
}

/** Sets off what matched with angle quotes: a quick pick highlights only what was typed letter for letter, and a typing error is just what was not. */
export function setOff(text: string, ranges: readonly TextRange[]): string {
  let result = '';
  let from = 0;
  for (const { start, end } of ranges) {
    result += `${text.slice(from, start)}‹${text.slice(start, end)}›`;
    from = end;
  }
  return result + text.slice(from);
}

/** Text of an article must not become an icon: `$(name)` is one in a label. */
export function literal(text: string): string {
  return text.replace(/\$\(/g, '$\u200b(');
}
