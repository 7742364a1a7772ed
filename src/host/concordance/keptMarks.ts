import type * as vscode from 'vscode';
import { Marks } from './marks';

const KEPT = 'corpusReader.concordanceMarks';
const MOST_QUERIES = 30;

interface KeptQuery {
  readonly root: string;
  readonly query: string;
  readonly lines: unknown;
}

/** Keeps what was discarded and tagged, by corpus and query, in the workspace; of many queries the latest. */
export class KeptMarks {
  constructor(private readonly memento: vscode.Memento) {}

  of(root: string, query: string): Marks {
    const kept = this.all().find((entry) => isOf(entry, root, query));
    return Marks.from(kept?.lines);
  }

  async keep(root: string, query: string, marks: Marks): Promise<void> {
    const others = this.all().filter((entry) => !isOf(entry, root, query));
    const own = marks.size === 0 ? [] : [{ root, query: query.trim(), lines: marks.toJSON() }];
    await this.memento.update(KEPT, [...own, ...others].slice(0, MOST_QUERIES));
  }

  private all(): readonly KeptQuery[] {
    const kept = this.memento.get<unknown>(KEPT);
    return Array.isArray(kept) ? kept.filter(isKeptQuery) : [];
  }
}

function isOf(entry: KeptQuery, root: string, query: string): boolean {
  return entry.root === root && entry.query === query.trim();
}

function isKeptQuery(value: unknown): value is KeptQuery {
  return typeof value === 'object' && value !== null && 'root' in value && 'query' in value && 'lines' in value;
}
