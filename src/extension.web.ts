import type * as vscode from 'vscode';
import { activate as activateOn } from './host/activate';
import { webPlatform } from './platform/web/webPlatform';

/** The door that VS Code opens in a browser, where extensions run in a web worker. */
export function activate(context: vscode.ExtensionContext): void {
  activateOn(context, webPlatform);
}
