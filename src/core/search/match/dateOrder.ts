import { parseEdtf } from '../../model/date';
import type { SearchContext } from '../engine';
import { byCodeUnits } from '../text/order';
import type { Candidates } from './candidates';
import type { IndexView } from './indexView';
import type { Ranked } from './ranking';

/** The first `limit` candidates by date, undated ones last, ties by id. */
export function inDateOrder(
  { documents, scores }: Candidates,
  view: IndexView,
  context: SearchContext,
  order: 'newest' | 'oldest',
  limit: number,
): Ranked[] {
  const dated = documents.map((document, i) => {
    const id = view.idOf(document);
    return { id, score: scores[i] ?? 0, time: timeOf(context.article(id)?.date.edtf ?? null) };
  });
  const sign = order === 'newest' ? -1 : 1;
  dated.sort((a, b) => {
    if (a.time === undefined || b.time === undefined)
      return Number(a.time === undefined) - Number(b.time === undefined) || byCodeUnits(a.id, b.id);
    return sign * (a.time - b.time) || byCodeUnits(a.id, b.id);
  });
  return dated.slice(0, Math.max(0, limit)).map(({ id, score }) => ({ id, score }));
}

/** Milliseconds since 1970 at the beginning of a date. */
function timeOf(edtf: string | null): number | undefined {
  const date = edtf === null ? undefined : parseEdtf(edtf);
  return date === undefined ? undefined : Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1);
}
