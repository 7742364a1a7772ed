import { REPAIR_ACTIONS, type RepairAction } from '../../protocol/repairPage';

export const KEYS: Readonly<Record<RepairAction, string>> = {
  attach: 'T',
  update: 'U',
  keep: 'K',
  remove: 'R',
  skip: 'S',
  openNote: 'N',
  openPassage: 'P',
};

/** An action, or the number of a candidate from 0 on. */
export type KeyMeaning = RepairAction | number;

/** What a key does; undefined when nothing. One that is held down acts once: nobody has looked at the next quotation yet. */
export function keyMeaning({
  key,
  ctrlKey,
  metaKey,
  altKey,
  repeat,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>): KeyMeaning | undefined {
  if (ctrlKey || metaKey || altKey || repeat) return undefined;
  if (/^[1-9]$/.test(key)) return Number(key) - 1;
  const pressed = key.toUpperCase();
  return REPAIR_ACTIONS.find((action) => KEYS[action] === pressed);
}
