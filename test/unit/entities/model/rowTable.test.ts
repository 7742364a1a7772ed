import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FEATURES } from '../../../../src/core/entities/model/hashing';
import { LABELS, STRIDE } from '../../../../src/core/entities/model/labels';
import { RowTable } from '../../../../src/core/entities/model/rowTable';

describe('RowTable', () => {
  it('adds up the weights of the features that it knows, and passes over all others', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 0, max: FEATURES - 1 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(numbers, fc.array(fc.integer({ min: 0, max: FEATURES - 1 }), { maxLength: 10 }), (known, others) => {
        const features = Uint32Array.from(known).sort();
        const weights = Int8Array.from({ length: features.length * LABELS }, (_, i) => ((i * 91) % 255) - 127);
        const scores = new Float64Array(2 * STRIDE);
        const asked = Int32Array.from([...known.slice(0, 5), ...others]);
        new RowTable(features, weights).score(asked, asked.length, 0.5, scores, STRIDE);
        for (let label = 0; label < LABELS; label++) {
          let sum = 0;
          for (const feature of asked) {
            const row = features.indexOf(feature);
            const byte = row === -1 ? 0 : (weights[row * LABELS + label] ?? 0);
            sum += byte * Math.abs(byte);
          }
          assert.equal(scores[STRIDE + label], sum * 0.5);
        }
        assert.ok(scores.subarray(0, STRIDE).every((score) => score === 0));
      }),
    );
  });
});
