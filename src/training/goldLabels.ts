import { beginOf, insideOf } from '../core/entities/model/labels';
import type { Reading } from '../core/entities/reading';
import type { GoldSpan } from './plainText';

/** Labels of our own tokens for the names that a corpus marks. A name that touches a token has all of it; none goes beyond a block. */
export function goldLabels(reading: Reading, gold: readonly GoldSpan[]): Uint8Array {
  const labels = new Uint8Array(reading.length);
  let token = 0;
  for (const { start, end, kind } of gold) {
    while (token < reading.length && reading.tokens.end(token) <= start) token++;
    for (let i = token; i < reading.length && reading.tokens.start(i) < end; i++) {
      labels[i] = i === token || reading.isBlockStart(i) ? beginOf(kind) : insideOf(kind);
    }
  }
  return labels;
}
