// Shows the Corpus Reader view at the first start of `npm start`, so that nobody has to look for it.

const vscode = require('vscode');

const SHOWN = 'shown';

exports.activate = async ({ workspaceState }) => {
  if (workspaceState.get(SHOWN)) return;
  await vscode.commands.executeCommand('workbench.view.extension.corpusReader');
  await workspaceState.update(SHOWN, true);
};
