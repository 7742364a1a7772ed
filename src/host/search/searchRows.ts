import * as vscode from 'vscode';
import type { SearchPage } from '../../protocol/engine';
import { type ArticleItem, hitItem, literal, setOff } from './pickItems';
import { problemText } from './queryProblems';
import type { RankedRow } from './rankedPick';

/** A row of the search: a hit, or something else that stands above the hits. */
export interface SearchRow extends RankedRow {
  readonly hit?: Pick<ArticleItem, 'summary' | 'snippet'>;
  /** What taking the row puts into the box. */
  readonly rewrite?: string;
  /** The search of the history that the row stands for. */
  readonly recent?: string;
}

const FORGET_BUTTON: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('close'),
  tooltip: vscode.l10n.t('Remove from the History'),
};

export function hitRows({ hits, summaries }: SearchPage): SearchRow[] {
  return hits.flatMap((hit, index) => {
    const summary = summaries[index];
    if (summary === undefined) return [];
    const item = hitItem(summary, hit);
    return { ...item, hit: item };
  });
}

/**
 * What the engine has to say of the query itself: why it does not parse, and what may have been meant. Nothing is said of
 * what begins at `completed` or after: that is still being typed.
 */
export function remarkRows({ query, problem, suggestion }: SearchPage, completed: number): SearchRow[] {
  const rows: SearchRow[] = [];
  if (suggestion !== undefined) {
    rows.push({
      label: literal(vscode.l10n.t('Did you mean {0}?', suggestion)),
      iconPath: new vscode.ThemeIcon('lightbulb'),
      keepsOpen: true,
      rewrite: suggestion,
    });
  }
  if (problem !== undefined && problem.end < completed) {
    rows.push({
      label: literal(problemText(problem, query)),
      detail: literal(setOff(query, [problem])),
      iconPath: new vscode.ThemeIcon('warning'),
      keepsOpen: true,
    });
  }
  return rows;
}

export function recentRows(queries: readonly string[]): SearchRow[] {
  if (queries.length === 0) return [];
  const heading = { label: vscode.l10n.t('recent searches'), kind: vscode.QuickPickItemKind.Separator };
  const rows = queries.map((query) => ({
    label: literal(query),
    iconPath: new vscode.ThemeIcon('history'),
    buttons: [FORGET_BUTTON],
    keepsOpen: true,
    rewrite: query,
    recent: query,
  }));
  return [heading, ...rows];
}
