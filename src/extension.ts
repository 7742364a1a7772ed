import type * as vscode from 'vscode';
import { activate as activateOn } from './host/activate';
import { nodePlatform } from './platform/node/nodePlatform';

/** The door that VS Code opens on the desktop and on a server. */
export function activate(context: vscode.ExtensionContext): void {
  activateOn(context, nodePlatform);
}
