import { isRecord } from '../../../core/basics/checks';
import { type FromRepair, REPAIR_ACTIONS } from '../../../protocol/repairPage';

/** What the page says once it listens. */
export type RepairMessage = Exclude<FromRepair, { readonly type: 'ready' }>;

/** Checks what the page has sent: untrusted text has been in it. Undefined when it is no message of ours. */
export function parseFromRepair(received: unknown): RepairMessage | undefined {
  if (!isRecord(received)) return undefined;
  const { type, key, candidate, action: given } = received;
  if (type === 'again') return { type };
  const action = REPAIR_ACTIONS.find((one) => one === given);
  if (type !== 'act' || action === undefined || typeof key !== 'string') return undefined;
  if (typeof candidate !== 'number' || !Number.isSafeInteger(candidate) || candidate < 0) return undefined;
  return { type, action, key, candidate };
}
