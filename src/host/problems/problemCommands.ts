import * as vscode from 'vscode';
import { exclusion, globOf, ruleChanges } from '../../core/ingest/settings/editing/corpusFileChanges';
import type { Problem, ProblemKind } from '../../core/model/problem';
import type { ListedProblem } from '../../core/problems/catalogue';
import type { CorpusService } from '../corpus/corpusService';
import type { OpenCorpus } from '../corpus/openCorpus';
import type { CorpusYaml } from '../metadata/corpusYaml';
import { Disposable } from '../util/disposable';
import { askColumns } from './chooseColumns';
import type { ProblemNode } from './problemNodes';
import { fileWith, openProblem, ownFileOf, reveal } from './problemPlace';
import { problemReport } from './problemReport';
import type { ProblemsView } from './problemsView';
import { askEncoding } from './readAs';

/** The commands that lead to problems and mend them. Each acts on the rows that are selected when it comes from a menu or a key. */
export class ProblemCommands extends Disposable {
  constructor(
    private readonly service: CorpusService,
    private readonly view: ProblemsView,
    private readonly corpusYaml: CorpusYaml,
  ) {
    super();
    this.onProblems('corpusReader.openProblem', ([problem], corpus) => problem && openProblem(corpus, problem));
    this.onProblems(
      'corpusReader.revealProblem',
      ([problem], corpus) => problem && reveal(corpus.uriOf(fileWith(problem))),
    );
    this.onProblems('corpusReader.openRivals', (problems) => openRivals(problems));
    this.onProblems('corpusReader.readAs', (problems, corpus, given) => this.readAs(problems, corpus, given));
    this.onProblems('corpusReader.repairText', (problems) => this.repair(problems));
    this.onProblems('corpusReader.chooseColumns', (problems, corpus) => this.chooseColumns(problems, corpus));
    this.onProblems('corpusReader.ignoreSource', (problems) => this.ignore(problems));
    this.onProblems('corpusReader.fixProblem', (problems) => fix(problems));
    this._register(vscode.commands.registerCommand('corpusReader.copyProblems', () => this.copyReport()));
  }

  /** What the reader would be asked for may be given behind the problems. */
  private onProblems(
    id: string,
    run: (problems: readonly ListedProblem[], corpus: OpenCorpus, given: unknown) => unknown,
  ): void {
    this._register(
      vscode.commands.registerCommand(id, (first: unknown, second: unknown, given: unknown) => {
        const { current } = this.service;
        return current === undefined ? undefined : run(problemsOf(first, second, this.view.selection), current, given);
      }),
    );
  }

  /** Leaves the sources out of the corpus from now on. */
  private async ignore(problems: readonly Problem[]): Promise<void> {
    const paths = [...new Set(problems.flatMap((problem) => ownFileOf(problem) ?? []))];
    if (paths.length === 0) return;
    const what = vscode.l10n.t('Left out: {0}', nameOf(paths));
    await this.corpusYaml.change(exclusion(paths.map(globOf)), what);
  }

  /** Asks for the encoding of the first file; all that are selected are read in it. */
  private async readAs(problems: readonly Problem[], corpus: OpenCorpus, given: unknown): Promise<void> {
    const [first, ...others] = filesOf(problems);
    if (first === undefined) return;
    const encoding = typeof given === 'string' ? given : await askEncoding(first, corpus.uriOf(first));
    if (encoding === undefined) return;
    const files = [first, ...others];
    const what = vscode.l10n.t('{0} read as {1}', nameOf(files), encoding);
    await this.corpusYaml.change(ruleChanges(files.map(globOf), { encoding }), what);
  }

  private async repair(problems: readonly Problem[]): Promise<void> {
    const files = filesOf(problems);
    if (files.length === 0) return;
    const what = vscode.l10n.t('Letters of {0} put right', nameOf(files));
    await this.corpusYaml.change(ruleChanges(files.map(globOf), { mojibake: 'repair' }), what);
  }

  /** Asks which columns the first file has; all that are selected are read like it. */
  private async chooseColumns(problems: readonly Problem[], corpus: OpenCorpus): Promise<void> {
    const [first, ...others] = filesOf(problems);
    if (first === undefined) return;
    const rule = await askColumns(corpus, first);
    if (rule === undefined) return;
    const files = [first, ...others];
    const what = vscode.l10n.t('Columns of {0}', nameOf(files));
    await this.corpusYaml.change(ruleChanges(files.map(globOf), rule), what);
  }

  private async copyReport(): Promise<void> {
    const { current } = this.service;
    if (current === undefined) return;
    await vscode.env.clipboard.writeText(await problemReport(current));
    vscode.window.setStatusBarMessage(vscode.l10n.t('Copied the problems as a Markdown table.'), 5000);
  }
}

function filesOf(problems: readonly Problem[]): string[] {
  return [...new Set(problems.map(fileWith))].filter((path) => path !== '');
}

function nameOf(files: readonly string[]): string {
  const [first = ''] = files;
  return files.length === 1 ? first : vscode.l10n.t('{0} files', files.length);
}

/** What a key of the view hands its command: act on what is selected there. */
function isSelected(argument: unknown): boolean {
  return isObject(argument) && argument['selected'] === true;
}

function problemsOf(first: unknown, second: unknown, selection: readonly ProblemNode[]): ListedProblem[] {
  const rows = isSelected(first) ? selection : Array.isArray(second) && second.length > 0 ? second : [first];
  return rows.flatMap((row) => problemOf(row) ?? []);
}

/** The problem that a row of the view stands for, or one by itself. */
function problemOf(row: unknown): ListedProblem | undefined {
  if (isProblem(row)) return row;
  return isObject(row) && isProblem(row['problem']) ? row['problem'] : undefined;
}

function isProblem(value: unknown): value is ListedProblem {
  return isObject(value) && typeof value['path'] === 'string' && isObject(value['reason']);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The command that mends a problem of a kind, or at least leads to where it can be mended. */
const FIXES: Readonly<Record<ProblemKind, `corpusReader.${string}`>> = {
  unreadable: 'corpusReader.revealProblem',
  'too large': 'corpusReader.revealProblem',
  format: 'corpusReader.openProblem',
  columns: 'corpusReader.chooseColumns',
  empty: 'corpusReader.openProblem',
  encoding: 'corpusReader.readAs',
  mojibake: 'corpusReader.repairText',
  'duplicate id': 'corpusReader.openRivals',
  'corpus.yaml': 'corpusReader.openProblem',
  judgements: 'corpusReader.openProblem',
  metadata: 'corpusReader.editMetadata',
  'doubtful date': 'corpusReader.setDate',
  undated: 'corpusReader.setDate',
};

async function fix(problems: readonly ListedProblem[]): Promise<void> {
  const [first] = problems;
  if (first === undefined) return;
  const alike = problems.filter(({ about }) => about === first.about);
  await vscode.commands.executeCommand(FIXES[first.about], first, alike);
}

/** Opens both articles that claim one id, side by side. */
async function openRivals([problem]: readonly ListedProblem[]): Promise<void> {
  if (problem?.article === undefined) return;
  await vscode.commands.executeCommand('corpusReader.open', problem.article);
  if (problem.rival !== undefined) await vscode.commands.executeCommand('corpusReader.openToSide', problem.rival);
}
