import {
  boundsOf,
  type DateInterval,
  type DateParts,
  type DayNumber,
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
  /** A day was given: the only answers of which one can be the right day. */
  readonly dated: number;
  /** The day that the label has is not written in the file: how many, and how many of these were answered with a wrong year. */
  readonly unwritten: number;
  readonly unwrittenWrongYear: number;
  /** A day was given where the label's is written in the file, and how often it was right. */
  readonly writtenDated: number;
  readonly writtenDay: number;
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
    dated: 0,
    unwritten: 0,
    unwrittenWrongYear: 0,
    writtenDated: 0,
    writtenDay: 0,
    between: 0,
    betweenRight: 0,
    open: 0,
    openRight: 0,
  };

  /**
   * @param truth an EDTF date
   * @param found an EDTF string, or null for no answer
   * @param isWritten whether the file has the true day written in it; absent where that was not looked for
   */
  add(truth: string, found: string | null, isWritten?: boolean): void {
    const right = parseDate(truth);
    if (right === undefined) throw new Error(`"${truth}" is no date.`);
    const { counts } = this;
    const before = { ...counts };
    counts.n += 1;
    const answer = found === null ? undefined : parseEdtf(found);
    if (answer !== undefined && isInterval(answer)) this.addInterval(right, answer);
    else if (answer !== undefined) this.addDate(right, answer);
    if (isWritten === undefined) return;
    if (isWritten) {
      counts.writtenDated += counts.dated - before.dated;
      counts.writtenDay += counts.day - before.day;
    } else {
      counts.unwritten += 1;
      counts.unwrittenWrongYear += counts.wrongYear - before.wrongYear;
    }
  }

  get scores(): Scores {
    return { ...this.counts };
  }

  private addInterval(right: DateParts, answer: DateInterval): void {
    const { first, last } = boundsOf(answer);
    const named = sharedBy(first, last);
    if (named !== undefined) {
      this.addDate(right, named);
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
    if (answer.day !== undefined) counts.dated += 1;
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

/** The year that an interval is in as a whole, with the month if it is in one; undefined when it reaches into several years. */
function sharedBy(first: DayNumber, last: DayNumber): DateParts | undefined {
  const year = Math.floor(first / 1e4);
  if (year !== Math.floor(last / 1e4)) return undefined;
  const month = Math.floor(first / 100) % 100;
  return month === Math.floor(last / 100) % 100 ? { year, month, qualified: false } : { year, qualified: false };
}
