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
    const judgement = judgementIn(line);
    if (typeof judgement === 'string') {
      problems.push(problemOfJudgement(range, 'skipped', `${judgement}; it was skipped.`));
    } else if (seen.has(judgement.id)) {
      const reason = `the id “${judgement.id}” is an earlier line's; it was skipped.`;
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
  reason: string,
): Problem {
  return {
    path: JUDGEMENTS_FILE,
    severity,
    about: 'judgements',
    reason: `Line ${range.startLine + 1}: ${reason}`,
    range,
  };
}

/** The judgement, or why there is none. */
function judgementIn(line: string): Judgement | string {
  try {
    return readJudgement(JSON.parse(line));
  } catch (error) {
    return error instanceof LineFault ? error.message : 'this is no JSON';
  }
}
