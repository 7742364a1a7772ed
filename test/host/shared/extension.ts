// What every suite in a real VS Code needs: the extension, its workspace, and a way to wait.

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TreeNode } from '../../../src/core/browse/node';
import type { Parts } from '../../../src/host/activate';

const EXTENSION = 'corpus-reader.corpus-reader';
/** What is waited for comes within a second, unless the machine does much else. */
const PATIENCE_MILLISECONDS = 60_000;
const STEP_MILLISECONDS = 50;

/** The extension, active, with the corpus of the workspace loaded. */
export async function corpusReader(): Promise<Parts> {
  const extension = vscode.extensions.getExtension<Parts>(EXTENSION);
  assert.ok(extension, `${EXTENSION} is not installed`);
  const parts = await extension.activate();
  await until('the corpus is loaded', () => parts.service.status === 'ready');
  return parts;
}

export function workspaceUri(...path: string[]): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, ...path);
}

export async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

export async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/**
 * Saves every document that is a file. VS Code's own command saves those in editors only, and opens an editor for any other a moment
 * later: saved then, it would make anew what a test has removed.
 */
export async function saveDocuments(): Promise<void> {
  for (const document of vscode.workspace.textDocuments)
    if (document.isDirty && !document.isUntitled) await document.save();
}

/** Removes a folder with all that is in it, if it is there. */
export async function removeFolder(uri: vscode.Uri): Promise<void> {
  if (await isThere(uri)) await vscode.workspace.fs.delete(uri, { recursive: true });
}

/** Waits for something that becomes true by itself; fails with its name when it does not. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MILLISECONDS;
  while (!(await isSo())) {
    assert.ok(Date.now() < end, `waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, STEP_MILLISECONDS));
  }
}

/** The rows below a node of the tree, as VS Code is given them. */
export async function rows(
  { articles }: Parts,
  parent?: TreeNode,
): Promise<{ node: TreeNode; item: vscode.TreeItem }[]> {
  const nodes = await articles.getChildren(parent);
  return nodes.map((node) => ({ node, item: articles.getTreeItem(node) }));
}

export function labelOf({ item }: { item: vscode.TreeItem }): string {
  return typeof item.label === 'string' ? item.label : (item.label?.label ?? '');
}

export async function closeAllEditors(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor').then(undefined, () => {});
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Takes away all that was judged, with its file; then the corpus is as it was before. */
export async function forgetJudgements({ judgements, service }: Parts): Promise<void> {
  const uri = service.current?.judgements.uri;
  assert.ok(uri, 'no corpus is open');
  if (!(await isThere(uri))) return assert.deepEqual(judgements.all, []);
  await vscode.workspace.fs.delete(uri);
  // of a file that came and went in the same moment VS Code tells nothing
  await service.reload();
  assert.deepEqual([service.status, judgements.all], ['ready', []]);
}

export async function isThere(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** Opens an article in the reader and waits until it is on the page. */
export async function openArticle(parts: Parts, article: string): Promise<void> {
  await vscode.commands.executeCommand('corpusReader.open', article);
  await until(`${article} is in the reader`, () => parts.pages.active?.articleId === article);
}

export const ARTICLES = {
  ice: '000_a2f3b8b4ef36e51b.txt',
  relations: '001_cf728af4b34f76ca.txt',
  improvement: '002_2da4f54728951162.txt',
  killer: '003_258accba25f326a9.txt',
  low: '004_b5f9598029ad307c.txt',
} as const;
