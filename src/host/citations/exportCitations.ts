import * as vscode from 'vscode';
import { BIBLIOGRAPHY_FORMATS, type BibliographyFormat, FILE_ENDINGS } from '../../core/citations/bibliography';
import type { ArticleId } from '../../core/model/article';
import type { OpenCorpus } from '../corpus/openCorpus';
import { articleCount } from '../util/labels';

/** Where citations are written: a file, or a new document that is not saved. */
export type ExportTarget = vscode.Uri | 'document';

/**
 * Writes articles in a format of other programs, all of the corpus for null. What is not given is asked for; nothing is written when the
 * reader would not say.
 */
export async function exportCitations(
  corpus: OpenCorpus,
  articles: readonly ArticleId[] | null,
  given: { readonly format?: BibliographyFormat; readonly target?: ExportTarget },
): Promise<void> {
  const count = articleCount(articles?.length ?? corpus.state.articles);
  const format = given.format ?? (await pickFormat(vscode.l10n.t('Export the Citations of {0}', count)));
  const target = format === undefined ? undefined : (given.target ?? (await pickTarget(corpus, format)));
  if (format === undefined || target === undefined) return;
  const text = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Exporting citations') },
    () => corpus.engine.call('bibliography', articles, format),
  );
  if (target === 'document') {
    const language = format === 'csl-json' ? 'json' : FILE_ENDINGS[format] === 'bib' ? 'bibtex' : 'plaintext';
    await vscode.window.showTextDocument(await newDocument(text, language));
    return;
  }
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  const show = vscode.l10n.t('Open');
  const message = vscode.l10n.t(
    'Exported the citations of {0} to {1}.',
    count,
    vscode.workspace.asRelativePath(target),
  );
  if ((await vscode.window.showInformationMessage(message, show)) === show) {
    await vscode.commands.executeCommand('vscode.open', target);
  }
}

async function newDocument(content: string, language: string): Promise<vscode.TextDocument> {
  const languages = await vscode.languages.getLanguages();
  return vscode.workspace.openTextDocument({
    content,
    language: languages.includes(language) ? language : 'plaintext',
  });
}

async function pickFormat(title: string): Promise<BibliographyFormat | undefined> {
  const picked = await vscode.window.showQuickPick(
    BIBLIOGRAPHY_FORMATS.map((format) => ({
      ...formatLabel(format),
      iconPath: new vscode.ThemeIcon('file-code'),
      format,
    })),
    { title, placeHolder: vscode.l10n.t('Format'), matchOnDescription: true },
  );
  return picked?.format;
}

async function pickTarget({ root }: OpenCorpus, format: BibliographyFormat): Promise<ExportTarget | undefined> {
  const picked = await vscode.window.showQuickPick(
    [
      { label: vscode.l10n.t('Save to a File…'), iconPath: new vscode.ThemeIcon('save'), isFile: true },
      { label: vscode.l10n.t('Open as a New Document'), iconPath: new vscode.ThemeIcon('new-file'), isFile: false },
    ],
    { title: vscode.l10n.t('Export Citations'), placeHolder: vscode.l10n.t('Where to') },
  );
  if (picked === undefined) return undefined;
  if (!picked.isFile) return 'document';
  const ending = FILE_ENDINGS[format];
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? root;
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Citations'),
    saveLabel: vscode.l10n.t('Export'),
    filters: { [formatLabel(format).label]: [ending] },
    defaultUri: vscode.Uri.joinPath(folder, `corpus.${ending}`),
  });
}

function formatLabel(format: BibliographyFormat): { readonly label: string; readonly description: string } {
  switch (format) {
    case 'bibtex':
      return { label: 'BibTeX', description: vscode.l10n.t('for LaTeX with BibTeX') };
    case 'biblatex':
      return { label: 'BibLaTeX', description: vscode.l10n.t('for LaTeX with Biber, and Pandoc') };
    case 'csl-json':
      return { label: 'CSL-JSON', description: vscode.l10n.t('for Pandoc and Zotero') };
    case 'ris':
      return { label: 'RIS', description: vscode.l10n.t('for EndNote, Zotero and Mendeley') };
  }
}
