import * as vscode from 'vscode';
import { BIBLIOGRAPHY_FORMATS, type BibliographyFormat } from '../../core/citations/bibliography';
import { styledAsText } from '../../core/citations/styledText';
import type { ArticleId } from '../../core/model/article';
import type { CorpusService } from '../corpus/corpusService';
import type { OpenCorpus } from '../corpus/openCorpus';
import type { ReaderPages } from '../reader/readerPages';
import type { TreeState } from '../tree/treeState';
import { Disposable } from '../util/disposable';
import { articleCount } from '../util/labels';
import { Notice } from '../util/notice';
import { citedArticles } from './citedArticles';
import { type ExportTarget, exportCitations } from './exportCitations';
import { insertAt, pickAndInsert } from './insertCitation';
import { citationLanguage, configuredStyle, type NamedStyle, pickStyle, styleNamed } from './styles';

/** The commands that cite articles: copying, exporting, inserting. What the reader would be asked for may be given behind the articles. */
export class CitationCommands extends Disposable {
  private readonly notice = this._register(new Notice(vscode.l10n.t('Corpus Reader: Citations')));

  constructor(
    private readonly service: CorpusService,
    private readonly pages: ReaderPages,
    private readonly tree: TreeState,
  ) {
    super();
    this.onArticles('corpusReader.copyCitation', (corpus, articles, style) =>
      this.copy(corpus, articles, typeof style === 'string' ? style : configuredStyle()),
    );
    this.onArticles('corpusReader.copyCitationAs', async (corpus, articles) => {
      const style = await pickStyle(vscode.l10n.t('Copy Citation As…'));
      if (style !== undefined) await this.copy(corpus, articles, style);
    });
    this.onArticles('corpusReader.exportCitations', (corpus, articles, format, target) =>
      exportCitations(corpus, articles, { ...formatIn(format), ...targetIn(target) }),
    );
    this._register(
      vscode.commands.registerCommand('corpusReader.exportAllCitations', async (format: unknown, target: unknown) => {
        const corpus = await this.service.whenOpen();
        if (corpus === undefined) void vscode.window.showInformationMessage(vscode.l10n.t('No corpus is open.'));
        else await exportCitations(corpus, null, { ...formatIn(format), ...targetIn(target) });
      }),
    );
    this._register(
      vscode.commands.registerCommand('corpusReader.insertCitation', (article: unknown) => this.insert(article)),
    );
  }

  private onArticles(
    id: string,
    run: (corpus: OpenCorpus, articles: readonly ArticleId[], ...given: readonly unknown[]) => Promise<void>,
  ): void {
    this._register(
      vscode.commands.registerCommand(id, async (first: unknown, second: unknown, ...given: readonly unknown[]) => {
        const articles = await citedArticles(first, second, this.service, this.pages, this.tree);
        const { current } = this.service;
        if (current !== undefined && articles.length > 0) return run(current, articles, ...given);
        return vscode.window.showInformationMessage(vscode.l10n.t('Open an article of the corpus first.'));
      }),
    );
  }

  private async copy({ engine }: OpenCorpus, articles: readonly ArticleId[], style: NamedStyle): Promise<void> {
    try {
      const cited = await engine.call('references', articles, await styleNamed(style), citationLanguage());
      const lines = cited.map(({ text }) => styledAsText(text, 'asterisks'));
      if (lines.length === 0) return;
      await vscode.env.clipboard.writeText(lines.join('\n'));
      const [only = ''] = lines;
      this.notice.show(
        lines.length === 1
          ? vscode.l10n.t('Copied: {0}', only)
          : vscode.l10n.t('Copied the citations of {0}.', articleCount(lines.length)),
      );
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(vscode.l10n.t('The citation could not be made: {0}', reason));
    }
  }

  private async insert(article: unknown): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const corpus = await this.service.whenOpen();
    if (editor === undefined || corpus === undefined) {
      const nothing = vscode.l10n.t('Put the cursor into a Markdown file, with a corpus open.');
      void vscode.window.showInformationMessage(nothing);
      return;
    }
    if (typeof article === 'string') await insertAt(corpus, editor, article, this.notice);
    else pickAndInsert(corpus, editor, this.notice);
  }
}

function formatIn(given: unknown): { readonly format?: BibliographyFormat } {
  const format = BIBLIOGRAPHY_FORMATS.find((known) => known === given);
  return format === undefined ? {} : { format };
}

function targetIn(given: unknown): { readonly target?: ExportTarget } {
  return given === 'document' || given instanceof vscode.Uri ? { target: given } : {};
}
