import * as vscode from 'vscode';
import { MODEL_PATH } from '../../core/entities/model/modelPath';
import type { Platform } from '../../platform/platform';
import type { EngineCalls } from '../../protocol/engine';
import type { HostCalls, PartCalls } from '../../protocol/host';
import { Client, type Handlers, serve } from '../../protocol/rpc';

/** The calls of the engine, as the host makes them. */
export type Engine = Client<EngineCalls>;

/**
 * Starts the engine in a worker of its own and gives it the model of names. Rejects when its bundle cannot be read; without the model
 * names are found by rules alone, and `log` is told why. `host` answers what the engine asks; it may be left out for one that
 * opens no corpus. `onGone` is called when the worker has ended, wanted or not; whatever was asked of it and not answered is rejected.
 */
export async function startEngine(
  platform: Platform,
  extensionUri: vscode.Uri,
  log: vscode.LogOutputChannel,
  onGone: (reason: Error) => void,
  host?: Handlers<HostCalls>,
): Promise<Engine> {
  const bundle = vscode.Uri.joinPath(extensionUri, platform.engineBundle);
  const model = vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, ...MODEL_PATH));
  const port = await platform.startEngine({
    path: bundle.fsPath,
    read: async () => vscode.workspace.fs.readFile(bundle),
  });
  port.onClose(onGone);
  const parts: Handlers<PartCalls> = {
    part: async (name) =>
      vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist', 'parts', `${name}.mjs`)),
  };
  if (host === undefined) serve<PartCalls>(port, parts);
  else serve<HostCalls & PartCalls>(port, { ...host, ...parts });
  const engine = new Client<EngineCalls>(port);
  try {
    await engine.call('nameModel', await model);
  } catch (error) {
    log.error(`The model of names cannot be used: ${error instanceof Error ? error.message : String(error)}`);
  }
  return engine;
}
