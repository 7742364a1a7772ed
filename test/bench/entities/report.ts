import type { MentionKind } from '../../../src/core/model/mention';
import type { Evaluation, Figures } from '../../../src/training/evaluation/evaluate';

/** One tagger on one file. */
export interface Measured {
  readonly evaluation: Evaluation;
  readonly tokensPerSecond: number;
}

/** One file and what was measured on it. */
export interface FileReport {
  readonly name: string;
  readonly documents: number;
  readonly tokens: number;
  readonly ours: Measured;
  /** Absent when the peer was left out. */
  readonly compromise?: Measured;
}

export const HEADER = `Precision, recall and F1 in percent. Strict: the very span and the kind. Overlap: any; what was found is right when it shares a
character with an annotated span of its kind, and what is annotated is found when it shares one with a span found of its kind. "all" is
over persons, organizations and places; in a file that annotates none of these, over the kinds that it has. Tokens are the file's.`;

/** The figures as a table to be read. */
export function asTable(files: readonly FileReport[]): string {
  return [HEADER, ...files.map(tableOf)].join('\n\n');
}

/** The figures as JSON: percent with two decimals, tokens a second as a whole number. */
export function asJson(files: readonly FileReport[]): string {
  return JSON.stringify({
    files: files.map(({ name, tokens, ours, compromise }) => ({
      name,
      tokens,
      ours: plain(ours),
      ...(compromise && { compromise: plain(compromise) }),
    })),
  });
}

function plain({ evaluation, tokensPerSecond }: Measured): object {
  return {
    ...rounded(evaluation.all),
    overlapF1: round(evaluation.overlap.f1),
    tokensPerSecond: Math.round(tokensPerSecond),
    byKind: Object.fromEntries([...evaluation.byKind].map(([kind, figures]) => [kind, rounded(figures)])),
  };
}

function rounded({ precision, recall, f1 }: Figures): Figures {
  return { precision: round(precision), recall: round(recall), f1: round(f1) };
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}

function tableOf({ name, documents, tokens, ours, compromise }: FileReport): string {
  const taggers: [string, Measured][] = [['ours', ours]];
  if (compromise !== undefined) taggers.push(['compromise', compromise]);
  const title = `${name}: ${documents} documents, ${tokens} tokens`;
  return [
    `${title.padEnd(56)}      P      R     F1`,
    ...taggers.flatMap(([who, measured]) => rowsOf(who, measured)),
  ].join('\n');
}

function rowsOf(who: string, { evaluation, tokensPerSecond }: Measured): string[] {
  const { all, overlap, byKind, counted } = evaluation;
  const kinds = [...byKind].filter(([kind]) => counted.includes(kind) || isAnnotated(kind, evaluation));
  return [
    ...kinds.map(([kind, figures]) => row(who, `strict, ${kind}`, figures)),
    row(who, 'strict, all', all),
    row(who, 'overlap, all', overlap),
    `  ${who.padEnd(11)} ${Math.round(tokensPerSecond).toLocaleString('en')} tokens a second of CPU time`,
  ];
}

/** Names are always among the kinds; where a file has none of them their figures say nothing. */
function isAnnotated(kind: MentionKind, { counted }: Evaluation): boolean {
  const isName = kind === 'person' || kind === 'organization' || kind === 'place';
  return !isName || counted.includes(kind);
}

function row(who: string, what: string, { precision, recall, f1 }: Figures): string {
  const figures = [precision, recall, f1].map((percent) => percent.toFixed(2).padStart(6)).join(' ');
  return `  ${who.padEnd(11)} ${what.padEnd(43)} ${figures}`;
}
