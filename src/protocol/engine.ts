// The calls that the extension host makes on the engine, which runs in a worker.

import type { NodeKey, TreeNode, TreeQuery } from '../core/browse/node';
import type { ValueCount, ValueField } from '../core/corpus';
import type { SourceFile } from '../core/ingest/files/source';
import type { CorpusSettings } from '../core/ingest/settings/corpusFile';
import type { Actor, ActorId } from '../core/model/actor';
import type { Anchor, TextRange } from '../core/model/anchor';
import type { ArticleId, ArticleMetadata } from '../core/model/article';
import type { Problem } from '../core/model/problem';
import type { ActorFacet } from '../core/search/actorFacets';
import type { SearchAnswer, SearchOptions } from '../core/search/engine';
import type { ActorCalls } from './actors';
import type { CitationCalls } from './citations';
import type { ConcordanceCalls } from './concordance';
import type { MetadataCalls } from './metadata';
import type { NoteExportCalls } from './noteExports';
import type { NoteCalls } from './notes';
import type { ProblemCalls } from './problems';
import type { ReaderArticle } from './reader';
import type { VersionCalls } from './versions';

/** Where a corpus lies on this machine's disk; null for what only the host can reach. */
export interface CorpusPlace {
  readonly folder: string | null;
  /** The path with which the paths of files begin that the engine may keep of it. */
  readonly kept: string | null;
}

/** The corpus in figures. */
export interface CorpusState {
  /** Grows with every change of the corpus. */
  readonly version: number;
  readonly title: string;
  readonly articles: number;
  readonly problems: number;
}

/** An article as a list shows it. */
export interface ArticleSummary extends ArticleMetadata {
  readonly words: number;
}

/** Something found by its name, as a list shows it. */
export interface FoundName {
  readonly id: string;
  /** The name that matched. */
  readonly name: string;
  readonly matches: readonly TextRange[];
}

export interface FoundArticle extends FoundName {
  readonly summary: ArticleSummary;
}

export interface FoundActor extends FoundName {
  readonly actor: Actor;
}

/** A search answer with what a list says of each hit's article, hit by hit. */
export interface SearchPage extends SearchAnswer {
  readonly summaries: readonly ArticleSummary[];
}

export interface NewNote {
  readonly fileName: string;
  readonly text: string;
}

export type EngineCalls = VersionCalls &
  CorpusCalls &
  ConcordanceCalls &
  ActorCalls &
  NoteCalls &
  ProblemCalls &
  MetadataCalls &
  CitationCalls &
  NoteExportCalls;

export type CorpusCalls = {
  /**
   * Forgets everything and starts on another corpus; `corpusFile` is the text of its corpus.yaml, null if it has none.
   */
  open(name: string, corpusFile: string | null, place: CorpusPlace): CorpusSettings;
  /** Takes the model by which names are found in every corpus that is opened from now on; rejects with the reason when it is of no use. */
  nameModel(bytes: Uint8Array): void;
  /** Takes corpus.yaml anew; articles are not read again. */
  configure(corpusFile: string | null): CorpusSettings;
  /**
   * Reads every source of the folder, in place of what was read before, and tells the host how far it is. `notes` is the path of a folder
   * below the root that holds none. Rejects when the folder itself cannot be read.
   */
  readFolder(notes: string | null): CorpusState;
  /** Ends the reading that is under way soon; what has been read stays, and a problem says that it is not all. */
  stopReading(): void;
  /** Reads again what has become of paths that something happened to. The state is the same as before when nothing has. */
  follow(touched: readonly string[], notes: string | null): CorpusState;
  /** Says what the host could not read; replaces what was reported before. */
  report(problems: readonly Problem[]): CorpusState;
  /** Makes ready what the first search, and whoever asks for actors, would otherwise wait for; what is asked meanwhile is answered in between. */
  prepare(): CorpusState;
  /** Takes over the names in what was kept; false when they are damaged, of another version or another model's. The bytes may be handed over. */
  adoptNames(bytes: Uint8Array): boolean;
  /** The same for the index, of the articles that have been put; false when it is damaged, of another version or of other articles. */
  adoptIndex(bytes: Uint8Array): boolean;
  /** Keeps what was read of the sources, where that is possible, unless it is kept already; what is asked meanwhile is answered in between. */
  keepSources(): void;
  /** Removes what was kept of the sources: they are read anew the next time. */
  forgetSources(): void;
  /** Names and index to be kept; null when they have not changed since they were taken over or last given out. */
  snapshot(): Uint8Array | null;

  children(query: TreeQuery, parent: NodeKey | null): readonly TreeNode[];
  /**
   * The nodes from the root down to the article, the article last; empty when the tree does not hold it.
   * `near` is the key under which the reader last saw it, for an article that stands under several actors.
   */
  pathTo(query: TreeQuery, article: ArticleId, near: NodeKey | null): readonly TreeNode[];
  /** The next (or previous) different article in the order in which the tree shows them; null at the ends. */
  neighbour(query: TreeQuery, article: ArticleId, near: NodeKey | null, step: 1 | -1): TreeNode | null;

  summary(article: ArticleId): ArticleSummary | null;
  /** The article that a source file is, or the only one in it; null when it holds none or several. */
  articleAt(path: string): ArticleId | null;
  read(article: ArticleId): ReaderArticle | null;
  /** Reads a file that is in no corpus and holds one article; null when there is no readable text in it. */
  readAlone(source: SourceFile): ReaderArticle | 'several' | null;
  text(article: ArticleId): string | null;
  anchor(article: ArticleId, range: TextRange): Anchor | null;
  /** The same for a link that a person will look at: with context only where it is needed to lead back. */
  linkAnchor(article: ArticleId, range: TextRange): Anchor | null;
  /** Where an anchor or a text fragment (`:~:text=...`) stands now; null when its words are no longer there. */
  locate(article: ArticleId, passage: Anchor | string): TextRange | null;
  citation(article: ArticleId): string | null;
  /** What the note on an article is called, and what stands in a new one. */
  newNote(article: ArticleId): NewNote | null;

  search(query: string, options: SearchOptions): SearchPage;
  /** Actors that the most of the answering articles mention, but not all of them; counted in slices, may be cancelled. */
  actorFacets(query: string, limit: number): readonly ActorFacet[];
  /** The values that the articles have in a field of a query, those of the most articles first. */
  values(field: ValueField): readonly ValueCount[];
  /** Says which articles have a note, were read to the end, and are being read; replaces what was said before. `open` forgets it. */
  marks(noted: readonly ArticleId[], read: readonly ArticleId[], reading: readonly ArticleId[]): void;
  findArticles(query: string, limit: number): readonly FoundArticle[];
  findActors(query: string, limit: number): readonly FoundActor[];
  actor(id: ActorId): Actor | null;
  articlesWith(id: ActorId): readonly ArticleSummary[];
};
