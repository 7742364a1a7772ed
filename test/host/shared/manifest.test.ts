import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { corpusReader } from './extension';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly keybindings: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command?: string }[]>>;
  };
}

describe('the manifest', () => {
  let manifest: Manifest;

  before(async () => {
    await corpusReader();
    manifest = vscode.extensions.getExtension('corpus-reader.corpus-reader')?.packageJSON as Manifest;
  });

  it('names commands that are there', async () => {
    const registered = new Set(await vscode.commands.getCommands(true));
    const named = [
      ...manifest.contributes.commands,
      ...manifest.contributes.keybindings,
      ...Object.values(manifest.contributes.menus).flat(),
    ].flatMap(({ command }) => command ?? []);
    assert.deepEqual(
      [...new Set(named)].filter((command) => !registered.has(command)),
      [],
    );
  });

  it('has a text for every placeholder', () => {
    const untranslated = JSON.stringify(manifest.contributes).match(/%[\w.]+%/g) ?? [];
    assert.deepEqual(untranslated, []);
  });
});
