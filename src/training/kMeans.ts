import { randomNumbers } from './random';

/**
 * Parts vectors of length 1 into at most `clusters` groups of those that point the same way (Lloyd's k-means on the sphere).
 * `members` are the numbers of the vectors; the answer has a group for each. The same vectors give the same groups.
 */
export function kMeans(
  vectors: Float32Array,
  dimensions: number,
  members: Int32Array,
  clusters: number,
  rounds: number,
): Int32Array {
  const count = Math.min(clusters, members.length);
  const groups = new Int32Array(members.length);
  const centres = firstCentres(vectors, dimensions, members, count);
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    members.forEach((member, i) => {
      const group = nearest(vectors, member * dimensions, centres, dimensions);
      if (group !== groups[i]) moved++;
      groups[i] = group;
    });
    if (moved === 0 && round > 0) break;
    recentre(vectors, dimensions, members, groups, centres);
  }
  return groups;
}

function firstCentres(vectors: Float32Array, dimensions: number, members: Int32Array, count: number): Float32Array {
  const random = randomNumbers(11);
  const chosen = Array.from(members);
  const centres = new Float32Array(count * dimensions);
  for (let group = 0; group < count; group++) {
    const at = group + Math.floor(random() * (chosen.length - group));
    const member = chosen[at] ?? 0;
    chosen[at] = chosen[group] ?? 0;
    centres.set(vectors.subarray(member * dimensions, (member + 1) * dimensions), group * dimensions);
  }
  return centres;
}

function nearest(vectors: Float32Array, at: number, centres: Float32Array, dimensions: number): number {
  let best = Number.NEGATIVE_INFINITY;
  let group = 0;
  for (let centre = 0; centre < centres.length; centre += dimensions) {
    let product = 0;
    for (let k = 0; k < dimensions; k++) product += (vectors[at + k] ?? 0) * (centres[centre + k] ?? 0);
    if (product > best) {
      best = product;
      group = centre / dimensions;
    }
  }
  return group;
}

function recentre(
  vectors: Float32Array,
  dimensions: number,
  members: Int32Array,
  groups: Int32Array,
  centres: Float32Array,
): void {
  const sums = new Float32Array(centres.length);
  members.forEach((member, i) => {
    const to = (groups[i] ?? 0) * dimensions;
    for (let k = 0; k < dimensions; k++) sums[to + k] = (sums[to + k] ?? 0) + (vectors[member * dimensions + k] ?? 0);
  });
  for (let centre = 0; centre < centres.length; centre += dimensions) {
    let square = 0;
    for (let k = 0; k < dimensions; k++) square += (sums[centre + k] ?? 0) ** 2;
    if (square === 0) continue;
    const length = Math.sqrt(square);
    for (let k = 0; k < dimensions; k++) centres[centre + k] = (sums[centre + k] ?? 0) / length;
  }
}
