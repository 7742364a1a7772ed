import * as vscode from 'vscode';
import { isStyleName, STYLE_NAMES, type StyleName } from '../../core/citations/csl/styleNames';
import type { CitationStyle } from '../../core/citations/styledCitations';
import { isThere } from './isThere';

const SECTION = 'corpusReader.citations';
/** Our own style, for which nothing is loaded. */
export const PLAIN = 'plain';

/** What citeproc-js asks to be shown where its work is (CPAL, exhibit B). */
const ATTRIBUTION = 'Citations by CSL (citeproc-js), citationstyles.org';

/** A style as the settings name it: `plain`, one that is at hand, or the path of a `.csl` file. */
export type NamedStyle = string;

export function configuredStyle(): NamedStyle {
  return vscode.workspace.getConfiguration(SECTION).get('style', PLAIN).trim() || PLAIN;
}

/** The language of the words that a style adds: as it is set, else that of VS Code. */
export function citationLanguage(): string {
  return vscode.workspace.getConfiguration(SECTION).get('locale', '').trim() || vscode.env.language;
}

/**
 * What the engine formats citations by; null for our own style.
 *
 * @throws Error that a person can read when a `.csl` file cannot be
 */
export async function styleNamed(name: NamedStyle): Promise<CitationStyle | null> {
  if (name === PLAIN) return null;
  if (!name.toLowerCase().endsWith('.csl')) return { name };
  const found = await styleFile(name);
  if (found === undefined) throw new Error(vscode.l10n.t('{0} is not in the workspace.', name));
  return { xml: new TextDecoder().decode(await vscode.workspace.fs.readFile(found)) };
}

/** Lets the reader choose a style: those that are at hand, and the `.csl` files of the workspace. */
export async function pickStyle(title: string): Promise<NamedStyle | undefined> {
  const files = await vscode.workspace.findFiles('**/*.csl', '**/node_modules/**', 50);
  const own = files.map((uri) => ({
    label: vscode.workspace.asRelativePath(uri),
    iconPath: new vscode.ThemeIcon('file'),
    style: vscode.workspace.asRelativePath(uri),
  }));
  const current = configuredStyle();
  const known = [PLAIN, ...STYLE_NAMES].map((style) => ({
    label: styleLabel(style),
    ...(style === current ? { description: vscode.l10n.t('as set') } : {}),
    iconPath: new vscode.ThemeIcon('quote'),
    style,
  }));
  const picked = await vscode.window.showQuickPick([...known, ...own], {
    title,
    placeHolder: ATTRIBUTION,
    matchOnDescription: true,
  });
  return picked?.style;
}

/** A style's name as a person knows it; the path of a file as it is. */
export function styleLabel(style: NamedStyle): string {
  if (style === PLAIN) return vscode.l10n.t('Plain (Chicago, names as written)');
  return isStyleName(style) ? namedLabel(style) : style;
}

function namedLabel(style: StyleName): string {
  switch (style) {
    case 'chicago-notes':
      return vscode.l10n.t('Chicago, Notes and Bibliography');
    case 'chicago-author-date':
      return vscode.l10n.t('Chicago, Author-Date');
    case 'apa':
      return vscode.l10n.t('APA, American Psychological Association');
    case 'mla':
      return vscode.l10n.t('MLA, Modern Language Association');
    case 'harvard':
      return vscode.l10n.t('Harvard, Cite Them Right');
  }
}

/** A `.csl` file of the workspace by its path in it; nothing outside of it is read. */
async function styleFile(path: string): Promise<vscode.Uri | undefined> {
  const parts = path.replaceAll('\\', '/').split('/');
  if (parts.includes('..')) return undefined;
  for (const { uri, name } of vscode.workspace.workspaceFolders ?? []) {
    // where there are several folders VS Code's relative paths begin with the folder's name
    for (const relative of [parts, parts[0] === name ? parts.slice(1) : []]) {
      if (relative.length === 0) continue;
      const file = vscode.Uri.joinPath(uri, ...relative);
      if (await isThere(file)) return file;
    }
  }
  return undefined;
}
