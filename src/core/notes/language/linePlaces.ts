const LINE_END = /\r\n|\r|\n/g;

/** Line and UTF-16 unit in it, both from 0 on, of positions in a text that are in order; lines end as they do in editors. */
export function linePlaces(text: string, positions: readonly number[]): { line: number; character: number }[] {
  const ends = text.matchAll(LINE_END);
  let line = 0;
  let start = 0;
  let next = ends.next();
  return positions.map((position) => {
    for (; !next.done && next.value.index + next.value[0].length <= position; next = ends.next()) {
      line += 1;
      start = next.value.index + next.value[0].length;
    }
    return { line, character: position - start };
  });
}
