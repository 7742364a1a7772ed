import * as vscode from 'vscode';
import type { EntryToMend, LinePlace } from '../../../protocol/notes';
import type { CorpusService } from '../../corpus/corpusService';
import { Disposable } from '../../util/disposable';
import { Debounce, LatestOnly } from '../../util/timing';
import type { NoteDocuments } from '../noteDocuments';
import type { NoteFiles } from '../noteFiles';
import { type FindingKind, findingsIn } from './findings';

/** In all notes together: more help nobody at once, and mending some makes room for others. */
const MOST = 1_000;
const SETTLE_MILLISECONDS = 200;
export const SOURCE = 'Corpus Reader';

/** Shows in all notes, open or not, which quotations are no longer as their sources are. */
export class NoteDiagnostics extends Disposable {
  private readonly collection = this._register(vscode.languages.createDiagnosticCollection('corpusReader.notes'));
  private readonly settle = this._register(new Debounce(SETTLE_MILLISECONDS, () => this.asking.put()));
  private readonly asking = new LatestOnly<void, readonly EntryToMend[]>(
    async (_, signal) => {
      const found = await this.service.current?.engine.cancellable('entriesToMend', [MOST, null], signal);
      return found?.entries ?? [];
    },
    (entries) => this.show(entries),
    // a corpus that is closed takes its engine with it; what is asked of the next one is another question
    () => this.collection.clear(),
  );

  constructor(
    private readonly service: CorpusService,
    private readonly files: NoteFiles,
    documents: NoteDocuments,
    /** A text that explains what is found fault with. */
    private readonly explained: vscode.Uri,
  ) {
    super();
    this._register(documents.onDidTell(() => this.update()));
    this._register(service.onDidOpen(() => this.collection.clear()));
  }

  override dispose(): void {
    this.asking.cancel();
    super.dispose();
  }

  /** What is still to be read is not missing. */
  private update(): void {
    if (this.service.status !== 'loading') this.settle.trigger();
  }

  private show(entries: readonly EntryToMend[]): void {
    const byNote = new Map<string, vscode.Diagnostic[]>();
    for (const entry of entries) {
      const { uri, article } = entry.checked;
      // a file that is not kept with the notes may quote from anywhere
      if (article === null && !this.files.holds(vscode.Uri.parse(uri, true))) continue;
      const known = byNote.get(uri) ?? [];
      known.push(...diagnosticsOf(entry, this.explained));
      byNote.set(uri, known);
    }
    this.collection.clear();
    for (const [uri, diagnostics] of byNote) this.collection.set(vscode.Uri.parse(uri, true), diagnostics);
  }
}

function diagnosticsOf(entry: EntryToMend, explained: vscode.Uri): vscode.Diagnostic[] {
  const range = new vscode.Range(position(entry.from), position(entry.to));
  return findingsIn(entry).map(({ kind, message }) => {
    const diagnostic = new vscode.Diagnostic(range, message, severityOf(kind));
    diagnostic.source = SOURCE;
    diagnostic.code = { value: kind, target: explained };
    return diagnostic;
  });
}

/** A passage that was found in other words is no fault of the note. */
function severityOf(kind: FindingKind): vscode.DiagnosticSeverity {
  return kind === 'changed' ? vscode.DiagnosticSeverity.Information : vscode.DiagnosticSeverity.Warning;
}

function position({ line, character }: LinePlace): vscode.Position {
  return new vscode.Position(line, character);
}
