import * as vscode from 'vscode';
import type { TextRange } from '../../core/model/anchor';
import type { CorpusService } from '../corpus/corpusService';
import type { Judgements } from '../judgements/judgements';
import { Disposable } from '../util/disposable';
import { type PassageInFront, passageOf } from './passageArgument';
import type { ReaderPages } from './readerPages';

/** The commands by which a reader says what of an article is page furniture and what is text. */
export class FurnitureCommands extends Disposable {
  constructor(
    private readonly service: CorpusService,
    private readonly pages: ReaderPages,
    private readonly judgements: Judgements,
  ) {
    super();
    this.onPassage('corpusReader.markFurniture', true);
    this.onPassage('corpusReader.markText', false);
    this._register(
      pages.onDidRequest(({ page, message }) => {
        if (message.type === 'markText' && page.articleId !== undefined)
          void vscode.commands.executeCommand('corpusReader.markText', { article: page.articleId, ...message.range });
      }),
    );
  }

  private onPassage(id: string, isFurniture: boolean): void {
    const front = (): PassageInFront | undefined => this.pages.active;
    this._register(
      vscode.commands.registerCommand(id, (argument: unknown) => {
        const passage = passageOf(argument, front());
        return passage === undefined ? sayNoPassage() : this.judge(passage.article, passage.range, isFurniture);
      }),
    );
  }

  private async judge(article: string, range: TextRange, is: boolean): Promise<boolean> {
    const corpus = await this.service.whenOpen();
    const at = (await corpus?.engine.call('anchor', article, range)) ?? null;
    return at !== null && (await this.judgements.add({ do: 'furniture', article, at, is })) !== undefined;
  }
}

/** Tells the reader how to say what is meant. */
function sayNoPassage(): void {
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Select something of the article to say whether it is text or page furniture.'),
  );
}
