/** An element of a list in a text: `[start, end)` in UTF-16 units, and the line, from 1, on which it begins. */
export interface Element {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

const BLANK = /\s/;

/**
 * The elements of the list with which a text of JSON begins, by brackets and strings alone, so that one that is damaged does not hide those
 * before it, nor the list's missing end all of them.
 */
export function* elementsOf(json: string): Generator<Element> {
  const structure = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)|[[\]{},\n]/g;
  const opening = json.indexOf('[');
  structure.lastIndex = opening + 1;
  let depth = 0;
  let line = json.slice(0, opening).split('\n').length;
  let element = new Open(json, opening + 1, line);
  for (let match = structure.exec(json); match !== null; match = structure.exec(json)) {
    const [mark] = match;
    if (mark === '\n') {
      line += 1;
      continue;
    }
    if (depth === 0 && (mark === ',' || mark === ']')) {
      yield* element.endedAt(match.index);
      if (mark === ']') return;
      element = new Open(json, match.index + 1, line);
      continue;
    }
    element.beginsBy(line);
    if (mark === '[' || mark === '{') depth += 1;
    else if (mark === ']' || mark === '}') depth -= 1;
  }
  yield* element.endedAt(json.length);
}

/** An element of which the end has not been found yet. */
class Open {
  private hasBegun = false;

  constructor(
    private readonly json: string,
    private from: number,
    private line: number,
  ) {}

  /** Something of it stands on this line. */
  beginsBy(line: number): void {
    if (!this.hasBegun) this.line = line;
    this.hasBegun = true;
  }

  /** Nothing when only white space stands before the end. */
  *endedAt(end: number): Generator<Element> {
    while (this.from < end && BLANK.test(this.json.charAt(this.from))) this.from += 1;
    if (this.from < end) yield { start: this.from, end, line: this.line };
  }
}
