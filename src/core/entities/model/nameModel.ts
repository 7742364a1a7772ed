import { Decoder } from './decoder';
import { HashTable } from './hashTable';
import { readParts, WORD_BITS } from './modelParts';
import { RowTable } from './rowTable';
import type { WordKnowledge } from './wordColumns';

const WORD_MASK = 2 ** WORD_BITS - 1;

/** A trained model, ready for use. */
export interface NameModel extends WordKnowledge {
  readonly rows: RowTable;
  /** What the weights of `rows` are to be multiplied by. */
  readonly scale: number;
  readonly first: Decoder;
  readonly second: Decoder;
}

/**
 * Reads the model that `npm run train:entities` wrote (`media/entities.model`); some tens of milliseconds. Throws an Error with a plain
 * reason when the bytes are damaged, no model, or of another version.
 */
export function readModel(bytes: Uint8Array): NameModel {
  const parts = readParts(bytes);
  const words = knowledgeOf(parts);
  return {
    ...words,
    rows: new RowTable(parts.features, parts.weights),
    scale: parts.scale,
    first: new Decoder(parts.transitions[0]),
    second: new Decoder(parts.transitions[1]),
  };
}

/** What is known of words, by the columns of a model. */
export function knowledgeOf(parts: {
  readonly words: Uint32Array;
  readonly clusters: Uint16Array;
  readonly lists: Uint16Array;
}): WordKnowledge {
  const keys = parts.words.map((word) => word + 1);
  const clusters = new HashTable(keys, parts.clusters);
  const lists = new HashTable(keys, parts.lists);
  return {
    clusterOf: (hash) => clusters.get((hash & WORD_MASK) + 1),
    listsOf: (hash) => lists.get((hash & WORD_MASK) + 1),
  };
}
