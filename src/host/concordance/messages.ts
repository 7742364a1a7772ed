import { isIndex, isRecord } from '../../core/basics/checks';
import type { TextRange } from '../../core/model/anchor';
import type { ConcordanceOrder } from '../../core/search/concordance/model';
import {
  type ChosenLines,
  type ConcordanceState,
  type FromConcordance,
  MOST_LINES,
  MOST_LINES_ASKED,
} from '../../protocol/concordancePage';
import { PAGE_FOCUS } from '../../protocol/page';

/** A query that is longer was not typed. */
const LONGEST_QUERY = 10_000;

/** Checks what a page has sent: untrusted text has been in it. Undefined when it is no message of ours. */
export function parseFromConcordance(received: unknown): FromConcordance | undefined {
  if (!isRecord(received)) return undefined;
  switch (received['type']) {
    case 'ready':
    case 'cancel':
    case 'undo':
    case 'export':
      return { type: received['type'] };
    case 'run': {
      const { query } = received;
      return isQuery(query) ? { type: 'run', query } : undefined;
    }
    case 'sort': {
      const order = parseOrder(received['order']);
      return order && { type: 'sort', order };
    }
    case 'lines': {
      const { generation, from, to } = received;
      if (!isIndex(generation) || !isIndex(from) || !isIndex(to) || to < from || to - from > MOST_LINES_ASKED) {
        return undefined;
      }
      return { type: 'lines', generation, from, to };
    }
    case 'open': {
      const { generation, position, focus } = received;
      if (!isIndex(generation) || !isIndex(position) || typeof focus !== 'boolean') return undefined;
      return { type: 'open', generation, position, focus };
    }
    case 'discard': {
      const chosen = parseChosen(received);
      const { discarded } = received;
      return chosen && typeof discarded === 'boolean' ? { type: 'discard', discarded, ...chosen } : undefined;
    }
    case 'tag':
    case 'copy': {
      const chosen = parseChosen(received);
      return chosen && { type: received['type'], ...chosen };
    }
    case 'focus': {
      const focus = PAGE_FOCUS.find((place) => place === received['focus']);
      return focus && { type: 'focus', focus };
    }
    default:
      return undefined;
  }
}

/** What VS Code kept of a page, or undefined when it is not one of ours. */
export function parseConcordanceState(value: unknown): Pick<ConcordanceState, 'query' | 'order'> | undefined {
  if (!isRecord(value)) return undefined;
  const order = parseOrder(value['order']);
  const { query } = value;
  return order && isQuery(query) ? { query, order } : undefined;
}

function parseOrder(value: unknown): ConcordanceOrder | undefined {
  if (!isRecord(value)) return undefined;
  const { by, newestFirst, words } = value;
  switch (by) {
    case 'corpus':
    case 'source':
    case 'match':
      return { by };
    case 'date':
      return typeof newestFirst === 'boolean' ? { by, newestFirst } : undefined;
    case 'left':
    case 'right':
      return words === 1 || words === 2 || words === 3 ? { by, words } : undefined;
    default:
      return undefined;
  }
}

function parseChosen({ generation, ranges }: Record<string, unknown>): ChosenLines | undefined {
  if (!isIndex(generation) || !Array.isArray(ranges)) return undefined;
  const parsed: TextRange[] = [];
  let last = 0;
  for (const range of ranges) {
    if (!isRecord(range)) return undefined;
    const { start, end } = range;
    if (!isIndex(start) || !isIndex(end) || start < last || end <= start || end > MOST_LINES) return undefined;
    parsed.push({ start, end });
    last = end;
  }
  return { generation, ranges: parsed };
}

function isQuery(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_QUERY;
}
