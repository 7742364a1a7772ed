/** Words in code-unit order, so that those with a common beginning stand together. Additions are sorted in when asked for. */
export class SortedWords {
  private sorted: string[] = [];
  private added: string[] = [];

  /** `word` must not have been added before. */
  add(word: string): void {
    this.added.push(word);
  }

  /** The words that begin with `prefix`, in order. */
  startingWith(prefix: string): string[] {
    this.sortIn();
    const from = this.firstFrom(prefix);
    let to = from;
    while (this.sorted[to]?.startsWith(prefix) === true) to += 1;
    return this.sorted.slice(from, to);
  }

  private sortIn(): void {
    if (this.added.length === 0) return;
    const added = this.added.sort(byCodeUnits);
    this.sorted = this.sorted.length === 0 ? added : merge(this.sorted, added);
    this.added = [];
  }

  /** Index of the first word that is not before `word`, by binary search. */
  private firstFrom(word: string): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sorted[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function merge(a: readonly string[], b: readonly string[]): string[] {
  const merged: string[] = [];
  let i = 0;
  for (const word of b) {
    for (let other = a[i]; other !== undefined && other < word; other = a[i]) {
      merged.push(other);
      i += 1;
    }
    merged.push(word);
  }
  return merged.concat(a.slice(i));
}

/** Orders strings by their UTF-16 units: the same on every machine, whatever its language. */
export function byCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
