/** What a key or a button does with the suggestion that is shown. */
export type MergeAction = 'merge' | 'apart' | 'later' | 'undo';

export const KEYS: Readonly<Record<MergeAction, string>> = { merge: 'M', apart: 'K', later: 'L', undo: 'U' };

/** What a key does; undefined when nothing. One that is held down acts once: nobody has looked at the next suggestion yet. */
export function keyAction({
  key,
  ctrlKey,
  metaKey,
  altKey,
  repeat,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>): MergeAction | undefined {
  if (ctrlKey || metaKey || altKey || repeat) return undefined;
  const pressed = key.toUpperCase();
  return (['merge', 'apart', 'later', 'undo'] as const).find((action) => KEYS[action] === pressed);
}
