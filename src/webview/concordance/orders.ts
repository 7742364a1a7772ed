import type { ConcordanceOrder } from '../../core/search/concordance/model';
import type { ConcordanceString } from '../../protocol/concordanceStrings';

export interface NamedOrder {
  /** What the option is called in the page. */
  readonly id: string;
  readonly label: ConcordanceString;
  readonly order: ConcordanceOrder;
}

export const ORDERS: readonly NamedOrder[] = [
  { id: 'corpus', label: 'Corpus order', order: { by: 'corpus' } },
  { id: 'newest', label: 'Date, newest first', order: { by: 'date', newestFirst: true } },
  { id: 'oldest', label: 'Date, oldest first', order: { by: 'date', newestFirst: false } },
  { id: 'source', label: 'Source', order: { by: 'source' } },
  { id: 'match', label: 'Hit', order: { by: 'match' } },
];

export const LEFT_ORDERS: readonly NamedOrder[] = [
  { id: 'left1', label: '1 word left', order: { by: 'left', words: 1 } },
  { id: 'left2', label: '2 words left', order: { by: 'left', words: 2 } },
  { id: 'left3', label: '3 words left', order: { by: 'left', words: 3 } },
];

export const RIGHT_ORDERS: readonly NamedOrder[] = [
  { id: 'right1', label: '1 word right', order: { by: 'right', words: 1 } },
  { id: 'right2', label: '2 words right', order: { by: 'right', words: 2 } },
  { id: 'right3', label: '3 words right', order: { by: 'right', words: 3 } },
];

const ALL = [...ORDERS, ...LEFT_ORDERS, ...RIGHT_ORDERS];

export function orderOf(id: string): ConcordanceOrder | undefined {
  return ALL.find((named) => named.id === id)?.order;
}

export function idOf(order: ConcordanceOrder): string {
  return ALL.find((named) => JSON.stringify(sorted(named.order)) === JSON.stringify(sorted(order)))?.id ?? 'corpus';
}

function sorted(order: ConcordanceOrder): [string, unknown][] {
  return Object.entries(order).sort(([a], [b]) => (a < b ? -1 : 1));
}
