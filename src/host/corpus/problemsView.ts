import * as vscode from 'vscode';
import type { Problem } from '../../core/model/problem';
import { ContextKey } from '../util/contextKey';
import { Disposable } from '../util/disposable';
import type { CorpusService } from './corpusService';

const VIEW = 'corpusReader.problems';

/** Lists what was skipped or is doubtful, each with its reason. The view is there only while there is something in it. */
export class ProblemsView extends Disposable implements vscode.TreeDataProvider<Problem> {
  private readonly changed = this._register(new vscode.EventEmitter<void>());
  readonly onDidChangeTreeData = this.changed.event;
  private readonly hasProblems = new ContextKey<boolean>('corpusReader.hasProblems');
  private readonly view: vscode.TreeView<Problem>;

  constructor(private readonly service: CorpusService) {
    super();
    this.view = this._register(vscode.window.createTreeView(VIEW, { treeDataProvider: this }));
    this._register(service.onDidChange(() => this.update()));
    this._register(
      vscode.commands.registerCommand('corpusReader.showProblems', async () => {
        await vscode.commands.executeCommand(`${VIEW}.focus`);
      }),
    );
  }

  async getChildren(parent?: Problem): Promise<Problem[]> {
    const { current } = this.service;
    return parent !== undefined || current === undefined ? [] : [...(await current.engine.call('problems'))];
  }

  getTreeItem(problem: Problem): vscode.TreeItem {
    const { current } = this.service;
    const item = new vscode.TreeItem(problem.path === '' ? vscode.l10n.t('The corpus folder') : problem.path);
    item.description = problem.reason;
    item.tooltip = `${problem.path}\n${problem.reason}`;
    item.iconPath = new vscode.ThemeIcon(problem.severity === 'skipped' ? 'error' : 'warning');
    const severity = problem.severity === 'skipped' ? vscode.l10n.t('Skipped') : vscode.l10n.t('Doubtful');
    item.accessibilityInformation = { label: `${severity}: ${problem.path}. ${problem.reason}` };
    if (current !== undefined && problem.path !== '') item.command = openAt(current.uriOf(problem.path), problem);
    return item;
  }

  private update(): void {
    // what corpus.yaml says of articles that are still to come is no problem yet
    if (this.service.status === 'loading') return;
    const problems = this.service.current?.state.problems ?? 0;
    this.hasProblems.set(problems > 0);
    this.view.badge =
      problems === 0
        ? undefined
        : { value: problems, tooltip: vscode.l10n.t('{0} files were skipped or are doubtful', problems) };
    this.changed.fire();
  }
}

function openAt(uri: vscode.Uri, { range }: Problem): vscode.Command {
  const selection =
    range === undefined
      ? undefined
      : new vscode.Range(range.startLine, range.startColumn, range.endLine, range.endColumn);
  return { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri, { selection, preview: true }] };
}
