import { FEATURES } from '../core/entities/model/hashing';
import { LABELS, STRIDE } from '../core/entities/model/labels';

/** Weights small enough to be shipped. */
export interface PackedWeights {
  readonly features: Uint32Array;
  readonly weights: Int8Array;
  readonly scale: number;
}

/** Largest square of a byte with a sign. */
const LARGEST = 127 * 127;

/**
 * Keeps the `most` largest weights, each as a signed byte whose square is its worth: small weights, which are many, then lose less than
 * they would on an even scale. `table` has `STRIDE` weights a feature.
 */
export function pack(table: Float32Array, most: number): PackedWeights {
  const { features, rows } = centredRows(table);
  const least = thresholdFor(rows, most);
  let largest = 0;
  for (const weight of rows) largest = Math.max(largest, Math.abs(weight));
  const scale = Math.ceil((largest / LARGEST) * 1e9) / 1e9;
  const kept: number[] = [];
  const weights: number[] = [];
  features.forEach((feature, row) => {
    const bytes = Array.from(rows.subarray(row * LABELS, (row + 1) * LABELS), (weight) => byteOf(weight, least, scale));
    if (bytes.every((byte) => byte === 0)) return;
    kept.push(feature);
    weights.push(...bytes);
  });
  return { features: Uint32Array.from(kept), weights: Int8Array.from(weights), scale };
}

/**
 * The rows that have weights, `LABELS` numbers each, without their median: what all labels of a feature have in common changes no answer,
 * and so more weights are near zero.
 */
function centredRows(table: Float32Array): { features: number[]; rows: Float32Array } {
  const features: number[] = [];
  for (let feature = 0; feature < FEATURES; feature++) {
    for (let at = feature * STRIDE; at < feature * STRIDE + LABELS; at++) {
      if (table[at] === 0) continue;
      features.push(feature);
      break;
    }
  }
  const rows = new Float32Array(features.length * LABELS);
  features.forEach((feature, row) => {
    const weights = table.subarray(feature * STRIDE, feature * STRIDE + LABELS);
    const median = weights.slice().sort()[LABELS >> 1] ?? 0;
    for (let label = 0; label < LABELS; label++) rows[row * LABELS + label] = (weights[label] ?? 0) - median;
  });
  return { features, rows };
}

/** The least size of a weight that is kept. */
function thresholdFor(rows: Float32Array, most: number): number {
  const sizes = rows
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  return sizes.length <= most ? 0 : (sizes[sizes.length - most] ?? 0);
}

function byteOf(weight: number, least: number, scale: number): number {
  if (Math.abs(weight) < least) return 0;
  return Math.sign(weight) * Math.min(127, Math.round(Math.sqrt(Math.abs(weight) / scale)));
}
