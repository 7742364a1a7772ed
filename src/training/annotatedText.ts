import type { Block } from '../core/model/block';
import type { Mention, MentionKind } from '../core/model/mention';
import type { GoldDocument } from './evaluation/goldDocument';

const KINDS = new Map<string, MentionKind>([
  ['p', 'person'],
  ['o', 'organization'],
  ['l', 'place'],
]);

const MARK = /\{([a-z]):([^{}]+)\}/g;

/**
 * Reads running text in which names are marked: `{p:James Mattis}` a person, `{o:...}` an organization, `{l:...}` a place. A line is a
 * paragraph, an empty line parts documents. Throws an Error with the number of the line whose braces are not such marks.
 */
export function readAnnotatedText(source: string): GoldDocument[] {
  const documents: GoldDocument[] = [];
  let lines: MarkedLine[] = [];
  const end = () => {
    if (lines.length > 0) documents.push(documentOf(lines));
    lines = [];
  };
  source.split('\n').forEach((line, i) => {
    const written = line.trim();
    if (written === '') end();
    else lines.push(readLine(written, i + 1));
  });
  end();
  return documents;
}

interface MarkedLine {
  readonly text: string;
  readonly names: readonly Mention[];
}

function readLine(line: string, number: number): MarkedLine {
  const names: Mention[] = [];
  let text = '';
  let last = 0;
  for (const mark of line.matchAll(MARK)) {
    const [whole, letter = '', name = ''] = mark;
    const kind = KINDS.get(letter);
    if (kind === undefined) throw new Error(`Line ${number}: there is no kind "${letter}".`);
    text += line.slice(last, mark.index);
    names.push({ start: text.length, end: text.length + name.length, kind });
    text += name;
    last = mark.index + whole.length;
  }
  text += line.slice(last);
  if (/[{}]/.test(text)) throw new Error(`Line ${number} has a brace that belongs to no mark.`);
  return { text, names };
}

function documentOf(lines: readonly MarkedLine[]): GoldDocument {
  let text = '';
  const blocks: Block[] = [];
  const gold: Mention[] = [];
  for (const line of lines) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += line.text;
    blocks.push({ kind: 'paragraph', start, end: text.length });
    gold.push(...line.names.map((name) => ({ ...name, start: start + name.start, end: start + name.end })));
  }
  return { text, blocks, gold, tokens: text.split(/\s+/).length };
}
