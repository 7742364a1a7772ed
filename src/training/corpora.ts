import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readAnnotatedText } from './annotatedText';
import { readConll } from './evaluation/conll';
import { type GoldDocument, toGoldDocument } from './evaluation/goldDocument';

/** A corpus that is learnt from. */
export interface Corpus {
  /** Name of the file, without `.conll.gz`. */
  readonly name: string;
  readonly what: string;
  readonly licence: string;
  /** How much each of its sentences counts. */
  readonly weight: number;
  /** True to learn from its documents a second time, with other names in them. */
  readonly renamed: boolean;
  /** Every nth document is held out when a model is trained to be measured; 0 for none. */
  readonly holdOut: number;
}

/** The corpora, in the order in which they are learnt. */
export const CORPORA: readonly Corpus[] = [
  {
    name: 'gmb',
    what: 'Groningen Meaning Bank, news (silver)',
    licence: 'texts in the public domain; a dataset card says ODbL',
    weight: 0.7,
    renamed: true,
    holdOut: 10,
  },
  {
    name: 'uner',
    what: 'Universal NER, English Web Treebank (dev, test) and PUD',
    licence: 'CC-BY-SA 4.0',
    weight: 1,
    renamed: true,
    holdOut: 8,
  },
  {
    name: 'crossner',
    what: 'CrossNER, politics, science, music, literature',
    licence: 'MIT; text from Wikipedia',
    weight: 1,
    renamed: true,
    holdOut: 0,
  },
  {
    name: 'gum',
    what: 'GUM, news, speech, interviews and other kinds',
    licence: 'annotations CC-BY',
    weight: 1,
    renamed: true,
    holdOut: 6,
  },
  { name: 'btc', what: 'Broad Twitter Corpus', licence: 'CC-BY 4.0', weight: 0.5, renamed: false, holdOut: 0 },
  {
    name: 'wnut',
    what: 'WNUT 2016/17, tweets and comments',
    licence: 'CC-BY 4.0',
    weight: 0.5,
    renamed: false,
    holdOut: 0,
  },
];

/** What was written for the project: in the checkout, not among the corpora. */
export const OWN_TEXTS: Corpus = {
  name: 'texts',
  what: 'News, encyclopedia, transcripts and hard cases, written and annotated for the project (`src/training/texts`)',
  licence: "the project's",
  weight: 1.5,
  renamed: true,
  holdOut: 8,
};

/** All that is learnt from, in order. */
export const LEARNT: readonly Corpus[] = [...CORPORA, OWN_TEXTS];

/** The development test set, never learnt from. */
export const TEST_SET: Corpus = {
  name: 'wikigold',
  what: 'Wikigold, Wikipedia',
  licence: 'CC-BY 4.0',
  weight: 0,
  renamed: false,
  holdOut: 1,
};

/** A document and how it is used. */
export interface TrainingDocument {
  readonly document: GoldDocument;
  readonly corpus: Corpus;
  /** True when a model that is trained to be measured does not see it. */
  readonly heldOut: boolean;
}

/** Reads a corpus from a folder. Throws an Error that names the file when it cannot be read. */
export function readCorpus(folder: string, corpus: Corpus): TrainingDocument[] {
  const file = join(folder, `${corpus.name}.conll.gz`);
  try {
    const text = gunzipSync(readFileSync(file)).toString('utf8');
    return withHeldOut(readConll(text).map(toGoldDocument), corpus);
  } catch (error) {
    throw new Error(`Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Reads the project's own texts in a checkout, in the order of their files' names. Throws an Error that names the file with a fault. */
export function readOwnTexts(root: string): TrainingDocument[] {
  const folder = join(root, 'src', 'training', 'texts');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const documents = files.flatMap((name) => {
    try {
      return readAnnotatedText(readFileSync(join(folder, name), 'utf8'));
    } catch (error) {
      throw new Error(`Cannot read ${join(folder, name)}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
  return withHeldOut(documents, OWN_TEXTS);
}

function withHeldOut(documents: readonly GoldDocument[], corpus: Corpus): TrainingDocument[] {
  const { holdOut } = corpus;
  return documents.map((document, i) => ({
    document,
    corpus,
    heldOut: holdOut > 0 && i % holdOut === holdOut - 1,
  }));
}
