import type { Score } from '../../core/entities/review/scores';
import type { LinkBasis, MentionKind } from '../../core/model/mention';
import type { ReviewString } from '../../protocol/reviewStrings';
import type { Translate } from './translate';

export const KIND_WORDS: Readonly<Record<MentionKind, ReviewString>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  nationality: 'nationality',
  event: 'event',
  treaty: 'treaty or law',
  weapon: 'weapon or vessel',
  date: 'date',
  quantity: 'sum or percentage',
};

export const BASIS_WORDS: Readonly<Record<LinkBasis, ReviewString>> = {
  name: 'it is the name',
  surname: 'bears this surname in the article',
  'only bearer': 'the only one in the corpus who bears this surname',
  'short form': 'it is a shorter form of the name',
  metonym: 'it is a place that stands for its state',
  demonym: 'it is the word for its people',
  declared: 'corpus.yaml says so',
  judgement: 'you said so',
};

/** Near the ends a whole number would say that all or none are. */
const NEAR_THE_END = 0.01;

/** Numbers as they are written in a language. */
export class Numbers {
  private readonly whole: Intl.NumberFormat;
  private readonly percents: Intl.NumberFormat;
  private readonly finePercents: Intl.NumberFormat;

  constructor(language: string) {
    this.whole = new Intl.NumberFormat(language);
    this.percents = new Intl.NumberFormat(language, { style: 'percent' });
    this.finePercents = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  }

  count(count: number): string {
    return this.whole.format(count);
  }

  percent(share: number): string {
    const fromEnd = Math.min(share, 1 - share);
    return (fromEnd > 0 && fromEnd < NEAR_THE_END ? this.finePercents : this.percents).format(share);
  }
}

/** "94% (87% to 97%)". */
export function precisionInWords({ right, reviewed, low, high }: Score, numbers: Numbers, t: Translate): string {
  return t('{0} ({1} to {2})', numbers.percent(right / reviewed), numbers.percent(low), numbers.percent(high));
}
