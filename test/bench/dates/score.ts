import {
  boundsOf,
  type DateInterval,
  type DateParts,
  isInterval,
  parseDate,
  parseEdtf,
} from '../../../src/core/model/date';

/** How often dates were right. All are numbers of articles. */
export interface Scores {
  readonly n: number;
  /** A year was given, or more. */
  readonly answered: number;
  /** The year was right, the year and the month, the whole date. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly wrongYear: number;
  /** Some time between two years was given, and how often the date was then. */
  readonly between: number;
  readonly betweenRight: number;
  /** Only the earliest or the latest date was given, and how often that was right. */
  readonly open: number;
  readonly openRight: number;
}

/** Adds up, a pair of dates at a time. */
export class Scorer {
  private readonly counts = {
    n: 0,
    answered: 0,
    year: 0,
    month: 0,
    day: 0,
    wrongYear: 0,
    between: 0,
    betweenRight: 0,
    open: 0,
    openRight: 0,
  };

  /** @param truth an EDTF date; @param found an EDTF string, or null for no answer */
  add(truth: string, found: string | null): void {
    const right = parseDate(truth);
    if (right === undefined) throw new Error(`"${truth}" is no date.`);
    const { counts } = this;
    counts.n += 1;
    const answer = found === null ? undefined : parseEdtf(found);
    if (answer === undefined) return;
    if (isInterval(answer)) this.addInterval(right, answer);
    else this.addDate(right, answer);
  }

  get scores(): Scores {
    return { ...this.counts };
  }

  private addInterval(right: DateParts, answer: DateInterval): void {
    const { first, last } = boundsOf(answer);
    const year = Math.floor(first / 1e4);
    if (year === Math.floor(last / 1e4)) {
      this.addDate(right, { year, qualified: false });
      return;
    }
    const days = boundsOf(right);
    const holds = first <= days.last && days.first <= last;
    const kind = Number.isFinite(first) && Number.isFinite(last) ? 'between' : 'open';
    this.counts[kind] += 1;
    if (holds) this.counts[kind === 'between' ? 'betweenRight' : 'openRight'] += 1;
  }

  private addDate(right: DateParts, answer: DateParts): void {
    const { counts } = this;
    counts.answered += 1;
    if (right.year !== answer.year) {
      counts.wrongYear += 1;
      return;
    }
    counts.year += 1;
    if (right.month === undefined || right.month !== answer.month) return;
    counts.month += 1;
    if (right.day !== undefined && right.day === answer.day) counts.day += 1;
  }
}
