import * as vscode from 'vscode';
import { Disposable } from '../../util/disposable';
import { Debounce } from '../../util/timing';
import type { NoteDocuments } from '../noteDocuments';
import { entriesIn, rangeIn } from './entryAt';

const SETTLE_MILLISECONDS = 100;

/** Lets the comments that keep anchors step back behind what is there to be read. */
export class AnchorDimming extends Disposable {
  private readonly dim = this._register(
    vscode.window.createTextEditorDecorationType({
      // as grey as can still be read in every theme
      color: new vscode.ThemeColor('editorLineNumber.foreground'),
    }),
  );
  private readonly settle = this._register(new Debounce(SETTLE_MILLISECONDS, () => this.update()));

  constructor(private readonly documents: NoteDocuments) {
    super();
    const later = (): void => this.settle.trigger();
    this._register(vscode.window.onDidChangeVisibleTextEditors(later));
    this._register(documents.onDidTell(later));
    later();
  }

  private update(): void {
    for (const editor of vscode.window.visibleTextEditors) {
      const { document } = editor;
      if (document.languageId !== 'markdown' || this.documents.find(document.uri.toString()) === undefined) continue;
      const anchors = entriesIn(document).flatMap(({ anchorRange }) => anchorRange ?? []);
      editor.setDecorations(
        this.dim,
        anchors.map((range) => rangeIn(document, range)),
      );
    }
  }
}
