import * as vscode from 'vscode';
import type { Grouping } from '../../core/browse/node';
import type { ActorKind } from '../../core/model/actor';
import { type ArticleDate, type DateParts, isInterval, parseEdtf } from '../../core/model/date';
import type { Provenance } from '../../core/model/provenance';
import type { ArticleSummary } from '../../protocol/engine';

/**
 * A date as a person writes it, in the language of VS Code and no more precise than it is known: "18 Feb 2017", "May 2019",
 * "c. 2017", "2018 – May 2019", "2018 or later".
 */
export function dateLabel(date: Pick<ArticleDate, 'edtf'>, month: 'short' | 'long' = 'short'): string {
  const parsed = date.edtf === null ? undefined : parseEdtf(date.edtf);
  if (parsed === undefined) return vscode.l10n.t('Undated');
  if (!isInterval(parsed)) return partsLabel(parsed, month);
  const [start, end] = [parsed.start, parsed.end].map((parts) => parts && partsLabel(parts, month));
  if (start === undefined) return vscode.l10n.t('{0} or earlier', end ?? '');
  return end === undefined ? vscode.l10n.t('{0} or later', start) : vscode.l10n.t('{0} – {1}', start, end);
}

function partsLabel(parts: DateParts, month: 'short' | 'long'): string {
  const day = new Date(Date.UTC(parts.year, (parts.month ?? 1) - 1, parts.day ?? 1));
  const label = new Intl.DateTimeFormat(vscode.env.language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(parts.month === undefined ? {} : { month }),
    ...(parts.day === undefined ? {} : { day: 'numeric' }),
  }).format(day);
  return parts.qualified ? vscode.l10n.t('c. {0}', label) : label;
}

/** How something is known, as the end of a sentence such as "Date: May 2019, from corpus.yaml". */
export function provenanceLabel(provenance: Provenance): string {
  switch (provenance) {
    case 'corpus.yaml':
      return vscode.l10n.t('from corpus.yaml');
    case 'front matter':
      return vscode.l10n.t('from the front matter');
    case 'metadata':
      return vscode.l10n.t('from the metadata');
    case 'byline':
      return vscode.l10n.t('from the byline');
    case 'dateline':
      return vscode.l10n.t('from the dateline');
    case 'file name':
      return vscode.l10n.t('guessed from the file name');
    case 'text':
      return vscode.l10n.t('guessed from the text');
    case 'inferred':
      return vscode.l10n.t('inferred from what the text tells of');
    case 'corpus default':
      return vscode.l10n.t('default of the corpus');
    case 'unknown':
      return vscode.l10n.t('not known');
  }
}

export function groupingLabel(grouping: Grouping): string {
  switch (grouping) {
    case 'yearActor':
      return vscode.l10n.t('Year › Actor');
    case 'actorYear':
      return vscode.l10n.t('Actor › Year');
    case 'year':
      return vscode.l10n.t('Year');
    case 'source':
      return vscode.l10n.t('Source');
    case 'flat':
      return vscode.l10n.t('Flat list');
  }
}

export function actorKindLabel(kind: ActorKind): string {
  switch (kind) {
    case 'person':
      return vscode.l10n.t('person');
    case 'state':
      return vscode.l10n.t('state');
    case 'organization':
      return vscode.l10n.t('organization');
    case 'place':
      return vscode.l10n.t('place');
  }
}

export function actorIcon(kind: ActorKind): vscode.ThemeIcon {
  const icons: Record<ActorKind, string> = {
    person: 'person',
    state: 'globe',
    organization: 'organization',
    place: 'location',
  };
  return new vscode.ThemeIcon(icons[kind]);
}

/** "12,345": a number as the reader's language writes it. */
export function numberLabel(value: number): string {
  return value.toLocaleString(vscode.env.language);
}

export function articleCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 article') : vscode.l10n.t('{0} articles', numberLabel(count));
}

export function mentionCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 mention') : vscode.l10n.t('{0} mentions', numberLabel(count));
}

/** "Lewis Sanders IV, DW, May 2019": as much of it as is known. */
export function linkLabel({ title, author, source, date }: ArticleSummary): string {
  const parts = [author?.value, source?.value, date.edtf === null ? undefined : dateLabel(date, 'long')];
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? title.value : known.join(', ');
}
