import type { ProblemKind } from '../../core/model/problem';
import type { ListedProblem, ProblemGroup } from '../../core/problems/catalogue';

/** A row of the view "Problems". */
export type ProblemNode =
  | { readonly type: 'kind'; readonly group: ProblemGroup }
  | { readonly type: 'part'; readonly kind: ProblemKind; readonly from: number; readonly to: number }
  | { readonly type: 'problem'; readonly problem: ListedProblem; readonly position: number };

/** No row has more below it: a tree of VS Code is slow where one has thousands. */
export const MOST_BELOW = 500;

/** Parts of `count` problems of a kind, in their order. */
export function partsOf(kind: ProblemKind, count: number): ProblemNode[] {
  const parts: ProblemNode[] = [];
  for (let from = 0; from < count; from += MOST_BELOW) {
    parts.push({ type: 'part', kind, from, to: Math.min(from + MOST_BELOW, count) });
  }
  return parts;
}

/** Names a row by its place, so that after a change the row at the same place is selected: of a list to be worked off, the next. */
export function keyOf(node: ProblemNode): string {
  switch (node.type) {
    case 'kind':
      return node.group.kind;
    case 'part':
      return `${node.kind}/${node.from}-`;
    case 'problem':
      return `${node.problem.about}/${node.position}`;
  }
}
