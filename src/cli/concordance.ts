import type { Concordance, HeldLine } from '../core/search/concordance/concordance';
import type { ConcordanceCounts, ConcordanceLine } from '../core/search/concordance/model';
import { padEnd, padStart, widthOf } from './displayWidth';
import { cut, json, type Pieces, printable } from './output';
import { remarksAsJson } from './queryRemarks';

/** Lines asked for at once, so that those of a long concordance are never all there as text. */
const PAGE = 1_000;
/** Columns that an id and a hit may take before they are cut, or reach beyond theirs. */
const WIDEST_ID = 32;
const WIDEST_MATCH = 32;

/**
 * `{query, total, articles, perTenThousandWords, lines: [{id, date, left, match, right, start, end, source, title}]}`, and
 * if there is one `problem`. `total` counts all hits, of which `lines` are the first `limit`; `start` and `end` are UTF-16
 * indices into the article's text.
 */
export function concordanceAsJson(concordance: Concordance, limit: number): Pieces {
  const { counts, problem } = concordance;
  const { query, total, articles } = counts;
  return json({
    query,
    total,
    articles,
    perTenThousandWords: perTenThousandWords(counts),
    lines: linesAsJson(concordance, limit),
    ...remarksAsJson(query, problem === undefined ? {} : { problem }),
  });
}

function* linesAsJson(concordance: Concordance, limit: number): Generator<unknown> {
  for (const { article, date, left, match, right, start, end, source, title } of linesOf(concordance, limit)) {
    yield { id: article, date, left, match, right, start, end, source, title };
  }
}

/** The hits one below the other, with their contexts left and right and before them date and article. */
export function* concordanceAsText(concordance: Concordance, limit: number): Pieces {
  const { query, total, lines, articles } = concordance.counts;
  const shown = Math.min(lines, limit);
  const rate = perTenThousandWords(concordance.counts).toFixed(2);
  const cutAt = shown < total ? `; the first ${shown}` : '';
  yield `“${printable(query)}”: ${total} ${total === 1 ? 'hit' : 'hits'} in ${articles} ${articles === 1 ? 'article' : 'articles'}, ${rate} per 10,000 words${cutAt}\n`;
  if (shown === 0) return;
  yield '\n';
  const columns = columnsOf(concordance, limit);
  for (const line of linesOf(concordance, limit)) {
    const { id, date, left, match, right } = cellsOf(line);
    const place = `${padEnd(date, columns.date)}  ${padEnd(id, columns.id)}`;
    yield `${place}  ${padStart(left, columns.left)}  ${padEnd(match, columns.match)}  ${right}`.trimEnd();
    yield '\n';
  }
}

type Cells = Record<'date' | 'id' | 'left' | 'match' | 'right', string>;

function cellsOf({ article, date, left, match, right }: ConcordanceLine): Cells {
  return {
    date: printable(date ?? 'undated'),
    id: cut(printable(article), WIDEST_ID),
    left: printable(left).trim(),
    match: printable(match),
    right: printable(right).trim(),
  };
}

/** Widths in columns of the terminal. */
function columnsOf(concordance: Concordance, limit: number): Record<'date' | 'id' | 'left' | 'match', number> {
  const columns = { date: 0, id: 0, left: 0, match: 0 };
  for (const line of linesOf(concordance, limit)) {
    const cells = cellsOf(line);
    columns.date = Math.max(columns.date, widthOf(cells.date));
    columns.id = Math.max(columns.id, widthOf(cells.id));
    columns.left = Math.max(columns.left, widthOf(cells.left));
    columns.match = Math.max(columns.match, Math.min(WIDEST_MATCH, widthOf(cells.match)));
  }
  return columns;
}

/** The lines one by one, in the order that the concordance is in. */
export function* linesOf(concordance: Concordance, limit: number): Generator<HeldLine> {
  const shown = Math.min(concordance.counts.lines, limit);
  for (let from = 0; from < shown; from += PAGE) yield* concordance.lines(from, Math.min(shown, from + PAGE));
}

function perTenThousandWords({ total, corpusWords }: ConcordanceCounts): number {
  return corpusWords === 0 ? 0 : (total / corpusWords) * 10_000;
}
