import * as vscode from 'vscode';
import type { Actor } from '../../core/model/actor';
import type { MentionPlace } from '../../protocol/actors';
import type { CorpusService } from '../corpus/corpusService';
import type { OpenCorpus } from '../corpus/openCorpus';
import type { Judgements } from '../judgements/judgements';
import { Disposable } from '../util/disposable';
import { actorIdsOf, actorsWith } from './actorArgument';
import type { ActorsView } from './actorsView';
import { askActor } from './askActor';
import { setKindOfMention } from './judgeMention';
import type { Actors, Judging } from './judging';
import { mentionPlaceOf } from './mentionArgument';
import { mergeActors } from './mergeActor';
import { rejectActors } from './rejectActor';
import { renameActor } from './renameActor';
import { setKindOfActors } from './setActorKind';
import { splitActor } from './splitActor';

type Handler = (...given: readonly unknown[]) => unknown;

/** The judgements on actors as commands. Each may be called with actors, from a row of a view, or with nothing: then it asks for one. */
export class ActorCommands extends Disposable {
  constructor(
    private readonly service: CorpusService,
    private readonly view: ActorsView,
    private readonly judgements: Judgements,
  ) {
    super();
    this.add(
      'corpusReader.mergeActor',
      this.onActors(() => vscode.l10n.t('Whom to merge'), mergeActors),
    );
    this.add(
      'corpusReader.splitActor',
      this.onActors(() => vscode.l10n.t('Whose spellings to split off'), splitActor),
    );
    this.add(
      'corpusReader.renameActor',
      this.onActors(() => vscode.l10n.t('Whom to rename'), renameActor),
    );
    this.add(
      'corpusReader.rejectActor',
      this.onActors(() => vscode.l10n.t('What is not a name'), rejectActors),
    );
    const ofActors = this.onActors(() => vscode.l10n.t('Whose kind is wrong'), setKindOfActors);
    this.add('corpusReader.setActorKind', (first, ...more) => {
      const place = mentionPlaceOf(first, undefined);
      return place === undefined ? ofActors(first, ...more) : this.setKindAt(place, more[0]);
    });
  }

  private add(id: string, handler: Handler): void {
    this._register(vscode.commands.registerCommand(id, handler));
  }

  private onActors(
    question: () => string,
    run: (actors: Actors, judging: Judging, ...more: readonly unknown[]) => unknown,
  ): Handler {
    return async (first, second, ...rest) => {
      const corpus = await this.service.whenOpen();
      if (corpus === undefined) return sayNoCorpus();
      const ids = actorIdsOf(first, second, this.view.selection);
      const [actor, ...others] = await this.actors(corpus, ids, first === undefined ? question() : undefined);
      const more = Array.isArray(second) ? rest : [second, ...rest];
      return actor && run([actor, ...others], { corpus, judgements: this.judgements }, ...more);
    };
  }

  private async setKindAt(place: MentionPlace, kind: unknown): Promise<unknown> {
    const corpus = await this.service.whenOpen();
    return corpus === undefined
      ? sayNoCorpus()
      : setKindOfMention(place, { corpus, judgements: this.judgements }, kind);
  }

  /** Those with these ids, or, when there are none, the one that the question is answered with. */
  private async actors(corpus: OpenCorpus, ids: readonly string[], question: string | undefined): Promise<Actor[]> {
    const [first] = ids;
    if (first === undefined && question !== undefined) {
      const answer = await askActor(corpus, { title: question });
      return answer?.id === undefined ? [] : actorsWith([answer.id], corpus.engine);
    }
    const actors = await actorsWith(ids, corpus.engine);
    if (first !== undefined && actors.length === 0)
      void vscode.window.showWarningMessage(vscode.l10n.t('“{0}” is no actor of the open corpus.', first));
    return actors;
  }
}

/** Tells the reader that there is nothing to judge. */
export function sayNoCorpus(): void {
  void vscode.window.showInformationMessage(vscode.l10n.t('No corpus is open.'));
}
