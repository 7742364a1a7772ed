import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Decoder } from '../../../../src/core/entities/model/decoder';
import { beginOf, insideOf, LABELS, mayFollow, OUTSIDE, STRIDE } from '../../../../src/core/entities/model/labels';

const PERSON = 0;
const PLACE = 2;

/** What a sequence of labels is worth; undefined when it may not be. */
function worthOf(
  labels: readonly number[],
  scores: readonly number[],
  transitions: readonly number[],
): number | undefined {
  let worth = 0;
  let before: number = OUTSIDE;
  for (const [t, label] of labels.entries()) {
    if (!mayFollow(before, label)) return undefined;
    worth += (scores[t * STRIDE + label] ?? 0) + (transitions[before * STRIDE + label] ?? 0);
    before = label;
  }
  return worth;
}

function* sequences(length: number): Generator<number[]> {
  if (length === 0) {
    yield [];
    return;
  }
  for (const rest of sequences(length - 1)) for (let label = 0; label < LABELS; label++) yield [...rest, label];
}

describe('Decoder', () => {
  it('finds a sequence of labels that no other is worth more than', () => {
    const numbers = (length: number) =>
      fc.array(fc.integer({ min: -50, max: 50 }), { minLength: length, maxLength: length });
    fc.assert(
      fc.property(numbers(3 * STRIDE), numbers(LABELS * STRIDE), (scores, transitions) => {
        const labels = new Uint8Array(3);
        new Decoder(transitions).decode(scores, 0, 3, labels);
        const worth = worthOf([...labels], scores, transitions);
        assert.ok(worth !== undefined, 'a label stands where it may not');
        for (const other of sequences(3)) {
          const another = worthOf(other, scores, transitions);
          assert.ok(another === undefined || another <= worth);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('begins no sequence inside a name, and goes from no kind into another', () => {
    const scores = new Float64Array(3 * STRIDE);
    scores[insideOf(PERSON)] = 9;
    scores[beginOf(PERSON)] = 1;
    scores[STRIDE + insideOf(PLACE)] = 5;
    scores[STRIDE + insideOf(PERSON)] = 4;
    const labels = new Uint8Array(3);
    new Decoder(new Float64Array(LABELS * STRIDE)).decode(scores, 0, 3, labels);
    assert.deepEqual([...labels], [beginOf(PERSON), insideOf(PERSON), OUTSIDE]);
  });

  it('labels only the tokens asked for', () => {
    const scores = new Float64Array(4 * STRIDE).fill(0);
    for (let t = 0; t < 4; t++) scores[t * STRIDE + beginOf(PLACE)] = 3;
    const labels = new Uint8Array(4);
    new Decoder(new Float64Array(LABELS * STRIDE)).decode(scores, 1, 2, labels);
    assert.deepEqual([...labels], [0, beginOf(PLACE), beginOf(PLACE), 0]);
  });
});
