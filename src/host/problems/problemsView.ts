import * as vscode from 'vscode';
import type { ProblemGroup } from '../../core/problems/catalogue';
import type { CorpusService } from '../corpus/corpusService';
import { ContextKey } from '../util/contextKey';
import { Disposable } from '../util/disposable';
import { toTreeItem } from './problemItems';
import { MOST_BELOW, type ProblemNode, partsOf } from './problemNodes';

const VIEW = 'corpusReader.problems';

/** Lists what was skipped or is doubtful by its kind, each with its reason. The view is there only while there is something in it. */
export class ProblemsView extends Disposable implements vscode.TreeDataProvider<ProblemNode> {
  private readonly changed = this._register(new vscode.EventEmitter<void>());
  readonly onDidChangeTreeData = this.changed.event;
  private readonly hasProblems = new ContextKey<boolean>('corpusReader.hasProblems');
  private readonly view: vscode.TreeView<ProblemNode>;
  private groups: readonly ProblemGroup[] = [];

  constructor(private readonly service: CorpusService) {
    super();
    this.view = this._register(
      vscode.window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true, canSelectMany: true }),
    );
    this._register(service.onDidChange(() => void this.update()));
    this._register(
      vscode.commands.registerCommand('corpusReader.showProblems', async () => {
        await vscode.commands.executeCommand(`${VIEW}.focus`);
      }),
    );
  }

  get selection(): readonly ProblemNode[] {
    return this.view.selection;
  }

  async getChildren(parent?: ProblemNode): Promise<ProblemNode[]> {
    if (parent === undefined) return this.groups.map((group) => ({ type: 'kind', group }));
    if (parent.type === 'problem') return [];
    if (parent.type === 'part') return this.problems(parent.kind, parent.from, parent.to);
    const { kind, count } = parent.group;
    return count > MOST_BELOW ? partsOf(kind, count) : this.problems(kind, 0, count);
  }

  getTreeItem(node: ProblemNode): vscode.TreeItem {
    return toTreeItem(node);
  }

  private async problems(kind: ProblemGroup['kind'], from: number, to: number): Promise<ProblemNode[]> {
    const found = (await this.service.current?.engine.call('problemsOfKind', kind, from, to)) ?? [];
    return found.map((problem, index) => ({ type: 'problem', problem, position: from + index }));
  }

  private async update(): Promise<void> {
    // what corpus.yaml says of articles that are still to come is no problem yet
    if (this.service.status === 'loading') return;
    const corpus = this.service.current;
    const groups = corpus === undefined ? [] : await corpus.engine.call('problemGroups').catch(() => []);
    if (corpus !== this.service.current) return;
    this.groups = groups;
    this.hasProblems.set(groups.length > 0);
    this.view.badge = badge(corpus?.state.problems ?? 0);
    this.changed.fire();
  }
}

/** An article without a date is nothing to be alarmed about: only what was met with in reading is counted on the icon. */
function badge(problems: number): vscode.ViewBadge | undefined {
  if (problems === 0) return undefined;
  return { value: problems, tooltip: vscode.l10n.t('{0} files were skipped or are doubtful', problems) };
}
