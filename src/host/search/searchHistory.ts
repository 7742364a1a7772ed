import type * as vscode from 'vscode';

const KEPT = 'corpusReader.searchHistory';
const MOST = 50;

/** The searches that led somewhere, latest first and each once. Kept with the workspace. */
export class SearchHistory {
  /** What stood in the box when the search was last on the screen, whether it led somewhere or not. */
  last = '';

  constructor(private readonly memento: vscode.Memento) {}

  get queries(): readonly string[] {
    const kept = this.memento.get<unknown>(KEPT);
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string') : [];
  }

  add(query: string): void {
    const trimmed = query.trim();
    if (trimmed !== '') this.keep([trimmed, ...this.without(trimmed)].slice(0, MOST));
  }

  remove(query: string): void {
    this.keep(this.without(query));
  }

  private without(query: string): string[] {
    return this.queries.filter((other) => other !== query);
  }

  private keep(queries: readonly string[]): void {
    void this.memento.update(KEPT, queries);
  }
}

/** Walks back and forth over the searches, as the arrow keys do in a shell. */
export class HistoryWalk {
  /** Index of the query shown; -1 before the latest. */
  private at = -1;

  constructor(private readonly history: SearchHistory) {}

  /** The next older query than the one in the box; undefined when there is none. */
  back(typed: string): string | undefined {
    return this.go(this.place(typed) + 1);
  }

  /** The next newer query; the empty text after the latest. Undefined when the box shows no query of the history. */
  forth(typed: string): string | undefined {
    const place = this.place(typed);
    if (place < 0) return undefined;
    if (place > 0) return this.go(place - 1);
    this.at = -1;
    return '';
  }

  /** Whether the box is empty or shows a query of the history, as it was put there. */
  isOn(typed: string): boolean {
    return typed.trim() === '' || this.place(typed) >= 0;
  }

  private go(place: number): string | undefined {
    const query = this.history.queries[place];
    if (query !== undefined) this.at = place;
    return query;
  }

  private place(typed: string): number {
    const { queries } = this.history;
    return queries[this.at] === typed ? this.at : queries.indexOf(typed.trim());
  }
}
