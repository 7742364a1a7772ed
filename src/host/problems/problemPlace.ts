import * as vscode from 'vscode';
import { fileOf } from '../../core/ingest/files/recordPath';
import { CORPUS_FILE, JUDGEMENTS_FILE } from '../../core/ingest/settings/corpusSettings';
import type { Problem } from '../../core/model/problem';
import type { OpenCorpus } from '../corpus/openCorpus';

/** The path of the file with the problem. */
export function fileWith({ path }: Problem): string {
  return fileOf(path) ?? path;
}

/** The path of the source that the problem has to itself; undefined for the folder, the reader's own files, and one of many records. */
export function ownFileOf(problem: Problem): string | undefined {
  const { path, about } = problem;
  const isOwn = path !== '' && path !== CORPUS_FILE && path !== JUDGEMENTS_FILE && fileOf(path) === undefined;
  const isOfLine = about === 'format' && problem.range !== undefined;
  return isOwn && !isOfLine ? path : undefined;
}

/** Leads to where the problem is: its place in the file, else the article, else the file. */
export async function openProblem(corpus: OpenCorpus, problem: Problem): Promise<void> {
  const { article, range, about } = problem;
  if (range === undefined && article !== undefined) {
    await vscode.commands.executeCommand('corpusReader.open', article);
    return;
  }
  const uri = corpus.uriOf(fileWith(problem));
  if (about === 'unreadable' || problem.path === '') {
    await reveal(uri);
    return;
  }
  const selection = range && new vscode.Range(range.startLine, range.startColumn, range.endLine, range.endColumn);
  await vscode.commands.executeCommand('vscode.open', uri, { selection, preview: true, preserveFocus: true });
}

/** Shows a file or folder among others: in the Explorer if it is of the workspace. */
export async function reveal(uri: vscode.Uri): Promise<void> {
  const inWorkspace = vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  await vscode.commands.executeCommand(inWorkspace ? 'revealInExplorer' : 'revealFileInOS', uri);
}
