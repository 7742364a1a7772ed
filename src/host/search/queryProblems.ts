import * as vscode from 'vscode';
import type { QueryProblem } from '../../core/search/query/ast';
import { problemExcerpt } from '../../core/search/query/problems';

/** Says what keeps a query from being read, and that its words are searched for all the same. */
export function problemText(problem: QueryProblem, query: string): string {
  return vscode.l10n.t('{0} It is searched as plain words.', reasonOf(problem, problemExcerpt(problem, query)));
}

function reasonOf({ kind }: QueryProblem, excerpt: string): string {
  switch (kind) {
    case 'open quote':
      return vscode.l10n.t('A quotation mark is not closed yet.');
    case 'open parenthesis':
      return vscode.l10n.t('A parenthesis is not closed yet.');
    case 'stray parenthesis':
      return vscode.l10n.t('A parenthesis closes nothing.');
    case 'missing operand':
      return excerpt === ''
        ? vscode.l10n.t('Something to search for is missing.')
        : vscode.l10n.t('Something is missing at “{0}”.', excerpt);
    case 'nothing to exclude from':
      return vscode.l10n.t('There is nothing to exclude “{0}” from.', excerpt);
    case 'bad distance':
      return vscode.l10n.t('NEAR/ is followed by a number of words from 1 to 100, unlike “{0}”.', excerpt);
    case 'no place':
      return vscode.l10n.t('NEAR stands between words or phrases, unlike “{0}”.', excerpt);
    case 'unknown value':
      return vscode.l10n.t('“{0}” is not known here.', excerpt);
    case 'bad date':
      return vscode.l10n.t(
        '“{0}” is no date such as 2017, 2017-02 or 2017-02-18, or range such as 2017..2019.',
        excerpt,
      );
    case 'empty range':
      return vscode.l10n.t('“{0}” ends before it begins.', excerpt);
    case 'too deep':
      return vscode.l10n.t('Too much is nested.');
    case 'too long':
      return vscode.l10n.t('The query is too long, and is cut.');
  }
}
