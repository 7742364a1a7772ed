import * as vscode from 'vscode';
import type { CorpusService } from '../../corpus/corpusService';
import { Disposable } from '../../util/disposable';

const KEPT = 'corpusReader.savedSearches';

export interface SavedSearch {
  /** What the reader calls it: the query itself, unless it was renamed. Different for each search of a corpus. */
  readonly name: string;
  readonly query: string;
}

/** The searches that the reader has saved, each with the corpus that was open; in the order in which they were saved. */
export class SavedSearchStore extends Disposable {
  private readonly changed = this._register(new vscode.EventEmitter<void>());
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly memento: vscode.Memento,
    private readonly service: CorpusService,
  ) {
    super();
    this._register(service.onDidOpen(() => this.changed.fire()));
  }

  /** Those of the open corpus; none while there is none. */
  get searches(): readonly SavedSearch[] {
    const { root } = this;
    const kept = root === undefined ? undefined : this.kept()[root];
    return Array.isArray(kept) ? kept.filter(isSavedSearch) : [];
  }

  isTaken(name: string): boolean {
    return this.searches.some((search) => search.name === name);
  }

  /** Saves a search under a name, in place of one that has it already. */
  async add(search: SavedSearch): Promise<void> {
    await this.keep([...this.searches.filter(({ name }) => name !== search.name), search]);
  }

  async rename({ name }: SavedSearch, to: string): Promise<void> {
    await this.keep(this.searches.map((search) => (search.name === name ? { ...search, name: to } : search)));
  }

  async remove({ name }: SavedSearch): Promise<void> {
    await this.keep(this.searches.filter((search) => search.name !== name));
  }

  private get root(): string | undefined {
    return this.service.current?.root.toString();
  }

  private async keep(searches: readonly SavedSearch[]): Promise<void> {
    const { root } = this;
    if (root === undefined) return;
    await this.memento.update(KEPT, { ...this.kept(), [root]: searches });
    this.changed.fire();
  }

  private kept(): Record<string, unknown> {
    return this.memento.get<Record<string, unknown>>(KEPT, {});
  }
}

function isSavedSearch(value: unknown): value is SavedSearch {
  if (typeof value !== 'object' || value === null) return false;
  const { name, query } = value as Partial<SavedSearch>;
  return typeof name === 'string' && typeof query === 'string';
}
