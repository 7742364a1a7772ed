import * as vscode from 'vscode';
import type { MentionPlace } from '../../protocol/actors';
import type { CorpusService } from '../corpus/corpusService';
import type { Judgements } from '../judgements/judgements';
import type { ReaderPages } from '../reader/readerPages';
import { Disposable } from '../util/disposable';
import { sayNoCorpus } from './actorCommands';
import { assignMention, rejectMention } from './judgeMention';
import type { Judging } from './judging';
import { mentionPlaceOf } from './mentionArgument';
import { tagEverywhere } from './tagEverywhere';

/** The command of each answer that the reader's card takes to "Wrong?". */
const ANSWERS = {
  reject: 'corpusReader.rejectMention',
  kind: 'corpusReader.setActorKind',
  assign: 'corpusReader.assignMention',
  tag: 'corpusReader.tagEverywhere',
} as const;

/** The judgements on a passage as commands: of the one that is given, or that is selected or at hand in the reader. */
export class MentionCommands extends Disposable {
  constructor(
    private readonly service: CorpusService,
    private readonly pages: ReaderPages,
    private readonly judgements: Judgements,
  ) {
    super();
    this.onMention('corpusReader.rejectMention', rejectMention);
    this.onMention('corpusReader.assignMention', assignMention);
    this.onMention('corpusReader.tagEverywhere', tagEverywhere);
    this._register(
      pages.onDidRequest(({ page, message }) => {
        if (message.type === 'openActor') void vscode.commands.executeCommand('corpusReader.openActor', message.actor);
        else if (message.type === 'judge' && page.articleId !== undefined)
          void vscode.commands.executeCommand(ANSWERS[message.answer], { article: page.articleId, ...message.range });
      }),
    );
  }

  private onMention(
    id: string,
    run: (place: MentionPlace, judging: Judging, ...more: readonly unknown[]) => unknown,
  ): void {
    this._register(
      vscode.commands.registerCommand(id, async (argument: unknown, ...more: unknown[]) => {
        const corpus = await this.service.whenOpen();
        if (corpus === undefined) return sayNoCorpus();
        const place = mentionPlaceOf(argument, this.pages.active);
        if (place === undefined) return sayNoMention();
        return run(place, { corpus, judgements: this.judgements }, ...more);
      }),
    );
  }
}

/** Tells the reader how to say what is meant. */
function sayNoMention(): void {
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Point at a name in the reader, or select a passage, to say what it is.'),
  );
}
