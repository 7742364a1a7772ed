import * as vscode from 'vscode';
import { type HitCounts, hitsInWords } from '../../../protocol/hitsInWords';
import { articleCount, numberLabel } from '../../util/labels';
import type { ResultList } from './model';

/** What is counted of a list, in words. */
export interface ListCounts {
  /** What stands beside the list: "34 hits in 12 articles, the first 10 shown". */
  readonly short: string;
  /** All of it with how it is counted, line by line. */
  readonly long: readonly string[];
}

/** `hits` is undefined while they are not counted; then it is the passages that are told. */
export function listCounts(list: ResultList, hits: HitCounts | undefined): ListCounts {
  const listed = listedInWords(list);
  const remarks = remarksOn(list);
  // a query for fields alone, or of a name that stands in no text, has no hits to tell of
  if (hits === undefined || (hits.total === 0 && passagesOf(list) === 0)) {
    const all = [listed, ...remarks].join(', ');
    return { short: all, long: [all] };
  }
  const counted = hitsInWords(hits, (original, ...args) => vscode.l10n.t(original, ...args), vscode.env.language);
  const isOther = hits.articles !== list.total;
  const other = isOther ? [vscode.l10n.t('{0} listed', articleCount(list.total))] : [];
  return {
    short: [counted[0], ...other, ...remarks].join(', '),
    long: [
      counted.join(' · '),
      vscode.l10n.t('The list: {0}', [listed, ...remarks].join(', ')),
      vscode.l10n.t(
        'Hits are counted as in a concordance: each place in a text where a part of the query stands, in the articles that answer every part of it, per 10,000 of all {0} words of the corpus.',
        numberLabel(hits.corpusWords),
      ),
      ...(isOther ? [differenceInWords()] : []),
    ],
  };
}

function differenceInWords(): string {
  return vscode.l10n.t(
    'The list and the count differ: words that the corpus knows are counted as they are written, while the list may hold articles with words near to them, with only most of the query, or with the query outside the text.',
  );
}

/** "37 passages in 12 articles". Passages are only known of the articles that are shown. */
function listedInWords(list: ResultList): string {
  const passages = passagesOf(list);
  const articles = articleCount(list.total);
  if (passages === 0 || shownOf(list) < list.total) return articles;
  if (list.morePassages) return vscode.l10n.t('at least {0} passages in {1}', numberLabel(passages), articles);
  return passages === 1
    ? vscode.l10n.t('1 passage in {0}', articles)
    : vscode.l10n.t('{0} passages in {1}', numberLabel(passages), articles);
}

/** What of the list is not shown. */
function remarksOn(list: ResultList): string[] {
  const shown = shownOf(list);
  const facts: string[] = [];
  if (shown < list.total) facts.push(vscode.l10n.t('the first {0} shown', numberLabel(shown)));
  if (list.removed > 0) facts.push(vscode.l10n.t('{0} removed', numberLabel(list.removed)));
  return facts;
}

function shownOf({ articles, removed }: ResultList): number {
  return articles.length + removed;
}

function passagesOf({ articles }: ResultList): number {
  return articles.reduce((sum, { passages }) => sum + passages.length, 0);
}
