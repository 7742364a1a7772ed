import type { ShownLines } from '../../protocol/concordancePage';
import type { Translate } from './translate';

/** What there is to count, in words: nothing is rounded away, and a cut list says that it is cut. */
export function countsInWords({ counts, marks }: ShownLines, t: Translate, language: string): string[] {
  const { total, lines, articles, corpusWords } = counts;
  const whole = new Intl.NumberFormat(language);
  const rate = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
  const hits = total === 1 ? t('1 hit') : t('{0} hits', whole.format(total));
  const where = articles === 1 ? t('in 1 article') : t('in {0} articles', whole.format(articles));
  const words = [`${hits} ${where}`];
  if (corpusWords > 0) words.push(t('{0} per 10,000 words', rate.format((total / corpusWords) * 10_000)));
  if (lines < total) words.push(t('the first {0} lines shown of {1}', whole.format(lines), whole.format(total)));
  if (marks.discarded.length > 0) words.push(t('{0} discarded', whole.format(marks.discarded.length)));
  if (marks.tags.length > 0) words.push(t('{0} tagged', whole.format(marks.tags.length)));
  return words;
}
