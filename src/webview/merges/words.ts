import type { MergeReason } from '../../core/entities/suggest/model';
import type { MergeDone, MergesView, PageActor, ShownMerge } from '../../protocol/mergesPage';
import type { Translate } from './translate';

/** Numbers and lists as they are written in the reader's language. */
export class Words {
  private readonly numbers: Intl.NumberFormat;
  private readonly list: Intl.ListFormat;

  constructor(
    language: string,
    private readonly t: Translate,
  ) {
    this.numbers = new Intl.NumberFormat(language);
    this.list = new Intl.ListFormat(language, { type: 'conjunction' });
  }

  number(value: number): string {
    return this.numbers.format(value);
  }

  left(count: number): string {
    return count === 1 ? this.t('1 left') : this.t('{0} left', this.number(count));
  }

  /** "12 articles · 31 mentions · 2003–2005" */
  figures({ articles, mentions, years }: PageActor): string {
    const { t } = this;
    const told = [
      articles === 1 ? t('1 article') : t('{0} articles', this.number(articles)),
      mentions === 1 ? t('1 mention') : t('{0} mentions', this.number(mentions)),
      years === null ? t('Undated') : yearsOf(years),
    ];
    return told.join(' · ');
  }

  /** Why the two may be one, and what speaks against it: a sentence each. */
  evidence({ reasons, together, company }: ShownMerge): string[] {
    const { t } = this;
    const both =
      together === 0
        ? t('No article mentions both.')
        : together === 1
          ? t('1 article mentions both: rather a sign that they are two.')
          : t('{0} articles mention both: rather a sign that they are two.', this.number(together));
    const shared =
      company.length === 0 ? t('They share no company.') : t('Both appear with {0}.', this.list.format(company));
    return [...reasons.map((reason) => this.reason(reason)), shared, both];
  }

  done({ what, name, other }: MergeDone): string {
    const { t } = this;
    switch (what) {
      case 'merged':
        return t('Merged {0} into {1}.', name, other);
      case 'apart':
        return t('Kept {0} and {1} apart.', name, other);
      case 'later':
        return t('Left {0} and {1} for later.', name, other);
      case 'undone':
        return t('Took back what was said of {0} and {1}.', name, other);
    }
  }

  /** What a screen reader is told when a view is shown. */
  spoken(view: MergesView): string {
    if (!('done' in view)) return '';
    const done = view.done === null ? [] : [this.done(view.done)];
    return view.state === 'suggestion' ? [...done, this.left(view.list.length)].join(' ') : done.join(' ');
  }

  private reason(reason: MergeReason): string {
    const { t } = this;
    switch (reason) {
      case 'spelling':
        return t('The names differ by a letter or two.');
      case 'sound':
        return t('The names sound alike.');
      case 'part':
        return t('One name is part of the other.');
      case 'initials':
        return t('One is the initials of the other.');
      case 'order':
        return t('The same words in another order.');
    }
  }
}

function yearsOf({ first, last }: { readonly first: number; readonly last: number }): string {
  return first === last ? String(first) : `${first}–${last}`;
}
