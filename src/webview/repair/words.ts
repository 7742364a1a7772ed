import type { RepairDone, RepairView, ShownRepair } from '../../protocol/repairPage';
import type { Translate } from './translate';

/** What the page says in sentences and figures, as they are written in the reader's language. */
export class Words {
  private readonly numbers: Intl.NumberFormat;
  private readonly percent: Intl.NumberFormat;

  constructor(
    language: string,
    private readonly t: Translate,
  ) {
    this.numbers = new Intl.NumberFormat(language);
    this.percent = new Intl.NumberFormat(language, { style: 'percent' });
  }

  progress({ position, total }: Extract<RepairView, { readonly state: 'repair' }>): string {
    return this.t('{0} of {1}', this.numbers.format(position), this.numbers.format(total));
  }

  /** How a quotation stands, a sentence for each thing to be said of it. */
  standing({ standings, title, isThere }: ShownRepair): string {
    const { t } = this;
    const name = isolated(title);
    if (!isThere) return t('“{0}” is not in the open corpus.', name);
    const sentences = standings.map((standing) => {
      if (standing === 'orphan') return t('The passage is no longer in “{0}”, or not so that it can be told.', name);
      if (standing === 'ambiguous') return t('The passage may stand in any of these places in “{0}”.', name);
      if (standing === 'changed') return t('The passage has changed in “{0}”.', name);
      return t('The words in your note differ from “{0}”.', name);
    });
    return sentences.join(' ');
  }

  likeness(score: number): string {
    return score >= 1 ? this.t('word for word') : this.t('{0} alike', this.percent.format(Math.min(score, 0.99)));
  }

  candidate(index: number, count: number): string {
    return this.t('Candidate {0} of {1}', this.numbers.format(index + 1), this.numbers.format(count));
  }

  done(done: RepairDone): string {
    const { t } = this;
    switch (done) {
      case 'attach':
        return t('Attached.');
      case 'update':
        return t('Attached, and the quote updated.');
      case 'keep':
        return t('Kept as it is.');
      case 'remove':
        return t('Removed.');
      case 'skip':
        return t('Skipped.');
      case 'failed':
        return t('Nothing was changed.');
    }
  }
}

/** A title within a sentence of another direction of writing stays one piece (U+2068, U+2069). */
function isolated(title: string): string {
  return `\u2068${title}\u2069`;
}
