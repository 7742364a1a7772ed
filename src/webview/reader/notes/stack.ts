interface Box {
  /** Where it would stand if it were alone. */
  readonly wanted: number;
  readonly height: number;
}

/**
 * Where boxes one below the other begin, so that none stands over another and `gap` is between any two: each where it is wanted or below,
 * but the one with the index `aligned`, if there is one, just where it is wanted, for which those before it make room upwards.
 */
export function stackedTops(boxes: readonly Box[], gap: number, aligned = -1): number[] {
  const tops: number[] = [];
  let free = Number.NEGATIVE_INFINITY;
  boxes.forEach(({ wanted, height }, i) => {
    const top = i === aligned ? wanted : Math.max(wanted, free);
    tops.push(top);
    free = top + height + gap;
  });
  let limit = boxes[aligned]?.wanted ?? Number.POSITIVE_INFINITY;
  for (let i = aligned - 1; i >= 0; i -= 1) {
    const top = Math.min(tops[i] ?? 0, limit - gap - (boxes[i]?.height ?? 0));
    tops[i] = top;
    limit = top;
  }
  return tops;
}
