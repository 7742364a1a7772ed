import type { DeclaredActor } from '../../model/actor';
import type { Problem } from '../../model/problem';

/** The file at a corpus root in which the reader says what the sources themselves do not. */
export const CORPUS_FILE = 'corpus.yaml';

/** The file beside it to which the reader's judgements of actors and mentions are appended. */
export const JUDGEMENTS_FILE = 'corpus.judgements.jsonl';
/** Beside the notes: what was read. */
export const READING_FILE = 'corpus.reading.jsonl';

/** What can be known of an article beside its text. */
export type FieldKey = 'id' | 'title' | 'source' | 'author' | 'date' | 'language' | 'url' | 'section';

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
  readonly section?: string;
  /** Where the article's path stands in corpus.yaml. */
  readonly range: NonNullable<Problem['range']>;
}

/** How files are to be read; a key that is absent says nothing. */
export interface FileRule {
  /** A label of the Encoding Standard, such as `windows-1251`, in place of what is declared in a file or guessed of it. */
  readonly encoding?: string;
  /** Undo in a text in UTF-8 that it was read in another encoding before ("Ã©" for "é"). */
  readonly mojibake?: 'repair';
  /** Of records (rows, objects): the name of the column or field that holds the text. */
  readonly text?: string;
  /** Of records: the names of the columns or fields that hold the metadata, by what they hold; empty where none does that looks like it. */
  readonly fields?: Readonly<Partial<Record<FieldKey, string>>>;
  /** Of tables: what stands between two columns. */
  readonly delimiter?: string;
  /** True when somebody has asked for this very kind of file, so that it is a problem when there is nothing to read in it. */
  readonly isAsked?: boolean;
}

/** A rule for the files whose paths match a glob. */
export interface FileRuleFor extends Omit<FileRule, 'isAsked'> {
  readonly glob: string;
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
  /** In the order in which they stand; of several that match a file the first that has a key is followed in it. */
  readonly files: readonly FileRuleFor[];
  /** By path below the corpus root. */
  readonly articles: ReadonlyMap<string, ArticleSettings>;
  readonly actors: readonly DeclaredActor[];
  /** Whether seats of power and capitals ("the Kremlin", "Moscow said") are mentions of their states. */
  readonly metonyms: boolean;
}

/** Never holds sources unless another folder is named for notes. */
export const DEFAULT_NOTES_FOLDER = 'notes';

/** All formats that can be read; a test compares them with the importers. In JSON and XML, files that hold no article are passed over. */
const DEFAULT_INCLUDE: readonly string[] = [
  '**/*.{txt,text,md,markdown,html,htm,xhtml,pdf,epub,docx}',
  '**/*.{json,jsonl,ndjson,csv,tsv,tab,xml,rss,atom,rdf,nitf,sgm,sgml,eml,mbox,mbx}',
  '**/*.{txt,md,html,json,jsonl,ndjson,csv,tsv,xml,sgm,sgml,mbox}.gz',
];

/** What holds where there is no corpus.yaml, or where it is silent. */
export const DEFAULT_SETTINGS: CorpusSettings = {
  include: DEFAULT_INCLUDE,
  exclude: [],
  files: [],
  articles: new Map(),
  actors: [],
  metonyms: true,
};
