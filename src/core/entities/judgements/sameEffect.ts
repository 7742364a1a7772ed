import type { JudgedState } from './effect';

/**
 * Whether judgements come to the same for actors and mentions. Those that only say whether a mention was right change none,
 * so that nothing has to be linked or shown anew for them. False at times for two that come to the same in another order.
 */
export function hasSameEffect(a: JudgedState, b: JudgedState): boolean {
  return a === b || effectOf(a) === effectOf(b);
}

function effectOf({ holding: _judgements, ...effect }: JudgedState): string {
  return JSON.stringify(effect, (_key, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  );
}
