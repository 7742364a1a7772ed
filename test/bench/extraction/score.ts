import { isWritten } from '../dates/written';
import type { GoldPage } from './dataset';
import type { Extracted } from './systems';

/** How a system did. */
export interface Scores {
  readonly name: string;
  readonly pages: number;
  /** Means over the pages, from 0 to 1. */
  readonly body: { readonly precision: number; readonly recall: number; readonly f1: number };
  readonly title: Answers;
  readonly date: Answers & {
    /** Answers with another year than the dataset's. */
    readonly wrongYear: number;
    /** Those of them where the page has the dataset's day nowhere in it. */
    readonly unwrittenWrongYear: number;
    /** Among the pages that have the dataset's day somewhere in them. */
    readonly written: Answers;
  };
  readonly author: Answers;
}

/** Of the pages of which the dataset knows it: how many, how many were answered, how many rightly. */
export interface Answers {
  readonly known: number;
  readonly answered: number;
  readonly right: number;
}

/** Words and numbers, in lower case, whatever their form in Unicode. */
export function tokens(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** Precision, recall and F1 of the tokens of a text, each counted as often as it stands there, whatever their order. */
export function bodyScore(found: string, gold: string): Scores['body'] {
  const [ours, theirs] = [tokens(found), tokens(gold)];
  const left = new Map<string, number>();
  for (const token of theirs) left.set(token, (left.get(token) ?? 0) + 1);
  let common = 0;
  for (const token of ours) {
    const rest = left.get(token) ?? 0;
    if (rest === 0) continue;
    left.set(token, rest - 1);
    common += 1;
  }
  const precision = ours.length === 0 ? Number(theirs.length === 0) : common / ours.length;
  const recall = theirs.length === 0 ? 1 : common / theirs.length;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

export function score(name: string, pages: readonly GoldPage[], found: readonly Extracted[]): Scores {
  const pairs = pages.flatMap((gold, i) => {
    const own = found[i];
    return own === undefined ? [] : [{ gold, own, body: bodyScore(own.body, gold.body) }];
  });
  const mean = (part: keyof Scores['body']): number =>
    pairs.reduce((sum, { body }) => sum + body[part], 0) / pairs.length;
  const written = pairs.filter(({ gold }) => isWritten(gold.date, gold.html.toString('utf8')));
  const wrongYears = (among: typeof pairs): number =>
    among.filter(
      ({ gold, own }) => gold.date !== '' && own.date !== '' && own.date.slice(0, 4) !== gold.date.slice(0, 4),
    ).length;
  return {
    name,
    pages: pairs.length,
    body: { precision: mean('precision'), recall: mean('recall'), f1: mean('f1') },
    title: answers(pairs, 'title', (text) => tokens(text).join(' ')),
    date: {
      ...answers(pairs, 'date', (text) => text),
      wrongYear: wrongYears(pairs),
      unwrittenWrongYear: wrongYears(pairs) - wrongYears(written),
      written: answers(written, 'date', (text) => text),
    },
    author: answers(pairs, 'author', (text) => tokens(text).join(' ')),
  };
}

function answers(
  pairs: readonly { readonly gold: GoldPage; readonly own: Extracted }[],
  field: 'title' | 'date' | 'author',
  keyOf: (text: string) => string,
): Answers {
  const known = pairs.filter(({ gold }) => gold[field] !== '');
  const answered = known.filter(({ own }) => own[field] !== '');
  const right = answered.filter(({ own, gold }) => keyOf(own[field]) === keyOf(gold[field]));
  return { known: known.length, answered: answered.length, right: right.length };
}
