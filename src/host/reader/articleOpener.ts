import * as vscode from 'vscode';
import type { NodeKey } from '../../core/browse/node';
import { fileOf } from '../../core/ingest/files/recordPath';
import type { ActorId } from '../../core/model/actor';
import type { Anchor, TextRange } from '../../core/model/anchor';
import type { ArticleId } from '../../core/model/article';
import type { Place } from '../../core/reading/trail';
import type { Snippet } from '../../core/search/engine';
import type { ReaderTarget } from '../../protocol/reader';
import type { CorpusService } from '../corpus/corpusService';
import { corpusUri } from '../fs/corpusUri';
import type { TreeState } from '../tree/treeState';
import { Disposable } from '../util/disposable';
import type { ReaderPages } from './readerPages';

/** A passage to open an article at: a range of the text as it is now, or words to be found in it again. */
export type Passage =
  | { readonly range: TextRange; readonly matches?: readonly TextRange[] }
  /** Not highlighted, it is only where one was: when it is gone, nothing is said. */
  | { readonly words: Anchor | string; readonly highlight: boolean };

export interface OpenOptions {
  readonly passage?: Passage;
  /** In the editor group beside the active one. */
  readonly beside?: boolean;
  /** In this column, in place of what `beside` says. */
  readonly column?: vscode.ViewColumn;
  readonly preserveFocus?: boolean;
  /** A tab that stays, rather than one that the next article replaces. */
  readonly keep?: boolean;
  /** An actor whose mentions to light up. */
  readonly actor?: ActorId;
  /** A step along the reading trail, which is no new place on it. */
  readonly step?: boolean;
  /** The node of the tree from which it is opened. */
  readonly near?: NodeKey;
}

/** Opens articles in the reader: the one way in, for the tree, the search, notes, links and the trail. */
export class ArticleOpener extends Disposable {
  private readonly jumped = this._register(new vscode.EventEmitter<Place>());
  /** An article was opened at a passage, from anywhere but the trail. */
  readonly onDidJump = this.jumped.event;

  constructor(
    private readonly service: CorpusService,
    private readonly pages: ReaderPages,
    private readonly tree: TreeState,
  ) {
    super();
  }

  /** Returns false, having told the reader why, when the article is not in the corpus. */
  async open(article: ArticleId, options: OpenOptions = {}): Promise<boolean> {
    const summary = await this.service.eventually(({ engine }) => engine.call('summary', article));
    const { current } = this.service;
    if (summary === null || current === undefined) {
      void vscode.window.showWarningMessage(vscode.l10n.t('“{0}” is not in the open corpus.', article));
      return false;
    }
    if (options.near !== undefined) this.tree.remember(article, options.near);
    const target = options.passage === undefined ? undefined : await this.target(article, options.passage);
    if (target !== undefined && options.step !== true) {
      const anchor = await current.engine.call('anchor', article, target.range);
      if (anchor !== null) this.jumped.fire({ article, title: summary.title.value, anchor });
    }
    const column = options.column ?? (options.beside === true ? vscode.ViewColumn.Beside : this.column);
    await this.pages.open(
      fileOf(summary.path) === undefined ? current.uriOf(summary.path) : corpusUri(article, summary.title.value),
      { preview: options.keep !== true, preserveFocus: options.preserveFocus === true, viewColumn: column },
      target,
    );
    if (options.actor !== undefined) this.pages.active?.selectActor(options.actor);
    return true;
  }

  /** Where the reader reads already, so that opening from a note does not put the article over the note. */
  private get column(): vscode.ViewColumn {
    return this.pages.active?.panel.viewColumn ?? vscode.ViewColumn.Active;
  }

  private async target(article: ArticleId, passage: Passage): Promise<ReaderTarget | undefined> {
    if ('range' in passage) return { highlight: true, ...passage };
    const range = await this.service.current?.engine.call('locate', article, passage.words);
    if (range !== null && range !== undefined) return { range, highlight: passage.highlight };
    if (!passage.highlight) return undefined;
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The passage is no longer in the article as it was; the article is open at its beginning.'),
    );
    return undefined;
  }
}

/** Opens at a snippet, its words marked; without one, at the beginning. */
export function passageOf(snippet: Snippet | undefined): Pick<OpenOptions, 'passage'> {
  if (snippet === undefined) return {};
  const { start, text, matches } = snippet;
  return {
    passage: {
      range: { start, end: start + text.length },
      matches: matches.map((match) => ({ start: start + match.start, end: start + match.end })),
    },
  };
}
