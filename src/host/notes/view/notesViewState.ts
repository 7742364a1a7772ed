import * as vscode from 'vscode';
import { NOTE_GROUPINGS, type NoteGrouping } from '../../../core/notes/list/groups';
import { ContextKey } from '../../util/contextKey';
import { Disposable } from '../../util/disposable';

const GROUPING = 'corpusReader.noteGrouping';

/** How the view "Notes" is grouped, kept for the workspace, and filtered. */
export class NotesViewState extends Disposable {
  private readonly changed = this._register(new vscode.EventEmitter<void>());
  readonly onDidChange = this.changed.event;
  private readonly filteredKey = new ContextKey<boolean>('corpusReader.notesFiltered');
  private readonly groupingKey = new ContextKey<NoteGrouping>('corpusReader.noteGrouping');
  private groupedBy: NoteGrouping;
  private filterText = '';

  constructor(private readonly memento: vscode.Memento) {
    super();
    const kept = memento.get<unknown>(GROUPING);
    this.groupedBy = NOTE_GROUPINGS.find((grouping) => grouping === kept) ?? 'article';
    this.setContexts();
  }

  get grouping(): NoteGrouping {
    return this.groupedBy;
  }

  get filter(): string {
    return this.filterText;
  }

  filterBy(text: string): void {
    if (text === this.filterText) return;
    this.filterText = text;
    this.setContexts();
    this.changed.fire();
  }

  groupBy(grouping: NoteGrouping): void {
    if (grouping === this.groupedBy) return;
    this.groupedBy = grouping;
    void this.memento.update(GROUPING, grouping);
    this.setContexts();
    this.changed.fire();
  }

  private setContexts(): void {
    this.filteredKey.set(this.filterText !== '');
    this.groupingKey.set(this.groupedBy);
  }
}
