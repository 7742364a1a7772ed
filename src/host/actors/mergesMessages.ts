import { type FromMerges, SIDES } from '../../protocol/mergesPage';

/** What the page says once it listens. */
export type MergesMessage = Exclude<FromMerges, { readonly type: 'ready' }>;

/** Checks what the page has sent: untrusted text has been in it. Undefined when it is no message of ours. */
export function parseFromMerges(received: unknown): MergesMessage | undefined {
  if (typeof received !== 'object' || received === null) return undefined;
  const { type, key, keep, side: given, line } = received as Partial<Record<string, unknown>>;
  if (type === 'undo' || type === 'cancel' || type === 'again') return { type };
  if (typeof key !== 'string') return undefined;
  const side = SIDES.find((one) => one === (given ?? keep));
  switch (type) {
    case 'apart':
    case 'later':
    case 'choose':
      return { type, key };
    case 'merge':
      return side && { type, key, keep: side };
    case 'openActor':
      return side && { type, key, side };
    case 'openLine':
      return side && typeof line === 'number' && Number.isSafeInteger(line) && line >= 0
        ? { type, key, side, line }
        : undefined;
    default:
      return undefined;
  }
}
