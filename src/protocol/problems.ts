// The calls that the extension host makes on the engine to list problems. The host holds none that it is not showing.

import type { Problem, ProblemKind } from '../core/model/problem';
import type { ListedProblem, ProblemGroup } from '../core/problems/catalogue';

export type ProblemCalls = {
  /** All that was skipped or is doubtful in the sources, the reader's own files included. What only shows in the articles is not here. */
  problems(): readonly Problem[];
  /** Those of them that have a place in a file, the first so many of each file. */
  problemsInPlaces(mostInFile: number): readonly Problem[];
  /** The kinds of which there are any, what shows in the articles included, with how many. */
  problemGroups(): readonly ProblemGroup[];
  /** The problems of a kind from one position up to, and without, another. */
  problemsOfKind(kind: ProblemKind, from: number, to: number): readonly ListedProblem[];
};
