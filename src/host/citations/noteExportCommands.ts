import * as vscode from 'vscode';
import { DOSSIER_ORDERS } from '../../core/notes/dossier/model';
import type { EntryName } from '../../protocol/notes';
import type { CorpusService } from '../corpus/corpusService';
import type { OpenCorpus } from '../corpus/openCorpus';
import type { NoteDocuments } from '../notes/noteDocuments';
import type { NoteEdits } from '../notes/noteEdits';
import type { NoteMaking } from '../notes/noteMaking';
import { Disposable } from '../util/disposable';
import { chosenEntries } from './chosenEntries';
import { importAnnotations } from './importAnnotations';
import { DOSSIER_FORMATS, makeDossier } from './makeDossier';

/** The commands that hand notes to other programs and to paper, and take annotations in. What would be asked for may be given behind the rows. */
export class NoteExportCommands extends Disposable {
  constructor(
    private readonly service: CorpusService,
    private readonly documents: NoteDocuments,
    private readonly making: NoteMaking,
    private readonly edits: NoteEdits,
    storage: vscode.Uri,
  ) {
    super();
    this.onEntries('corpusReader.exportAnnotations', (corpus, entries, target) =>
      exportAnnotations(corpus, entries, target instanceof vscode.Uri ? target : undefined),
    );
    this.onEntries('corpusReader.makeDossier', (corpus, entries, order, format, target) => {
      const wanted = DOSSIER_ORDERS.find((one) => one === order);
      const as = DOSSIER_FORMATS.find((one) => one === format);
      const wish = {
        ...(wanted === undefined ? {} : { order: wanted }),
        ...(as === undefined ? {} : { format: as }),
        ...(target instanceof vscode.Uri ? { target } : {}),
      };
      return makeDossier(corpus, entries, wish, storage);
    });
    this._register(
      vscode.commands.registerCommand('corpusReader.importAnnotations', (file: unknown) => this.takeIn(file)),
    );
  }

  private onEntries(
    id: string,
    run: (corpus: OpenCorpus, entries: readonly EntryName[] | null, ...given: readonly unknown[]) => Promise<void>,
  ): void {
    this._register(
      vscode.commands.registerCommand(id, async (first: unknown, second: unknown, ...given: readonly unknown[]) => {
        const corpus = await this.service.whenOpen();
        if (corpus === undefined) return vscode.window.showInformationMessage(vscode.l10n.t('No corpus is open.'));
        // whatever was typed a moment ago is told, too
        await this.documents.whenTold(vscode.window.activeTextEditor?.document.uri ?? corpus.root);
        return attempt(() => run(corpus, chosenEntries(first, second), ...given));
      }),
    );
  }

  private async takeIn(given: unknown): Promise<unknown> {
    const corpus = await this.service.whenOpen();
    if (corpus === undefined) return vscode.window.showInformationMessage(vscode.l10n.t('No corpus is open.'));
    const file = given instanceof vscode.Uri ? given : await pickFile();
    return file === undefined ? undefined : attempt(() => importAnnotations(corpus, file, this.making, this.edits));
  }
}

async function exportAnnotations(
  { engine, state, root }: OpenCorpus,
  entries: readonly EntryName[] | null,
  given: vscode.Uri | undefined,
): Promise<void> {
  const text = await engine.call('webAnnotations', entries, vscode.l10n.t('Notes on {0}', state.title));
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? root;
  const target =
    given ??
    (await vscode.window.showSaveDialog({
      title: vscode.l10n.t('Export Notes as Web Annotations'),
      saveLabel: vscode.l10n.t('Export'),
      filters: { 'JSON-LD': ['jsonld', 'json'] },
      defaultUri: vscode.Uri.joinPath(folder, 'annotations.jsonld'),
    }));
  if (target === undefined) return;
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  const message = vscode.l10n.t('Exported the notes to {0}.', vscode.workspace.asRelativePath(target));
  void vscode.window.showInformationMessage(message);
}

async function pickFile(): Promise<vscode.Uri | undefined> {
  const [file] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Import Annotations'),
      openLabel: vscode.l10n.t('Import'),
      filters: { [vscode.l10n.t('Annotations')]: ['json', 'jsonld'] },
    })) ?? [];
  return file;
}

async function attempt(job: () => Promise<void>): Promise<void> {
  try {
    await job();
  } catch (error) {
    void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
}
