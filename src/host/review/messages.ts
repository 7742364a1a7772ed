import { type FromReview, REVIEW_ANSWERS } from '../../protocol/reviewPage';

/** What the page says once it listens. */
export type ReviewMessage = Exclude<FromReview, { readonly type: 'ready' }>;

/** Checks what the page has sent: untrusted text has been in it. Undefined when it is no message of ours. */
export function parseFromReview(received: unknown): ReviewMessage | undefined {
  if (typeof received !== 'object' || received === null || !('type' in received)) return undefined;
  switch (received.type) {
    case 'undo':
    case 'open':
    case 'result':
    case 'next':
      return { type: received.type };
    case 'answer': {
      const turn = 'turn' in received ? received.turn : undefined;
      const given = 'answer' in received ? received.answer : undefined;
      const answer = REVIEW_ANSWERS.find((one) => one === given);
      return answer !== undefined && typeof turn === 'number' ? { type: 'answer', turn, answer } : undefined;
    }
    default:
      return undefined;
  }
}
