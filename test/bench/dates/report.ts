import type { Scores } from './score';

/** The counts that are compared from run to run, as one line of JSON. */
export function asJson({ n, answered, day, month, year, wrongYear }: Scores): string {
  return JSON.stringify({ n, answered, day, month, year, wrongYear });
}

/** The same for a person, with what was answered more vaguely than by a year. */
export function asTable(scores: Scores): string {
  const { n, answered, dated, day, month, year, wrongYear, between, betweenRight, open, openRight } = scores;
  const { unwritten, unwrittenWrongYear, writtenDated, writtenDay } = scores;
  const line = (what: string, count: number, of: number): string =>
    `${what.padEnd(40)}${String(count).padStart(7)}  ${of === 0 ? '' : `${((100 * count) / of).toFixed(1)} %`}`;
  return [
    line('articles', n, 0),
    line('answered (a year or more)', answered, n),
    line('  day right', day, answered),
    line('  month right', month, answered),
    line('  year right', year, answered),
    line('  year wrong', wrongYear, answered),
    line('answered with a day', dated, n),
    line('  right', day, dated),
    line('between two years', between, n),
    line('  right', betweenRight, between),
    line('only since when, or until when', open, n),
    line('  right', openRight, open),
    line('undated', n - answered - between - open, n),
    ...(unwritten === 0
      ? []
      : [
          line('labels whose day the file has nowhere', unwritten, n),
          line('  year wrong', unwrittenWrongYear, unwritten),
          line('days answered, the label is in the file', writtenDated, n - unwritten),
          line('  right', writtenDay, writtenDated),
          line('  other years', wrongYear - unwrittenWrongYear, n - unwritten),
        ]),
  ].join('\n');
}
