import type * as vscode from 'vscode';
import { activate as activateOn, type Parts } from './host/activate';
import { webPlatform } from './platform/web/webPlatform';

/** The door that VS Code opens in a browser, where extensions run in a web worker. */
export function activate(context: vscode.ExtensionContext): Parts {
  return activateOn(context, webPlatform);
}
