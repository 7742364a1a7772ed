import { orderableDate } from '../../model/date';
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
    return { id, score: scores[i] ?? 0, key: orderableDate(context.article(id)?.date.edtf ?? null) };
  });
  const sign = order === 'newest' ? -1 : 1;
  dated.sort((a, b) => {
    if (a.key === null || b.key === null)
      return Number(a.key === null) - Number(b.key === null) || byCodeUnits(a.id, b.id);
    return sign * byCodeUnits(a.key, b.key) || byCodeUnits(a.id, b.id);
  });
  return dated.slice(0, Math.max(0, limit)).map(({ id, score }) => ({ id, score }));
}
