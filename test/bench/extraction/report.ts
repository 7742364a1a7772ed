import type { Answers, Scores } from './score';

export function asJson(scores: readonly Scores[]): string {
  return JSON.stringify(scores, null, 2);
}

/** A table with a row a system; all but counts in per cent. */
export function asTable(scores: readonly Scores[]): string {
  const head = [
    '',
    'body P',
    'R',
    'F1',
    'title',
    'date: answered',
    'day right',
    'wrong year',
    'label nowhere',
    'day right, label there',
    'author',
  ];
  const rows = scores.map(({ name, body, title, date, author }) => [
    name,
    percent(body.precision),
    percent(body.recall),
    percent(body.f1),
    percent(title.right / title.known),
    percent(date.answered / date.known),
    percent(rightOf(date)),
    String(date.wrongYear),
    String(date.unwrittenWrongYear),
    percent(rightOf(date.written)),
    percent(author.right / author.known),
  ]);
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  return [
    `${scores[0]?.pages ?? 0} pages. Body: tokens, mean over pages. Title, author: same words. Day right: of those answered.`,
    'Answered: with a day. Wrong year: answers with another year than the dataset; label nowhere: those of them where the page has the',
    'dataset’s day nowhere in it; label there: pages that have it.',
    '',
    ...[head, ...rows].map(line),
  ].join('\n');
}

function rightOf({ answered, right }: Answers): number {
  return answered === 0 ? 0 : right / answered;
}

function percent(part: number): string {
  return (part * 100).toFixed(1);
}
