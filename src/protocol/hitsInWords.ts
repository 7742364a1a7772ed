import type { ConcordanceCounts } from '../core/search/concordance/model';

/** What was counted of the hits of a query; no line of them need be held. */
export type HitCounts = Pick<ConcordanceCounts, 'query' | 'total' | 'articles' | 'corpusWords'>;

/** The strings that hits are counted in, as their English originals. */
type HitString = '1 hit' | '{0} hits' | 'in 1 article' | 'in {0} articles' | '{0} per 10,000 words';

/** "34 hits in 12 articles" and, unless the corpus has no words, "1.23 per 10,000 words", in the words of the translator. */
export function hitsInWords(
  { total, articles, corpusWords }: HitCounts,
  t: (original: HitString, ...args: string[]) => string,
  language: string,
): readonly [string, ...string[]] {
  const whole = new Intl.NumberFormat(language);
  const rate = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
  const hits = total === 1 ? t('1 hit') : t('{0} hits', whole.format(total));
  const where = articles === 1 ? t('in 1 article') : t('in {0} articles', whole.format(articles));
  const counted = `${hits} ${where}`;
  return corpusWords > 0
    ? [counted, t('{0} per 10,000 words', rate.format((total / corpusWords) * 10_000))]
    : [counted];
}
