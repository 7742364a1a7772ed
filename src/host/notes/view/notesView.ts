import * as vscode from 'vscode';
import { matchingEntries } from '../../../core/notes/list/filter';
import { NOTE_GROUPINGS } from '../../../core/notes/list/groups';
import { noteGroups, notesBelow } from '../../../core/notes/list/tree';
import type { ListedEntry, NoteCalls } from '../../../protocol/notes';
import type { CorpusService } from '../../corpus/corpusService';
import { ContextKey } from '../../util/contextKey';
import { Disposable } from '../../util/disposable';
import { askFilter } from '../../util/filterBox';
import { Debounce, LatestOnly } from '../../util/timing';
import { affectsMeanings } from '../meanings';
import type { NoteDocuments } from '../noteDocuments';
import { type NotesNode, toNotesItem } from './notesItems';
import { noteGroupingLabel } from './notesLabels';
import type { NotesViewState } from './notesViewState';

const VIEW = 'corpusReader.notes';
const SETTLE_MILLISECONDS = 200;

type Counts = ReturnType<NoteCalls['entryCounts']>;

/**
 * The view "Notes": the quotations of all notes. They are asked for when VS Code shows the view; how many need somebody is always known, for
 * its badge.
 */
export class NotesView extends Disposable implements vscode.TreeDataProvider<NotesNode> {
  private readonly changed = this._register(new vscode.EventEmitter<void>());
  readonly onDidChangeTreeData = this.changed.event;
  private readonly mendKey = new ContextKey<boolean>('corpusReader.hasNotesToMend');
  private readonly view: vscode.TreeView<NotesNode>;
  private readonly settle = this._register(new Debounce(SETTLE_MILLISECONDS, () => this.counting.put()));
  /** Of the corpus and the notes as they are; undefined when they have changed since. */
  private entries: Promise<readonly ListedEntry[]> | undefined;
  private readonly counting = new LatestOnly<void, Counts>(
    (_, signal) =>
      this.service.current?.engine.cancellable('entryCounts', [], signal) ?? Promise.resolve({ all: 0, toMend: 0 }),
    ({ toMend }) => this.show(toMend),
    // a corpus that is closed takes its engine with it; the next one is counted anew
    () => this.show(0),
  );

  constructor(
    private readonly service: CorpusService,
    documents: NoteDocuments,
    private readonly state: NotesViewState,
  ) {
    super();
    this.view = this._register(
      vscode.window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true, canSelectMany: true }),
    );
    this._register(documents.onDidTell(() => this.update()));
    this._register(service.onDidOpen(() => this.update()));
    this._register(service.onDidChangeStatus(() => this.update()));
    this._register(state.onDidChange(() => this.refresh()));
    this._register(vscode.workspace.onDidChangeConfiguration((event) => affectsMeanings(event) && this.changed.fire()));
    for (const grouping of NOTE_GROUPINGS) {
      this._register(
        vscode.commands.registerCommand(`corpusReader.groupNotes.${grouping}`, () => state.groupBy(grouping)),
      );
    }
    this._register(
      vscode.commands.registerCommand('corpusReader.filterNotes', (filter: unknown) =>
        typeof filter === 'string' ? state.filterBy(filter) : this.askFilter(),
      ),
    );
    this._register(vscode.commands.registerCommand('corpusReader.clearNotesFilter', () => state.filterBy('')));
    this._register(
      vscode.commands.registerCommand('corpusReader.showNotes', () => vscode.commands.executeCommand(`${VIEW}.focus`)),
    );
    this.refresh();
  }

  /** What is selected in the view. */
  get selection(): readonly NotesNode[] {
    return this.view.selection;
  }

  /** What the badge says. */
  get badge(): vscode.ViewBadge | undefined {
    return this.view.badge;
  }

  override dispose(): void {
    this.counting.cancel();
    super.dispose();
  }

  async getChildren(parent?: NotesNode): Promise<NotesNode[]> {
    if (parent !== undefined) return notesBelow(parent);
    const { current, status } = this.service;
    // articles that are still to be read are not missing
    if (current === undefined || status === 'loading') return [];
    this.entries ??= current.engine.call('listEntries');
    const asked = this.entries;
    const entries = await asked.catch(() => {
      if (this.entries === asked) this.entries = undefined;
      return [];
    });
    const { grouping, filter } = this.state;
    const matching = matchingEntries(entries, filter);
    this.view.message =
      filter !== '' && matching.length === 0 && entries.length > 0
        ? vscode.l10n.t('No quotation has “{0}”.', filter)
        : '';
    return noteGroups(matching, grouping);
  }

  getTreeItem(node: NotesNode): vscode.TreeItem {
    return toNotesItem(node, this.state.filter !== '');
  }

  /** The corpus or the notes have changed. */
  private update(): void {
    this.entries = undefined;
    if (this.service.status === 'loading') return;
    this.settle.trigger();
  }

  private show(toMend: number): void {
    this.mendKey.set(toMend > 0);
    this.view.badge = badgeOf(toMend);
    this.entries = undefined;
    this.refresh();
  }

  private refresh(): void {
    const { grouping, filter } = this.state;
    const grouped = noteGroupingLabel(grouping);
    this.view.description = filter === '' ? grouped : `${grouped} · “${filter}”`;
    this.changed.fire();
  }

  private askFilter(): void {
    askFilter({
      title: vscode.l10n.t('Filter Notes'),
      placeholder: vscode.l10n.t('Words of a quotation or a comment, #tag, article, actor'),
      before: this.state.filter,
      apply: (filter) => this.state.filterBy(filter),
    });
  }
}

function badgeOf(toMend: number): vscode.ViewBadge | undefined {
  if (toMend === 0) return undefined;
  const tooltip =
    toMend === 1 ? vscode.l10n.t('1 quotation needs a look') : vscode.l10n.t('{0} quotations need a look', toMend);
  return { value: toMend, tooltip };
}
