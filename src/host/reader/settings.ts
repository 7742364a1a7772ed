import * as vscode from 'vscode';
import { MENTION_KINDS } from '../../core/model/mention';
import type { ReaderSettings } from '../../protocol/reader';

const SECTION = 'corpusReader.reader';
const FONTS = ['serif', 'sans', 'editor'] as const;

export function affectsReader(event: vscode.ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(SECTION);
}

/** The reader's settings; a value that is out of bounds (settings files are written by hand) is brought back within them. */
export function readerSettings(): ReaderSettings {
  const configuration = vscode.workspace.getConfiguration(SECTION);
  const number = (key: string, fallback: number, least: number, most: number): number => {
    const value = configuration.get<unknown>(key);
    return typeof value === 'number' && Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : fallback;
  };
  const hidden = configuration.get<unknown>('hiddenKinds');
  return {
    font: FONTS.find((font) => font === configuration.get<unknown>('font')) ?? 'serif',
    fontSize: number('fontSize', 17, 8, 60),
    width: number('width', 68, 30, 140),
    lineHeight: number('lineHeight', 1.65, 1, 3),
    highlights: configuration.get<unknown>('highlights') !== false,
    hiddenKinds: Array.isArray(hidden) ? MENTION_KINDS.filter((kind) => hidden.includes(kind)) : [],
  };
}

/** Writes a change made in the page where the setting is set already, else for the user. */
export async function saveHighlights({
  highlights,
  hiddenKinds,
}: Pick<ReaderSettings, 'highlights' | 'hiddenKinds'>): Promise<void> {
  const configuration = vscode.workspace.getConfiguration(SECTION);
  await update(configuration, 'highlights', highlights);
  await update(configuration, 'hiddenKinds', hiddenKinds);
}

async function update(configuration: vscode.WorkspaceConfiguration, key: string, value: unknown): Promise<void> {
  if (JSON.stringify(configuration.get(key)) === JSON.stringify(value)) return;
  const inWorkspace = configuration.inspect(key)?.workspaceValue !== undefined;
  await configuration.update(
    key,
    value,
    inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global,
  );
}
