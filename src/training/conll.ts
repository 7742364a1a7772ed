import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A token and its tag: `O`, or `B-` or `I-` before PER, ORG or LOC. */
export type Row = readonly [token: string, tag: string];

/** Sentences of rows. */
export type GoldDocument = readonly (readonly Row[])[];

/**
 * Reads a corpus, gzipped or not: token TAB tag, an empty line between sentences, `-DOCSTART-` between documents.
 * Throws what reading the file throws.
 */
export function readConll(path: string): GoldDocument[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return parseConll(text);
}

/** The documents of a corpus as text; without any `-DOCSTART-` it is one. */
export function parseConll(text: string): GoldDocument[] {
  const documents: Row[][][] = [[]];
  let sentence: Row[] = [];
  const close = () => {
    if (sentence.length > 0) documents[documents.length - 1]?.push(sentence);
    sentence = [];
  };
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('-DOCSTART-')) {
      close();
      documents.push([]);
    } else if (line.trim() === '') {
      close();
    } else {
      const [token = '', tag = 'O'] = line.split('\t');
      sentence.push([token, tag]);
    }
  }
  close();
  return documents.filter((sentences) => sentences.length > 0);
}
