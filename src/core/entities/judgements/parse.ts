import { type Message, message } from '../../basics/message';
import { JUDGEMENTS_FILE } from '../../ingest/settings/corpusSettings';
import type { Judgement, JudgementId } from '../../model/judgement';
import type { Problem } from '../../model/problem';
import { LineFault } from './fields';
import { readJudgement } from './read';

/** A line of the file that holds a judgement. */
export interface JudgementLine {
  readonly judgement: Judgement;
  readonly range: NonNullable<Problem['range']>;
}

/**
 * Reads the text of corpus.judgements.jsonl. A line that holds no judgement, or one whose id an earlier line has, is a
 * problem with its place and is skipped; blank lines and what a line holds besides are passed over. Never throws.
 */
export function parseJudgements(text: string): {
  readonly lines: readonly JudgementLine[];
  readonly problems: readonly Problem[];
} {
  const lines: JudgementLine[] = [];
  const problems: Problem[] = [];
  const seen = new Set<JudgementId>();
  for (const [number, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const range = { startLine: number, startColumn: 0, endLine: number, endColumn: line.length };
    const { judgement, fault } = judgementIn(line);
    if (judgement === undefined) {
      problems.push(problemOfJudgement(range, 'skipped', message('{0}; it was skipped.', fault)));
    } else if (seen.has(judgement.id)) {
      const reason = message("the id “{0}” is an earlier line's; it was skipped.", judgement.id);
      problems.push(problemOfJudgement(range, 'skipped', reason));
    } else {
      seen.add(judgement.id);
      lines.push({ judgement, range });
    }
  }
  return { lines, problems };
}

/** A problem of the line at `range`. */
export function problemOfJudgement(
  range: JudgementLine['range'],
  severity: Problem['severity'],
  reason: Message,
): Problem {
  return {
    path: JUDGEMENTS_FILE,
    severity,
    about: 'judgements',
    reason: message('Line {0}: {1}', range.startLine + 1, reason),
    range,
  };
}

/** The judgement, or why there is none. */
function judgementIn(
  line: string,
): { readonly judgement: Judgement; readonly fault?: never } | { readonly judgement?: never; readonly fault: Message } {
  try {
    return { judgement: readJudgement(JSON.parse(line)) };
  } catch (error) {
    return { fault: error instanceof LineFault ? error.said : message('this is no JSON') };
  }
}
