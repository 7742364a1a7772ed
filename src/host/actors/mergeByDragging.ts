import * as vscode from 'vscode';
import type { ActorNode } from '../../core/browse/actorTree';
import type { CorpusService } from '../corpus/corpusService';
import type { Judgements } from '../judgements/judgements';
import { actorsWith } from './actorArgument';
import { mergeInto } from './merging';

const MIME_TYPE = 'application/vnd.corpus-reader.actors';

/** Actors that are dragged onto another are merged into it. Nothing is asked beforehand: what was done can be undone where it is said. */
export class MergeByDragging implements vscode.TreeDragAndDropController<ActorNode> {
  readonly dragMimeTypes = [MIME_TYPE];
  readonly dropMimeTypes = [MIME_TYPE];

  constructor(
    private readonly service: CorpusService,
    private readonly judgements: Judgements,
  ) {}

  handleDrag(source: readonly ActorNode[], transfer: vscode.DataTransfer): void {
    const ids = source.flatMap((node) => (node.type === 'actor' ? node.actor.id : []));
    if (ids.length > 0) transfer.set(MIME_TYPE, new vscode.DataTransferItem(JSON.stringify(ids)));
  }

  async handleDrop(target: ActorNode | undefined, transfer: vscode.DataTransfer): Promise<void> {
    const { current } = this.service;
    const dragged = await transfer.get(MIME_TYPE)?.asString();
    if (current === undefined || dragged === undefined || target?.type !== 'actor') return;
    const actors = await actorsWith(JSON.parse(dragged), current.engine);
    await mergeInto(target.actor, actors, this.judgements);
  }
}
