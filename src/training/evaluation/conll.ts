/** One sentence of an annotated file: its tokens and, for each, its tag as it stands there (`O`, `B-PER`, `I-LOC`). */
export interface TaggedSentence {
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
}

/** The sentences between two `-DOCSTART-`. */
export type TaggedDocument = readonly TaggedSentence[];

const TAG = /^(?:O|[BI]-\S+)$/;

/**
 * Reads annotated text: a token and its tag a line, parted by a tab (or, in a file without tabs, by blanks; of more columns the first and
 * the last count), an empty line between sentences, `-DOCSTART-` between documents. A file without `-DOCSTART-` is one document.
 *
 * @throws Error with the number of the line that cannot be read, or when there is no token at all
 */
export function readConll(text: string): TaggedDocument[] {
  const documents: TaggedSentence[][] = [[]];
  let sentence = newSentence();
  const endSentence = () => {
    if (sentence.tokens.length > 0) documents[documents.length - 1]?.push(sentence);
    sentence = newSentence();
  };
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.startsWith('-DOCSTART-')) {
      endSentence();
      documents.push([]);
    } else if (line.trim() === '') endSentence();
    else addRow(sentence, line, index + 1);
  });
  endSentence();
  const kept = documents.filter((document) => document.length > 0);
  if (kept.length === 0) throw new Error('no token in it');
  return kept;
}

function newSentence(): { tokens: string[]; tags: string[] } {
  return { tokens: [], tags: [] };
}

function addRow(sentence: { tokens: string[]; tags: string[] }, line: string, number: number): void {
  const columns = line.split(line.includes('\t') ? '\t' : ' ').map((column) => column.trim());
  const token = columns[0] ?? '';
  const tag = columns.length > 1 ? (columns[columns.length - 1] ?? '') : '';
  if (!TAG.test(tag)) {
    throw new Error(
      `line ${number}: expected a token and, after a tab, O, B-KIND or I-KIND, but found "${line.slice(0, 60)}"`,
    );
  }
  if (token === '') return;
  sentence.tokens.push(token);
  sentence.tags.push(tag);
}
