/** The smallest index in `[low, high)` for which `holds`, or `high`; `holds` must be false up to some index and true from there on. */
export function bisect(low: number, high: number, holds: (index: number) => boolean): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
