import type { Corpus } from '../core/corpus';
import type { Problem } from '../core/model/problem';
import { ProblemCatalogue } from '../core/problems/catalogue';
import type { ProblemCalls } from '../protocol/problems';
import type { Handlers } from '../protocol/rpc';

/** Answers what is asked of problems. `corpus` gives the one that is open. */
export function problemHandlers(corpus: () => Corpus): Handlers<ProblemCalls> {
  let last: { readonly of: Corpus; readonly version: number; readonly catalogue: ProblemCatalogue } | undefined;
  const catalogue = (): ProblemCatalogue => {
    const of = corpus();
    const { version } = of;
    if (last?.of !== of || last.version !== version) {
      last = { of, version, catalogue: new ProblemCatalogue(of.problems(), of.articles()) };
    }
    return last.catalogue;
  };
  return {
    problems: () => corpus().problems(),
    problemsInPlaces: (mostInFile) => inPlaces(corpus().problems(), mostInFile),
    problemGroups: () => catalogue().groups(),
    problemsOfKind: (kind, from, to) => catalogue().items(kind, from, to),
  };
}

function inPlaces(problems: readonly Problem[], mostInFile: number): Problem[] {
  const inFile = new Map<string, number>();
  return problems.filter(({ path, range }) => {
    if (range === undefined) return false;
    const place = (inFile.get(path) ?? 0) + 1;
    inFile.set(path, place);
    return place <= mostInFile;
  });
}
