import { printJudgement } from '../../../../src/core/entities/judgements/print';
import type { Judgement, Verdict } from '../../../../src/core/model/judgement';

const TIME = '2026-11-22T09:30:00Z';

/** A verdict as a judgement with this id. */
export function judged(id: string, verdict: Verdict): Judgement {
  return { id, time: TIME, ...verdict };
}

/** The text of a file with these verdicts, whose ids are `j1`, `j2` and so on. */
export function fileOf(...verdicts: readonly Verdict[]): string {
  return verdicts.map((verdict, index) => printJudgement(judged(`j${index + 1}`, verdict))).join('');
}

export const MATTIS = { id: 'person:james-mattis', name: 'James Mattis', kind: 'person' } as const;

/** A passage `exact` at an offset, with what stands beside it. */
export function at(exact: string, start: number) {
  return { exact, prefix: 'said ', suffix: ' on', start, end: start + exact.length };
}
