import { randomInt } from 'node:crypto';
import { LineFault } from '../core/entities/judgements/fields';
import { makeJudgement, printJudgement } from '../core/entities/judgements/print';
import type { Judgement, JudgementId, NamedActor, Verdict } from '../core/model/judgement';
import type { JudgeCall } from './calls';
import { Failure } from './failure';
import { JudgementsFile } from './judgementsFile';
import { openCorpus } from './openCorpus';
import { json, type Pieces, printable, table } from './output';
import { verdictOf } from './wishes';

const CHANCES = 36 ** 4;

/** What was appended, and where. */
export interface Judged {
  readonly file: string;
  readonly judgement: Judgement;
}

/**
 * Appends what the call says to the corpus's file of judgements.
 *
 * @throws Failure when it speaks of what is not there, would have no effect, or cannot be kept
 */
export async function judge(call: JudgeCall): Promise<Judged> {
  const file = await JudgementsFile.read(call.corpus);
  const verdict = call.act.do === 'undo' ? undoing(call.act.judgement, file.holding) : await judged(call, call.act);
  const judgement = made(verdict, call.reason);
  const line = printJudgement(judgement);
  const fault = file.faultOf(line);
  if (fault !== undefined) throw new Failure(fault);
  await file.append(line);
  return { file: file.path, judgement };
}

/** `{file, judgement}` */
export function judgedAsJson({ file, judgement }: Judged): Pieces {
  return json({ file, judgement });
}

export function* judgedAsText({ file, judgement }: Judged): Pieces {
  yield `${printable(verdictAsText(judgement))} (${judgement.id}, appended to ${printable(file)})\n`;
}

/** `{judgements: [...]}`: those that hold, in the order of the file. */
export function judgementsAsJson(judgements: readonly Judgement[]): Pieces {
  return json({ judgements });
}

export function judgementsAsText(judgements: readonly Judgement[]): Pieces {
  const rows = judgements.map((one) => [one.id, one.time, verdictAsText(one), one.reason ?? '']);
  return table(['ID', 'TIME', 'JUDGEMENT', 'REASON'], rows);
}

async function judged({ corpus, force }: JudgeCall, act: Exclude<JudgeCall['act'], { do: 'undo' }>): Promise<Verdict> {
  return verdictOf(act, await openCorpus(corpus), force);
}

function undoing(id: JudgementId | undefined, holding: readonly Judgement[]): Verdict {
  const judgement = id === undefined ? holding.at(-1) : holding.find((one) => one.id === id);
  if (judgement !== undefined) return { do: 'undo', judgement: judgement.id };
  throw new Failure(
    id === undefined
      ? 'There is no judgement to undo.'
      : `No judgement "${id}" holds; "judge CORPUS list" says which do.`,
  );
}

function made(verdict: Verdict, reason: string | null): Judgement {
  try {
    return makeJudgement(verdict, reason, new Date(), randomInt(CHANCES).toString(36).padStart(4, '0'));
  } catch (error) {
    if (error instanceof LineFault) throw new Failure(`That is no judgement: ${error.message}.`);
    throw error;
  }
}

function verdictAsText(verdict: Verdict): string {
  switch (verdict.do) {
    case 'merge':
      return `merge ${verdict.actor} into ${verdict.into}`;
    case 'split':
      return `split ${quoted(verdict.forms)} from ${verdict.actor} as ${named(verdict.to)}${within(verdict.article)}`;
    case 'rename':
      return `rename ${verdict.actor} to "${verdict.name}"`;
    case 'set kind':
      return `set kind of ${verdict.actor} to ${verdict.kind}`;
    case 'reject':
      return `reject "${verdict.at.exact}"${within(verdict.article)}`;
    case 'reject everywhere':
      return `reject "${verdict.text}" everywhere`;
    case 'assign':
      return `assign "${verdict.at.exact}"${within(verdict.article)} to ${named(verdict.to)}`;
    case 'tag everywhere':
      return `tag "${verdict.text}" everywhere${within(verdict.article)} as ${named(verdict.to)}`;
    case 'keep apart':
      return `keep apart ${verdict.actors.join(' and ')}`;
    case 'review':
      return `review "${verdict.at.exact}"${within(verdict.article)} as ${verdict.right ? 'right' : 'wrong'}`;
    case 'furniture':
      return `take "${verdict.at.exact}"${within(verdict.article)} for ${verdict.is ? 'furniture' : 'text'}`;
    case 'undo':
      return `undo ${verdict.judgement}`;
  }
}

function named({ id, name, kind }: NamedActor): string {
  return id ?? `"${name}" (${kind})`;
}

function quoted(forms: readonly string[]): string {
  return forms.map((form) => `"${form}"`).join(', ');
}

function within(article: string | undefined): string {
  return article === undefined ? '' : ` in ${article}`;
}
