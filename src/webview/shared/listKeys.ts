/** Where a key leads: to a row, counted from the active one or from an end. */
export type Step = { readonly by: number } | { readonly to: 'first' | 'last' };

export type KeyAction =
  | { readonly type: 'move'; readonly step: Step; readonly grow: boolean }
  | { readonly type: 'open'; readonly focus: boolean }
  | { readonly type: 'all' };

/**
 * What a key does in the list; undefined when nothing. The letters, Delete and Ctrl+Z are VS Code's keybindings and not
 * read here, so that they can be rebound.
 */
export function keyAction(
  {
    key,
    ctrlKey,
    metaKey,
    shiftKey,
    altKey,
  }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
  rowsInView: number,
): KeyAction | undefined {
  const command = ctrlKey || metaKey;
  if (altKey) return undefined;
  if (key === 'Enter') return { type: 'open', focus: command };
  if (key === 'a' && command && !shiftKey) return { type: 'all' };
  const step = stepOf(key, rowsInView);
  const isEnd = step !== undefined && 'to' in step;
  if (step === undefined || (command && !isEnd)) return undefined;
  return { type: 'move', step, grow: shiftKey };
}

function stepOf(key: string, rowsInView: number): Step | undefined {
  switch (key) {
    case 'ArrowDown':
      return { by: 1 };
    case 'ArrowUp':
      return { by: -1 };
    case 'PageDown':
      return { by: Math.max(1, rowsInView - 1) };
    case 'PageUp':
      return { by: -Math.max(1, rowsInView - 1) };
    case 'Home':
      return { to: 'first' };
    case 'End':
      return { to: 'last' };
    default:
      return undefined;
  }
}
