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
  const centred = centre(table);
  const least = thresholdFor(centred, most);
  let largest = 0;
  for (const weight of centred) largest = Math.max(largest, Math.abs(weight));
  const scale = Math.ceil((largest / LARGEST) * 1e9) / 1e9;
  const features: number[] = [];
  const weights: number[] = [];
  for (let feature = 0; feature < FEATURES; feature++) {
    const row = bytesOf(centred, feature, least, scale);
    if (row.every((byte) => byte === 0)) continue;
    features.push(feature);
    weights.push(...row);
  }
  return { features: Uint32Array.from(features), weights: Int8Array.from(weights), scale };
}

/** What all labels of a feature have in common changes no answer: without the median more weights are near zero. */
function centre(table: Float32Array): Float32Array {
  const centred = new Float32Array(table.length);
  const row: number[] = [];
  for (let at = 0; at < table.length; at += STRIDE) {
    row.length = 0;
    for (let label = 0; label < LABELS; label++) row.push(table[at + label] ?? 0);
    if (row.every((weight) => weight === 0)) continue;
    const median = row.slice().sort((a, b) => a - b)[LABELS >> 1] ?? 0;
    for (let label = 0; label < LABELS; label++) centred[at + label] = (row[label] ?? 0) - median;
  }
  return centred;
}

/** The least size of a weight that is kept. */
function thresholdFor(table: Float32Array, most: number): number {
  const sizes = table
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  return sizes.length <= most ? 0 : (sizes[sizes.length - most] ?? 0);
}

function bytesOf(table: Float32Array, feature: number, least: number, scale: number): number[] {
  return Array.from({ length: LABELS }, (_, label) => {
    const weight = table[feature * STRIDE + label] ?? 0;
    if (Math.abs(weight) < least) return 0;
    return Math.sign(weight) * Math.min(127, Math.round(Math.sqrt(Math.abs(weight) / scale)));
  });
}
