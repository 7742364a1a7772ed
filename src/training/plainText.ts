import { NAMED_KINDS } from '../core/entities/model/labels';
import { BLOCK_SEPARATOR, type Block } from '../core/model/block';
import type { GoldDocument, Row } from './conll';

const TAGS = ['PER', 'ORG', 'LOC'];

/** A name that a corpus marks: `[start, end)` of the text, and an index into `NAMED_KINDS`. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
}

/** A document of a corpus as running text, as a reader's article has it. */
export interface PlainDocument {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly gold: readonly GoldSpan[];
}

/** Puts tokens together to running text: no space before closing and after opening signs. `perBlock` sentences make a block. */
export function toPlainText(document: GoldDocument, perBlock = 1): PlainDocument {
  const writer = new Writer();
  document.forEach((sentence, i) => {
    writer.writeSentence(sentence, i % perBlock === 0);
  });
  return writer.document();
}

class Writer {
  private text = '';
  private readonly blocks: { kind: 'paragraph'; start: number; end: number }[] = [];
  private readonly gold: GoldSpan[] = [];
  private glued = true;
  private quoted = false;

  /** Appends a sentence, to a block of its own or to the last one. */
  writeSentence(sentence: readonly Row[], opensBlock: boolean): void {
    if (this.text !== '') this.text += opensBlock ? BLOCK_SEPARATOR : ' ';
    const start = this.text.length;
    this.glued = true;
    this.quoted = false;
    let open: { start: number; end: number; kind: number } | undefined;
    for (const [token, tag] of sentence) {
      const from = this.writeToken(token);
      const kind = TAGS.indexOf(tag.slice(2));
      if (open !== undefined && (!tag.startsWith('I-') || kind !== open.kind)) {
        this.gold.push(open);
        open = undefined;
      }
      if (tag !== 'O' && kind !== -1) open = { start: open?.start ?? from, end: this.text.length, kind };
    }
    if (open !== undefined) this.gold.push(open);
    this.addBlock(start, opensBlock);
  }

  /** Where the token starts. */
  private writeToken(token: string): number {
    const closes = CLOSING.test(token) || (this.quoted && token === '"');
    if (!this.glued && !closes) this.text += ' ';
    const from = this.text.length;
    this.text += token;
    if (token === '"') this.quoted = !this.quoted;
    this.glued = OPENING.test(token) || (token === '"' && this.quoted);
    return from;
  }

  document(): PlainDocument {
    return { text: this.text, blocks: this.blocks, gold: this.gold };
  }

  private addBlock(start: number, opensBlock: boolean): void {
    const last = this.blocks[this.blocks.length - 1];
    if (opensBlock || last === undefined) this.blocks.push({ kind: 'paragraph', start, end: this.text.length });
    else last.end = this.text.length;
  }
}

const CLOSING = /^(?:[.,;:!?)\]%”]+|['’](?:s|ll|re|ve|d|m)?|n['’]t)$/i;
const OPENING = /^[([“$£€#@]$/;

/** Name of a kind in the corpora. */
export function tagOf(kind: number): string {
  return TAGS[kind] ?? String(NAMED_KINDS[kind]);
}
