import type { Finder, Named } from '../finder';
import type { Reading } from '../text/reading';
import { decide } from './consistency';
import { lowerCaseNames } from './lowerCaseNames';
import { forEachRun } from './runs';
import { type Findings, takeApart } from './segments';

/**
 * Finds names by rules and a gazetteer: runs of capitalised words are taken apart at offices ("Press Secretary") and at names known
 * beforehand; what is left is weighed by its words, its neighbours and what the rest of the article says. Linear in the text's length.
 */
export class RuleNames implements Finder {
  find(reading: Reading): Named[] {
    const findings: Findings = { settled: [], candidates: [], offices: [] };
    for (const block of reading.blocks) {
      forEachRun(reading, block, (run) => takeApart(reading, run, findings));
    }
    return decide(reading, findings, lowerCaseNames(reading, findings.offices)).filter(isName);
  }
}

/** What the rules know of other kinds only keeps them from taking it for a name; its own finders mark it. */
function isName({ kind }: Named): boolean {
  return kind === 'person' || kind === 'organization' || kind === 'place';
}
