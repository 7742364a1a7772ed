import type { ReviewAnswer } from '../../protocol/reviewPage';

/** What a key or a button does. */
export type ReviewAction = ReviewAnswer | 'undo' | 'open';

const ACTIONS: ReadonlyMap<string, ReviewAction> = new Map<string, ReviewAction>([
  ['r', 'right'],
  ['ArrowRight', 'right'],
  ['w', 'wrong'],
  ['ArrowLeft', 'wrong'],
  ['n', 'not a name'],
  ['s', 'skip'],
  ['u', 'undo'],
  ['Backspace', 'undo'],
  ['o', 'open'],
]);

/**
 * What a key does; undefined when nothing. One that is held down acts once: each answer is about another mention, and
 * nobody has read that one yet.
 */
export function keyAction({
  key,
  ctrlKey,
  metaKey,
  altKey,
  repeat,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>): ReviewAction | undefined {
  if (ctrlKey || metaKey || altKey || repeat) return undefined;
  return ACTIONS.get(key.length === 1 ? key.toLowerCase() : key);
}
