import type { Block } from '../../core/model/block';
import type { Mention, MentionKind } from '../../core/model/mention';
import type { TaggedDocument, TaggedSentence } from './conll';

/** An annotated document as running text, with the spans that its tags name. */
export interface GoldDocument {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** In order, not overlapping. */
  readonly gold: readonly Mention[];
  /** Number of tokens of the file. */
  readonly tokens: number;
}

/** The kinds by the tags that name them. All other tags, `MISC` among them, name nothing. */
const KINDS = new Map<string, MentionKind>([
  ['PER', 'person'],
  ['PERSON', 'person'],
  ['ORG', 'organization'],
  ['LOC', 'place'],
  ['GPE', 'place'],
  ['NAT', 'nationality'],
  ['EVT', 'event'],
  ['LAW', 'treaty'],
  ['WPN', 'weapon'],
  ['DATE', 'date'],
  ['QTY', 'quantity'],
]);

/** Signs that end a sentence, with the quotation marks and brackets that may close after them. */
const SENTENCE_END = /[.!?…:;]["'”’»)\]]*$/u;

const NO_SPACE_BEFORE = /^(?:[.,;:!?)\]%”]+|-\p{Ll}+|['’](?:s|S|ll|re|ve|d|m)?|n['’]t)$/u;
const NO_SPACE_AFTER = /^[([“$€£]$/;

/**
 * Sets the tokens of a document as running text: no space before closing and after opening signs. Sentences that follow each other stand
 * in one paragraph; one that nothing ends (a headline, a dateline, a row of a table) is a block of its own, as in an article.
 */
export function toGoldDocument(sentences: TaggedDocument): GoldDocument {
  let text = '';
  let tokens = 0;
  let open = false;
  const blocks: Block[] = [];
  const gold: Mention[] = [];
  for (const sentence of sentences) {
    const whole = SENTENCE_END.test(sentence.tokens.slice(-2).join(''));
    const joined = open && whole;
    if (text !== '') text += joined ? ' ' : '\n\n';
    const start = text.length;
    const set = setSentence(sentence, start);
    text += set.text;
    gold.push(...set.gold);
    tokens += sentence.tokens.length;
    const last = joined ? blocks.pop() : undefined;
    blocks.push({ kind: 'paragraph', start: last?.start ?? start, end: text.length });
    open = whole;
  }
  return { text, blocks, gold, tokens };
}

/** One sentence as text that will stand at `offset`, and its spans there. */
function setSentence({ tokens, tags }: TaggedSentence, offset: number): { text: string; gold: Mention[] } {
  let text = '';
  let glue = true;
  let quoted = false;
  let open: { start: number; end: number; kind: MentionKind } | undefined;
  const gold: Mention[] = [];
  const close = () => {
    if (open !== undefined) gold.push(open);
    open = undefined;
  };
  tokens.forEach((token, i) => {
    const closing = token === '"' && quoted;
    if (token === '"') quoted = !quoted;
    if (!glue && !closing && !NO_SPACE_BEFORE.test(token)) text += ' ';
    const start = offset + text.length;
    text += token;
    const kind = KINDS.get((tags[i] ?? 'O').slice(2).toUpperCase());
    // An `I-` goes on with a span of its kind and, in the older way of tagging (IOB1), opens one where there is none.
    if (open?.kind !== kind || tags[i]?.startsWith('B-') === true) close();
    if (kind !== undefined) open = { start: open?.start ?? start, end: offset + text.length, kind };
    glue = NO_SPACE_AFTER.test(token) || (token === '"' && quoted);
  });
  close();
  return { text, gold };
}
