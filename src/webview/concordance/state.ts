import type { ConcordanceState } from '../../protocol/concordancePage';

/** What of the page's own state it takes up again: the query and the order come from the host, which has them from VS Code. */
export interface OwnState {
  showsDiscarded: ConcordanceState['showsDiscarded'];
  position: ConcordanceState['position'];
}

/** The page's state as VS Code gives it back; what is missing or not ours is as in a new page. */
export function parseState(value: unknown): OwnState {
  const { showsDiscarded, position } = typeof value === 'object' && value !== null ? (value as Partial<OwnState>) : {};
  const isPosition = typeof position === 'number' && Number.isSafeInteger(position) && position >= 0;
  return { showsDiscarded: showsDiscarded === true, position: isPosition ? position : 0 };
}
