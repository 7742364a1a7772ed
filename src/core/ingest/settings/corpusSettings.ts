import type { DeclaredActor } from '../../model/actor';
import type { Problem } from '../../model/problem';

/** The file at a corpus root in which the reader says what the sources themselves do not. */
export const CORPUS_FILE = 'corpus.yaml';

/** The file beside it to which the reader's judgements of actors and mentions are appended. */
export const JUDGEMENTS_FILE = 'corpus.judgements.jsonl';

/** What corpus.yaml says of one article; a key that is absent says nothing. */
export interface ArticleSettings {
  readonly id?: string;
  readonly title?: string;
  readonly source?: string;
  readonly author?: string;
  /** EDTF, see `ArticleDate`. */
  readonly date?: string;
  readonly language?: string;
  readonly url?: string;
  /** Where the article's path stands in corpus.yaml. */
  readonly range: NonNullable<Problem['range']>;
}

/** The contents of corpus.yaml with its defaults filled in. Plain data that can be sent to a worker. */
export interface CorpusSettings {
  readonly title?: string;
  /** A BCP 47 tag for every article that names no language of its own. */
  readonly language?: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Folder that the reader names for notes, below the corpus root, without a slash at either end. */
  readonly notes?: string;
  /** By path below the corpus root. */
  readonly articles: ReadonlyMap<string, ArticleSettings>;
  readonly actors: readonly DeclaredActor[];
  /** Whether seats of power and capitals ("the Kremlin", "Moscow said") are mentions of their states. */
  readonly metonyms: boolean;
}

/** Never holds sources unless another folder is named for notes. */
export const DEFAULT_NOTES_FOLDER = 'notes';

/** What holds where there is no corpus.yaml, or where it is silent. */
export const DEFAULT_SETTINGS: CorpusSettings = {
  include: ['**/*.txt', '**/*.md'],
  exclude: [],
  articles: new Map(),
  actors: [],
  metonyms: true,
};
