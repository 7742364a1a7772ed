import type { PageMarks } from '../../protocol/concordancePage';
import type { HeldLines } from './heldLines';
import type { Marks } from './marks';

/** Where the marked lines stand in the order they are in. Marks of lines that are no longer found are kept, but not shown. */
export async function placeMarks(marks: Marks, held: HeldLines | undefined): Promise<PageMarks> {
  const { lines } = marks;
  const positions = held === undefined || lines.length === 0 ? [] : await held.positionsOf(lines);
  const discarded: number[] = [];
  const tags: (readonly [position: number, tag: string])[] = [];
  lines.forEach((line, index) => {
    const position = positions[index] ?? null;
    if (position === null) return;
    if (line.discarded) discarded.push(position);
    if (line.tag !== null) tags.push([position, line.tag]);
  });
  return { discarded: discarded.sort((a, b) => a - b), tags };
}
