import type { Article } from '../model/article';
import type { Mention } from '../model/mention';
import { lexicon } from './gazetteer/lexicon';
import { Reading } from './reading';
import { decide, type Named } from './rules/consistency';
import { lowerCaseNames } from './rules/lowerCaseNames';
import { forEachRun } from './rules/runs';
import { type Findings, takeApart } from './rules/segments';
import type { Tagger } from './tagger';

/**
 * Finds names by rules and a gazetteer: runs of capitalised words are taken apart at offices ("Press Secretary") and at names known
 * beforehand; what is left is weighed by its words, its neighbours and what the rest of the article says. Linear in the text's length.
 */
export class RuleTagger implements Tagger {
  tag(article: Pick<Article, 'text' | 'blocks'>): Mention[] {
    const reading = new Reading(article.text, article.blocks, lexicon());
    const findings: Findings = { settled: [], candidates: [], offices: [] };
    for (const block of reading.blocks) {
      forEachRun(reading, block, (run) => takeApart(reading, run, findings));
    }
    return toMentions(reading, decide(reading, findings, lowerCaseNames(reading, findings.offices)));
  }
}

/** In order; where two overlap, the one that starts first stays. */
function toMentions(reading: Reading, named: Named[]): Mention[] {
  const mentions: Mention[] = [];
  let end = -1;
  for (const { first, last, kind } of named.sort((a, b) => a.first - b.first || b.last - a.last)) {
    if (first <= end) continue;
    end = last;
    mentions.push({ start: reading.tokens.start(first), end: reading.tokens.end(last), kind });
  }
  return mentions;
}
