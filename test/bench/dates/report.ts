import type { Scores } from './score';

/** The counts that are compared from run to run, as one line of JSON. */
export function asJson({ n, answered, day, month, year, wrongYear }: Scores): string {
  return JSON.stringify({ n, answered, day, month, year, wrongYear });
}

/** The same for a person, with what was answered more vaguely than by a year. */
export function asTable(scores: Scores): string {
  const { n, answered, day, month, year, wrongYear, between, betweenRight, open, openRight } = scores;
  const line = (what: string, count: number, of: number): string =>
    `${what.padEnd(38)}${String(count).padStart(7)}  ${of === 0 ? '' : `${((100 * count) / of).toFixed(1)} %`}`;
  return [
    line('articles', n, 0),
    line('answered (a year or more)', answered, n),
    line('  day right', day, answered),
    line('  month right', month, answered),
    line('  year right', year, answered),
    line('  year wrong', wrongYear, answered),
    line('between two years', between, n),
    line('  right', betweenRight, between),
    line('only since when, or until when', open, n),
    line('  right', openRight, open),
    line('undated', n - answered - between - open, n),
  ].join('\n');
}
