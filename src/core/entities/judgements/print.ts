import type { Judgement, Verdict } from '../../model/judgement';
import { readJudgement } from './read';

/** Line ends of Unicode's that JSON leaves as they are, and of which editors warn. */
const OTHER_LINE_ENDS = /[\u0085\u2028\u2029]/g;
const SECOND = 'YYYY-MM-DDTHH:MM:SS'.length;

/**
 * A judgement as a line of corpus.judgements.jsonl, with its line feed; its keys always come in one order.
 *
 * @throws LineFault when it is no judgement that could be read again
 */
export function printJudgement(judgement: Judgement): string {
  const json = JSON.stringify(readJudgement(judgement));
  return `${json.replace(OTHER_LINE_ENDS, escapeUnit)}\n`;
}

/**
 * A verdict as a judgement of its own. `chance` tells it from others of the same millisecond.
 *
 * @throws LineFault when the verdict is none that could be read again
 */
export function makeJudgement(verdict: Verdict, reason: string | null, now: Date, chance: string): Judgement {
  const said = reason?.trim() ?? '';
  return readJudgement({
    ...verdict,
    id: `${now.getTime().toString(36)}-${chance}`,
    time: `${now.toISOString().slice(0, SECOND)}Z`,
    ...(said === '' ? {} : { reason: said }),
  });
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
