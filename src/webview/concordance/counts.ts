import type { ShownLines } from '../../protocol/concordancePage';
import { hitsInWords } from '../../protocol/hitsInWords';
import type { Translate } from './translate';

/** What there is to count, in words: nothing is rounded away, and a cut list says that it is cut. */
export function countsInWords({ counts, marks }: ShownLines, t: Translate, language: string): string[] {
  const { total, lines, reprints } = counts;
  const whole = new Intl.NumberFormat(language);
  const words: string[] = [...hitsInWords(counts, t, language)];
  if (reprints !== undefined) {
    const hits = whole.format(reprints.hits);
    words.push(reprints.areCounted ? t('{0} of them in reprints', hits) : t('{0} more in reprints, not counted', hits));
  }
  if (lines < total) words.push(t('the first {0} lines shown of {1}', whole.format(lines), whole.format(total)));
  if (marks.discarded.length > 0) words.push(t('{0} discarded', whole.format(marks.discarded.length)));
  if (marks.tags.length > 0) words.push(t('{0} tagged', whole.format(marks.tags.length)));
  return words;
}
