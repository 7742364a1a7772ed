import * as vscode from 'vscode';
import type { ValueCount, ValueField } from '../../core/corpus';
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
import { FIELDS, faultOf, fieldLabel, valueLabel } from './fields';
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
    this.onArticles('corpusReader.editMetadata', (articles, field, value) => this.edit(articles, field, value));
    this.onArticles('corpusReader.setDate', (articles, date) => this.set(articles, 'date', date));
    this._register(
      vscode.commands.registerCommand('corpusReader.newCorpusFile', () =>
        makeCorpusFile(this.service, this.corpusYaml),
      ),
    );
  }

  /** What the reader would be asked for may be given behind the articles. */
  private onArticles(
    id: string,
    run: (articles: readonly ArticleFacts[], ...given: readonly unknown[]) => Promise<unknown>,
  ): void {
    this._register(
      vscode.commands.registerCommand(id, async (first: unknown, second: unknown, ...given: readonly unknown[]) => {
        const ids = await editedArticles(first, second, this.service, this.pages, this.tree);
        const articles = (await this.service.current?.engine.call('facts', ids)) ?? [];
        if (articles.length > 0) return run(articles, ...given);
        return vscode.window.showInformationMessage(vscode.l10n.t('Open an article of the corpus first.'));
      }),
    );
  }

  private async edit(articles: readonly ArticleFacts[], given: unknown, value: unknown): Promise<void> {
    const field =
      FIELDS.find((one) => one === given) ??
      (await askField(vscode.l10n.t('Edit Metadata: {0}', nameOf(articles)), articles));
    if (field !== undefined) await this.set(articles, field, value);
  }

  private async set(articles: readonly ArticleFacts[], field: FieldKey, given: unknown): Promise<void> {
    const label = fieldLabel(field);
    const title = vscode.l10n.t('{0} of {1}', label, nameOf(articles));
    const value = isValue(field, given)
      ? given
      : await askValue(title, field, articles, (listed) => this.valuesOf(listed));
    if (value === undefined || isSame(articles, field, value)) return;
    const fields = { [field]: value };
    const changes = articleChanges(new Map(articles.map(({ key }) => [key, fields])));
    const said = value === null ? vscode.l10n.t('as it was found') : valueLabel(field, value);
    await this.corpusYaml.change(changes, vscode.l10n.t('{0} of {1}: {2}', label, nameOf(articles), said));
  }

  private async valuesOf(field: ValueField): Promise<readonly ValueCount[]> {
    return (await this.service.current?.engine.call('values', field)) ?? [];
  }
}

function isValue(field: FieldKey, given: unknown): given is string | null {
  return given === null || (typeof given === 'string' && given.trim() !== '' && faultOf(field, given) === undefined);
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
