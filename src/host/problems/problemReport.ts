import * as vscode from 'vscode';
import { escapeInline } from '../../core/notes/markdown';
import type { ListedProblem } from '../../core/problems/catalogue';
import type { OpenCorpus } from '../corpus/openCorpus';
import { translated } from '../util/translated';
import { problemCount } from './problemKinds';
import { MOST_BELOW } from './problemNodes';

/** All problems of a corpus as Markdown: a heading for each kind, below it a table. */
export async function problemReport({ engine, state }: OpenCorpus): Promise<string> {
  const sections = [`# ${escapeInline(vscode.l10n.t('Problems of {0}', state.title))}`];
  for (const { kind, count } of await engine.call('problemGroups')) {
    const rows: string[] = [];
    for (let from = 0; from < count; from += MOST_BELOW) {
      const part = await engine.call('problemsOfKind', kind, from, from + MOST_BELOW);
      rows.push(...part.map(row));
    }
    const head = [vscode.l10n.t('File'), vscode.l10n.t('Line'), vscode.l10n.t('Article'), vscode.l10n.t('Reason')];
    const table = [line(head), line(head.map(() => '---')), ...rows];
    sections.push(`## ${problemCount(kind, count)}`, table.join('\n'));
  }
  return `${sections.join('\n\n')}\n`;
}

function row({ path, range, title, reason }: ListedProblem): string {
  const place = range === undefined ? '' : String(range.startLine + 1);
  return line([path, place, title ?? '', translated(reason)].map(escapeInline));
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
