import * as vscode from 'vscode';

const SETTING = 'corpusReader.countReprintsOnce';

/** Whether of several versions of a text only the one that was seen first is to count. */
export function countsReprintsOnce(): boolean {
  return vscode.workspace.getConfiguration().get(SETTING) === true;
}

export function isAboutReprints(event: vscode.ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(SETTING);
}

/** Keeps the reader's choice in the workspace, so that it holds after a reload; without one, for every window. */
export async function countReprints(once: boolean): Promise<void> {
  const place =
    vscode.workspace.workspaceFolders === undefined
      ? vscode.ConfigurationTarget.Global
      : vscode.ConfigurationTarget.Workspace;
  await vscode.workspace.getConfiguration().update(SETTING, once, place);
}
