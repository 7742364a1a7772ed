import { beginOf, insideOf, NAMED_KINDS } from '../core/entities/model/labels';
import type { Reading } from '../core/entities/text/reading';
import type { Mention, MentionKind } from '../core/model/mention';

/** Labels of our own tokens for the names that a corpus marks. A name that touches a token has all of it; none goes beyond a block. */
export function goldLabels(reading: Reading, gold: readonly Mention[]): Uint8Array {
  const labels = new Uint8Array(reading.length);
  let token = 0;
  for (const { start, end, kind } of gold) {
    const number = (NAMED_KINDS as readonly MentionKind[]).indexOf(kind);
    if (number === -1) continue;
    while (token < reading.length && reading.tokens.end(token) <= start) token++;
    for (let i = token; i < reading.length && reading.tokens.start(i) < end; i++) {
      labels[i] = i === token || reading.isBlockStart(i) ? beginOf(number) : insideOf(number);
    }
  }
  return labels;
}
