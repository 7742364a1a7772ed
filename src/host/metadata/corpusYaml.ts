import * as vscode from 'vscode';
import { CORPUS_FILE } from '../../core/ingest/settings/corpusSettings';
import { type EditRefusal, editYaml } from '../../core/ingest/settings/editing/editYaml';
import type { YamlChanges } from '../../core/ingest/settings/editing/yamlChange';
import type { CorpusService } from '../corpus/corpusService';
import type { OpenCorpus } from '../corpus/openCorpus';
import { ContextKey } from '../util/contextKey';
import { Disposable } from '../util/disposable';
import { Notice } from '../util/notice';
import { readText, writeText } from './textFile';

/** A change of the file that can be taken back as long as nobody else has changed it. */
interface Change {
  readonly uri: vscode.Uri;
  /** Null when there was no file. */
  readonly before: string | null;
  readonly after: string;
  readonly what: string;
}

const MOST_CHANGES = 100;

/** Writes what the reader says into corpus.yaml, which is made if there is none, and takes it back. */
export class CorpusYaml extends Disposable {
  private readonly notice = this._register(new Notice(vscode.l10n.t('Corpus: Last Change of corpus.yaml')));
  private readonly canUndo = new ContextKey<boolean>('corpusReader.canUndoChange');
  private readonly changes: Change[] = [];

  /** `sample` is the corpus that an update of the extension replaces, and with it all that is written there. */
  constructor(
    private readonly service: CorpusService,
    private readonly sample: vscode.Uri,
  ) {
    super();
    this._register(vscode.commands.registerCommand('corpusReader.undoChange', () => this.undo()));
    this._register(
      service.onDidOpen(() => {
        this.changes.length = 0;
        this.canUndo.set(false);
      }),
    );
  }

  /**
   * Changes the file and saves it, unless it was open with changes that are not saved. False, and the reader is told why, when that
   * cannot be done; also false when the file says so already.
   *
   * @param what the change in words, without a full stop
   */
  async change(changes: YamlChanges, what: string): Promise<boolean> {
    return this.rewrite((before) => editYaml(before, changes), what);
  }

  /** The same with whatever makes the new text out of the old one, which is empty where there is no file. */
  async rewrite(
    edit: (before: string) => { readonly text: string } | { readonly refusal: EditRefusal },
    what: string,
  ): Promise<boolean> {
    const corpus = this.service.current;
    if (corpus === undefined || !(await this.isOurs(corpus))) return false;
    const uri = corpus.uriOf(CORPUS_FILE);
    try {
      const before = await readText(uri);
      const edited = edit(before ?? '');
      if ('refusal' in edited) {
        refuse(uri, edited.refusal);
        return false;
      }
      if (edited.text === (before ?? '')) return false;
      await this.write(corpus, { uri, before, after: edited.text, what });
      return true;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(vscode.l10n.t('corpus.yaml could not be changed: {0}', why));
      return false;
    }
  }

  /** Takes the last change back, unless the file is another by now. */
  async undo(): Promise<void> {
    const change = this.changes.at(-1);
    const corpus = this.service.current;
    if (change === undefined || corpus === undefined) return;
    if ((await readText(change.uri)) !== change.after) {
      const message = vscode.l10n.t('corpus.yaml has changed since; the change cannot be taken back by itself.');
      void offerFile(change.uri, message);
      return;
    }
    this.changes.pop();
    this.canUndo.set(this.changes.length > 0);
    await writeText(change.uri, change.after, change.before);
    corpus.touch(CORPUS_FILE);
    this.notice.show(vscode.l10n.t('Undone: {0}', change.what));
  }

  private async write(corpus: OpenCorpus, change: Change): Promise<void> {
    const isSaved = await writeText(change.uri, change.before, change.after);
    this.changes.push(change);
    this.changes.splice(0, this.changes.length - MOST_CHANGES);
    this.canUndo.set(true);
    corpus.touch(CORPUS_FILE);
    if (isSaved) {
      const title = vscode.l10n.t('Undo');
      this.notice.show(vscode.l10n.t('{0}. Undo', change.what), { command: 'corpusReader.undoChange', title });
    } else {
      void offerFile(
        change.uri,
        vscode.l10n.t('corpus.yaml is open with other changes: this one holds once you save it.'),
      );
    }
  }

  private async isOurs({ root }: OpenCorpus): Promise<boolean> {
    if (root.toString() !== this.sample.toString()) return true;
    await vscode.window.showInformationMessage(
      vscode.l10n.t(
        'The sample corpus is replaced with every update. Open a folder of your own to set what is known of it.',
      ),
    );
    return false;
  }
}

function refuse(uri: vscode.Uri, refusal: EditRefusal): void {
  const message =
    refusal === 'mistakes'
      ? vscode.l10n.t('corpus.yaml has mistakes; mend them first, so that nothing in it is lost.')
      : vscode.l10n.t('This place of corpus.yaml is written in a way that should be changed by hand only.');
  void offerFile(uri, message);
}

async function offerFile(uri: vscode.Uri, message: string): Promise<void> {
  const open = vscode.l10n.t('Open corpus.yaml');
  if ((await vscode.window.showWarningMessage(message, open)) === open) {
    await vscode.commands.executeCommand('vscode.open', uri);
  }
}
