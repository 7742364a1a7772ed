import assert from 'node:assert/strict';
import { Decoder } from '../../../src/core/entities/model/decoder';
import { beginOf, insideOf, LABELS, OUTSIDE, STRIDE } from '../../../src/core/entities/model/labels';
import { RowTable } from '../../../src/core/entities/model/rowTable';
import { Examples } from '../../../src/training/examples';
import { pack } from '../../../src/training/packing';
import { type TrainingOptions, train } from '../../../src/training/trainer';

const OPTIONS: TrainingOptions = { epochs: 12, averaged: 2, rate: 0.2, decay: 0, leastCount: 1, dropout: 0, seed: 1 };

const PERSON = beginOf(0);
const LATER = insideOf(0);

/** Sentences of words by number: 1 always begins a person's name, 2 goes on with it after 1 and is nothing after 3. */
function toyExamples(): Examples {
  const examples = new Examples();
  const sentences: readonly (readonly (readonly [word: number, label: number])[])[] = [
    [
      [3, OUTSIDE],
      [1, PERSON],
      [2, LATER],
    ],
    [
      [3, OUTSIDE],
      [2, OUTSIDE],
    ],
    [
      [1, PERSON],
      [3, OUTSIDE],
      [2, OUTSIDE],
    ],
    [
      [1, PERSON],
      [2, LATER],
      [3, OUTSIDE],
    ],
  ];
  for (const sentence of sentences) {
    for (const [word, label] of sentence) examples.addToken(Int32Array.of(word * 1000, 5), 2, label);
    examples.endSequence(1);
  }
  return examples;
}

function labelsBy(weights: ReturnType<typeof train>, words: readonly number[]): number[] {
  const { features, weights: bytes, scale } = pack(weights.features, 1000);
  const table = new RowTable(features, bytes);
  const scores = new Float64Array(words.length * STRIDE);
  words.forEach((word, i) => {
    table.score(Int32Array.of(word * 1000, 5), 2, scale, scores, i * STRIDE);
  });
  const labels = new Uint8Array(words.length);
  new Decoder(weights.transitions).decode(scores, 0, words.length, labels);
  return [...labels];
}

describe('the trainer', function () {
  this.timeout(30_000);

  it('learns what a word is by itself and what it is after another', () => {
    const weights = train(toyExamples(), OPTIONS);
    assert.deepEqual(labelsBy(weights, [3, 1, 2, 3]), [OUTSIDE, PERSON, LATER, OUTSIDE]);
    assert.deepEqual(labelsBy(weights, [3, 2]), [OUTSIDE, OUTSIDE]);
  });

  it('gives the same weights each time, and others by another seed', () => {
    const options = { ...OPTIONS, epochs: 2, dropout: 0.3 };
    const first = train(toyExamples(), options);
    assert.deepEqual(train(toyExamples(), options).features, first.features);
    assert.notDeepEqual(train(toyExamples(), { ...options, seed: 2 }).features, first.features);
  });

  it('leaves out features that too few tokens have', () => {
    const { features } = train(toyExamples(), { ...OPTIONS, leastCount: 5 });
    assert.ok(features.subarray(1000 * STRIDE, 1001 * STRIDE).every((weight) => weight === 0));
    assert.ok(features.subarray(5 * STRIDE, 6 * STRIDE).some((weight) => weight !== 0));
  });

  it('tells how the loss falls', () => {
    const losses: number[] = [];
    train(toyExamples(), { ...OPTIONS, report: (line) => losses.push(Number(/loss (\S+)/.exec(line)?.[1])) });
    assert.equal(losses.length, OPTIONS.epochs);
    assert.ok((losses[losses.length - 1] ?? 9) < (losses[0] ?? 0) / 4);
  });
});

describe('packing', function () {
  this.timeout(30_000);

  const table = new Float32Array(2 ** 22 * STRIDE);
  const row = [0.5, -2, 0, 0, 0, 0.03, 0];
  for (let label = 0; label < LABELS; label++) {
    table[700 * STRIDE + label] = row[label] ?? 0;
    // What all labels have in common is of no account.
    table[900 * STRIDE + label] = 3;
  }

  it('keeps weights within the coarseness of a squared byte', () => {
    const { features, weights, scale } = pack(table, 100);
    assert.deepEqual([...features], [700]);
    row.forEach((weight, label) => {
      const byte = weights[label] ?? 0;
      const worth = byte * Math.abs(byte) * scale;
      assert.ok(Math.abs(worth - weight) <= 127 * scale, `${worth} for ${weight}`);
    });
  });

  it('keeps the largest when not all have room', () => {
    const { weights } = pack(table, 2);
    assert.deepEqual([...weights].map(Math.sign), [1, -1, 0, 0, 0, 0, 0]);
  });
});
