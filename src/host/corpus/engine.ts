import * as vscode from 'vscode';
import type { Platform } from '../../platform/platform';
import type { EngineCalls } from '../../protocol/engine';
import { Client } from '../../protocol/rpc';

/** The calls of the engine, as the host makes them. */
export type Engine = Client<EngineCalls>;

/**
 * Starts the engine in a worker of its own. Rejects when its bundle cannot be read.
 * `onGone` is called when the worker has ended, wanted or not; whatever was asked of it and not answered is rejected.
 */
export async function startEngine(
  platform: Platform,
  extensionUri: vscode.Uri,
  onGone: (reason: Error) => void,
): Promise<Engine> {
  const bundle = vscode.Uri.joinPath(extensionUri, platform.engineBundle);
  const port = await platform.startEngine({
    path: bundle.fsPath,
    read: async () => vscode.workspace.fs.readFile(bundle),
  });
  port.onClose(onGone);
  return new Client<EngineCalls>(port);
}
