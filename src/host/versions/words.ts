import * as vscode from 'vscode';
import type { Version } from '../../protocol/versions';
import { dateLabel } from '../util/labels';

/** "Reuters, 18 Feb 2017"; the title where the source is not known. */
export function whereAndWhen({ source, title, date }: Pick<Version, 'source' | 'title' | 'date'>): string {
  return vscode.l10n.t('{0}, {1}', source ?? title, dateLabel(date));
}

export function shareAlike(alike: number): string {
  return vscode.l10n.t('{0} % in common', Math.round(alike * 100));
}

/** "3 versions", all of them counted. */
export function versionCount(versions: number): string {
  return vscode.l10n.t('{0} versions', versions);
}
