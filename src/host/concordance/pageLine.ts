import type { ConcordanceLine } from '../../core/search/concordance/model';
import type { PageLine } from '../../protocol/concordancePage';
import { dateLabel } from '../util/labels';

/** A line as the page shows it. */
export function pageLine({ left, match, right, title, date, source }: ConcordanceLine): PageLine {
  return { left, match, right, title, dateLabel: dateLabel({ edtf: date }), source };
}
