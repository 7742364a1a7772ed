import type * as vscode from 'vscode';
import { activate as activateOn, type Parts } from './host/activate';
import { nodePlatform } from './platform/node/nodePlatform';

/** The door that VS Code opens on the desktop and on a server. */
export function activate(context: vscode.ExtensionContext): Parts {
  return activateOn(context, nodePlatform);
}
