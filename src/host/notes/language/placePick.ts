import * as vscode from 'vscode';
import type { TextRange } from '../../../core/model/anchor';
import type { CheckedEntry } from '../../../protocol/notes';
import { literal } from '../../search/pickItems';

/** UTF-16 units of text that are shown before and after a candidate. */
const SURROUNDINGS = 80;

interface Row extends vscode.QuickPickItem {
  readonly range: TextRange;
}

/** Lets the reader choose which of several passages was quoted: each with what stands around it. Undefined when none of them. */
export async function pickPlace({ candidates, words }: CheckedEntry, text: string): Promise<TextRange | undefined> {
  const percent = new Intl.NumberFormat(vscode.env.language, { style: 'percent' });
  const rows = candidates.map(({ range, score, passage }): Row => {
    const before = text.slice(Math.max(0, range.start - SURROUNDINGS), range.start);
    const after = text.slice(range.end, range.end + SURROUNDINGS);
    return {
      label: literal(onOneLine(passage)),
      description: vscode.l10n.t('{0} alike', percent.format(score)),
      detail: literal(`… ${onOneLine(before)} ‹${onOneLine(passage)}› ${onOneLine(after)} …`),
      range,
    };
  });
  const picked = await vscode.window.showQuickPick(rows, {
    title: vscode.l10n.t('Which Passage Was Quoted?'),
    placeHolder: onOneLine(words),
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
  return picked?.range;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
