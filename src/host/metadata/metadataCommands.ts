import * as vscode from 'vscode';
import type { FieldKey } from '../../core/ingest/settings/corpusSettings';
import { articleChanges } from '../../core/ingest/settings/editing/corpusFileChanges';
import type { ArticleFacts } from '../../protocol/metadata';
import type { CorpusService } from '../corpus/corpusService';
import type { ReaderPages } from '../reader/readerPages';
import type { TreeState } from '../tree/treeState';
import { Disposable } from '../util/disposable';
import { articleCount } from '../util/labels';
import { askField } from './askField';
import { askValue } from './askValue';
import { commonOf, saidIn } from './common';
import type { CorpusYaml } from './corpusYaml';
import { editedArticles } from './editedArticles';
import { fieldLabel, valueLabel } from './fields';
import { makeCorpusFile } from './newCorpusFile';

/** The commands by which the reader sets what is known of articles. */
export class MetadataCommands extends Disposable {
  constructor(
    private readonly service: CorpusService,
    private readonly pages: ReaderPages,
    private readonly tree: TreeState,
    private readonly corpusYaml: CorpusYaml,
  ) {
    super();
    this.onArticles('corpusReader.editMetadata', (articles) => this.edit(articles));
    this.onArticles('corpusReader.setDate', (articles) => this.set(articles, 'date'));
    this._register(
      vscode.commands.registerCommand('corpusReader.newCorpusFile', () =>
        makeCorpusFile(this.service, this.corpusYaml),
      ),
    );
  }

  private onArticles(id: string, run: (articles: readonly ArticleFacts[]) => Promise<unknown>): void {
    this._register(
      vscode.commands.registerCommand(id, async (first: unknown, second: unknown) => {
        const ids = await editedArticles(first, second, this.service, this.pages, this.tree);
        const articles = (await this.service.current?.engine.call('facts', ids)) ?? [];
        if (articles.length > 0) return run(articles);
        return vscode.window.showInformationMessage(vscode.l10n.t('Open an article of the corpus first.'));
      }),
    );
  }

  private async edit(articles: readonly ArticleFacts[]): Promise<void> {
    const field = await askField(vscode.l10n.t('Edit Metadata: {0}', nameOf(articles)), articles);
    if (field !== undefined) await this.set(articles, field);
  }

  private async set(articles: readonly ArticleFacts[], field: FieldKey): Promise<void> {
    const label = fieldLabel(field);
    const value = await askValue(vscode.l10n.t('{0} of {1}', label, nameOf(articles)), field, articles);
    if (value === undefined || isSame(articles, field, value)) return;
    const fields = { [field]: value };
    const changes = articleChanges(new Map(articles.map(({ key }) => [key, fields])));
    const said = value === null ? vscode.l10n.t('as it was found') : valueLabel(field, value);
    await this.corpusYaml.change(changes, vscode.l10n.t('{0} of {1}: {2}', label, nameOf(articles), said));
  }
}

/** Whether corpus.yaml says so already. What was only found may be said as well: then it is certain. */
function isSame(articles: readonly ArticleFacts[], field: FieldKey, value: string | null): boolean {
  if (value === null) return saidIn(articles, field).length === 0;
  const common = commonOf(articles, field);
  return 'known' in common && common.known?.value === value && common.known.provenance === 'corpus.yaml';
}

function nameOf(articles: readonly ArticleFacts[]): string {
  const [first] = articles;
  return first !== undefined && articles.length === 1 ? `“${first.now.title.value}”` : articleCount(articles.length);
}
