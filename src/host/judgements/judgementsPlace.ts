import * as vscode from 'vscode';
import { ContentHash } from '../../core/search/snapshot/contentHash';

const KEPT = 'corpusReader.judgementsFolders';

/**
 * In which folder the judgements of a corpus are kept: its own, unless that is the sample, which an update of the extension
 * replaces, or a folder that once could not be written.
 */
export class JudgementsPlace {
  constructor(
    private readonly memento: vscode.Memento,
    private readonly sample: vscode.Uri,
    private readonly globalStorage: vscode.Uri,
  ) {}

  of(root: vscode.Uri): vscode.Uri {
    const [first = root] = this.candidates(root);
    return first;
  }

  /** All folders that may be tried, the one where they are kept now first. */
  candidates(root: vscode.Uri): readonly vscode.Uri[] {
    const kept = this.answers()[root.toString()];
    const others = [...(this.isSample(root) ? [] : [root]), ...this.elsewhere(root)];
    if (kept === undefined) return others;
    return [vscode.Uri.parse(kept, true), ...others.filter((uri) => uri.toString() !== kept)];
  }

  /** Notes where they are kept from now on; true when it is not the corpus's own folder and was not known before. */
  async settle(root: vscode.Uri, folder: vscode.Uri): Promise<boolean> {
    const known = this.answers()[root.toString()] ?? root.toString();
    if (known === folder.toString()) return false;
    await this.memento.update(KEPT, { ...this.answers(), [root.toString()]: folder.toString() });
    return folder.toString() !== root.toString();
  }

  private elsewhere(root: vscode.Uri): vscode.Uri[] {
    const name = this.isSample(root) ? 'sample' : (root.path.split('/').filter(Boolean).at(-1) ?? 'corpus');
    const workspace = vscode.workspace.workspaceFolders?.[0]?.uri;
    const beside = workspace === undefined || workspace.toString() === root.toString() ? undefined : workspace;
    const { low } = new ContentHash().add(root.toString());
    return [
      ...(beside === undefined ? [] : [vscode.Uri.joinPath(beside, `${name}-judgements`)]),
      vscode.Uri.joinPath(this.globalStorage, 'judgements', `${name}-${low.toString(16).padStart(8, '0')}`),
    ];
  }

  private isSample(root: vscode.Uri): boolean {
    return root.toString() === this.sample.toString();
  }

  private answers(): Record<string, string> {
    return this.memento.get<Record<string, string>>(KEPT, {});
  }
}
