import * as vscode from 'vscode';
import type { Problem } from '../../core/model/problem';
import type { CorpusService } from '../corpus/corpusService';
import { Disposable } from '../util/disposable';
import { translated } from '../util/translated';

/** More marks in one file help nobody, and VS Code shows no more than a thousand. */
const MOST_IN_FILE = 500;

/** Shows problems that have a place in a file as diagnostics on their lines. */
export class CorpusDiagnostics extends Disposable {
  private readonly collection = this._register(vscode.languages.createDiagnosticCollection('corpusReader'));

  constructor(private readonly service: CorpusService) {
    super();
    this._register(service.onDidChange(() => void this.update()));
  }

  private async update(): Promise<void> {
    // what corpus.yaml says of articles that are still to come is no problem yet
    if (this.service.status === 'loading') return;
    const corpus = this.service.current;
    const problems =
      corpus === undefined ? [] : await corpus.engine.call('problemsInPlaces', MOST_IN_FILE).catch(() => []);
    if (corpus !== this.service.current) return;
    this.collection.clear();
    if (corpus === undefined) return;
    const byPath = new Map<string, vscode.Diagnostic[]>();
    for (const problem of problems) {
      const diagnostic = toDiagnostic(problem);
      if (diagnostic === undefined) continue;
      const list = byPath.get(problem.path) ?? [];
      list.push(diagnostic);
      byPath.set(problem.path, list);
    }
    for (const [path, diagnostics] of byPath) this.collection.set(corpus.uriOf(path), diagnostics);
  }
}

function toDiagnostic({ range, reason, severity }: Problem): vscode.Diagnostic | undefined {
  if (range === undefined) return undefined;
  const diagnostic = new vscode.Diagnostic(
    new vscode.Range(range.startLine, range.startColumn, range.endLine, range.endColumn),
    translated(reason),
    severity === 'skipped' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning,
  );
  diagnostic.source = 'Corpus Reader';
  return diagnostic;
}
