import * as vscode from 'vscode';
import type { ArticleId } from '../../core/model/article';
import type { Version } from '../../protocol/versions';
import type { CorpusService } from '../corpus/corpusService';
import { sentencesUri } from '../fs/corpusUri';
import { articleArgument } from '../reader/articleArgument';
import type { ArticleOpener } from '../reader/articleOpener';
import type { ReaderPage } from '../reader/readerPage';
import type { ReaderPages } from '../reader/readerPages';
import { Disposable } from '../util/disposable';
import { countReprints } from './setting';
import { shareAlike, whereAndWhen } from './words';

/** The commands on versions of a text: compare two, go to another, count them once. */
export class VersionCommands extends Disposable {
  constructor(
    private readonly service: CorpusService,
    private readonly pages: ReaderPages,
    opener: ArticleOpener,
  ) {
    super();
    const command = (id: string, run: (argument: unknown) => unknown): void => {
      this._register(vscode.commands.registerCommand(id, run));
    };
    command('corpusReader.compareVersions', (argument) => this.compare(argument));
    command('corpusReader.countReprintsOnce', () => countReprints(true));
    command('corpusReader.countEveryReprint', () => countReprints(false));
    this._register(
      pages.onDidRequest(({ page, message }) => {
        if (message.type === 'openVersion') void opener.open(message.article);
        if (message.type === 'compareVersion' && page.articleId !== undefined) {
          void this.compareWith(page.articleId, message.article);
        }
        if (message.type === 'changesOfVersion') void this.tellChanges(page, message.article);
      }),
    );
  }

  private async compare(argument: unknown): Promise<void> {
    const found = await articleArgument(argument, this.service, this.pages);
    if (found === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open an article of the corpus first.'));
      return;
    }
    if (found.versionOf !== undefined && found.versionOf !== found.article) {
      await this.compareWith(found.versionOf, found.article);
      return;
    }
    const others = (await this.versionsOf(found.article)).filter(({ id }) => id !== found.article);
    if (others.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('The corpus has no other version of this article.'));
      return;
    }
    const [only, ...more] = others;
    const other = more.length === 0 ? only : await askVersion(others);
    if (other !== undefined) await this.compareWith(found.article, other.id);
  }

  /** Shows what differs in VS Code's own editor for that, what was seen first on the left. */
  private async compareWith(one: ArticleId, other: ArticleId): Promise<void> {
    const versions = await this.versionsOf(one);
    const [left, right] = versions.filter(({ id }) => id === one || id === other);
    if (left === undefined || right === undefined) return;
    await vscode.commands.executeCommand(
      'vscode.diff',
      sentencesUri(left.id, left.title),
      sentencesUri(right.id, right.title),
      `${whereAndWhen(left)} ↔ ${whereAndWhen(right)}`,
      { preview: true },
    );
  }

  private async tellChanges(page: ReaderPage, version: ArticleId): Promise<void> {
    const of = page.articleId;
    if (of === undefined) return;
    const changes = await this.service.current?.engine.call('changes', of, version).catch(() => null);
    page.showChanges(of, version, changes ?? null);
  }

  private async versionsOf(article: ArticleId): Promise<readonly Version[]> {
    return (await this.service.current?.engine.call('versions', article)) ?? [];
  }
}

async function askVersion(versions: readonly Version[]): Promise<Version | undefined> {
  const rows = versions.map((version) => ({
    version,
    label: whereAndWhen(version),
    description: shareAlike(version.alike),
    detail: version.title,
  }));
  const placeHolder = vscode.l10n.t('With which version is it to be compared?');
  return (await vscode.window.showQuickPick(rows, { placeHolder, matchOnDetail: true }))?.version;
}
