import type { YearCount } from './model';

/** Counts articles and mentions by year. */
export class YearCounts {
  private readonly counts = new Map<number | null, { articles: number; mentions: number }>();

  /** Notes an article of a year, null when it is undated. */
  add(year: number | null, mentions: number): void {
    const count = this.counts.get(year) ?? { articles: 0, mentions: 0 };
    this.counts.set(year, { articles: count.articles + 1, mentions: count.mentions + mentions });
  }

  /** Ascending, those without a mention between the first and the last with zeros, the undated last. */
  list(): YearCount[] {
    const dated = [...this.counts.keys()].filter((year) => year !== null);
    const first = dated.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    const last = dated.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    const years: YearCount[] = [];
    for (let year = first; year <= last; year++) {
      years.push({ year, ...(this.counts.get(year) ?? { articles: 0, mentions: 0 }) });
    }
    const undated = this.counts.get(null);
    return undated === undefined ? years : [...years, { year: null, ...undated }];
  }
}
