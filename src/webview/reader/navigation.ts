import { bisect } from './bisect';
import { FIRST_LINE, type Scene } from './scene';
import type { Mark } from './view/marks';

/** Where a step of `direction` leads from `from`, in a list in the order of the text; it wraps around. */
export function nextMark(marks: readonly Mark[], from: number, direction: 1 | -1): Mark | undefined {
  const after = bisect(0, marks.length, (k) => (marks[k]?.mention.start ?? 0) > from);
  const before = bisect(0, marks.length, (k) => (marks[k]?.mention.start ?? 0) >= from) - 1;
  return direction === 1 ? (marks[after] ?? marks[0]) : (marks[before] ?? marks[marks.length - 1]);
}

/** The marks that next and previous go through: all of the selected subject's, else all that are lit and not folded away. */
export function stops({ view }: Scene): readonly Mark[] {
  const { selected } = view.marks;
  if (selected !== undefined) return selected.marks;
  const folded = view.blocks.filter(({ furniture }) => furniture?.isOpen === false).map(({ block }) => block);
  return view.marks.lit().filter(({ mention }) => {
    return !folded.some(({ start, end }) => start <= mention.start && mention.start < end);
  });
}

/**
 * From where a step goes: the focused mark, else the mark visited last if it is still in view, else the first line in view.
 */
export function startOfStep(scene: Scene, last: Mark | undefined, direction: 1 | -1): number {
  const focused = scene.view.marks.at(document.activeElement) ?? last;
  if (focused?.element.isConnected === true) {
    const { top, bottom } = focused.element.getBoundingClientRect();
    const inView = bottom > 0 && top < window.innerHeight;
    if (inView) return focused.mention.start;
  }
  const block = scene.geometry.firstBlockBelow(FIRST_LINE);
  if (block === undefined) return -1;
  return scene.geometry.firstOffsetBelow(block, FIRST_LINE) - (direction === 1 ? 1 : 0);
}
