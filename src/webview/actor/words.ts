import type { BasisCounts } from '../../core/entities/profile/model';
import { LINK_BASES, type LinkBasis } from '../../core/model/mention';
import type { ActorPageString } from '../../protocol/actorPageStrings';
import type { Translate } from './translate';

const BASIS_WORDS: Readonly<Record<LinkBasis, ActorPageString>> = {
  name: 'the name itself',
  surname: 'surname, of who bears it in the article',
  'only bearer': 'surname, of the only one in the corpus who bears it',
  'short form': 'short form of the name',
  metonym: 'seat of power that stands for the state',
  demonym: 'word for the people of the state',
  declared: 'declared in corpus.yaml',
  judgement: 'your judgement',
};

/** Counts and bases in the reader's language. */
export class Words {
  private readonly whole = new Intl.NumberFormat(document.documentElement.lang);

  constructor(readonly t: Translate) {}

  number(count: number): string {
    return this.whole.format(count);
  }

  mentions(count: number): string {
    return count === 1 ? this.t('1 mention') : this.t('{0} mentions', this.number(count));
  }

  articles(count: number): string {
    return count === 1 ? this.t('1 article') : this.t('{0} articles', this.number(count));
  }

  /** Why a mention is taken to be of its actor. */
  basis(basis: LinkBasis): string {
    return this.t(BASIS_WORDS[basis]);
  }

  /** The bases that there are, the most frequent first. */
  bases(counts: BasisCounts): { readonly words: string; readonly count: number }[] {
    return LINK_BASES.flatMap((basis) => {
      const count = counts[basis] ?? 0;
      return count === 0 ? [] : [{ words: this.basis(basis), count }];
    }).sort((a, b) => b.count - a.count);
  }
}
