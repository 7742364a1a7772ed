import { message } from '../../../basics/message';
import { part } from '../../../parts';
import type { RawBlock } from '../../layout/rawBlock';
import { type BadRow, type Row, valuesOf } from '../records/row';
import type { TextBlocks } from '../records/textBlocks';
import { readEntity } from './entity';
import { headerText, namesIn } from './headerText';
import { mailBlocks } from './mailBlocks';
import { type MailText, textsIn } from './mailText';
import { asCharacters } from './transfer';

/** Where a mail stands in its file. */
export interface MailPlace {
  readonly number: number;
  /** From 1. */
  readonly line: number;
}

/**
 * A mail as a record.
 *
 * @param encoding what corpus.yaml says of the file's encoding
 */
export async function mailRow(
  bytes: Uint8Array,
  place: MailPlace,
  encoding: string | undefined,
): Promise<Row | BadRow> {
  const entity = readEntity(asCharacters(bytes));
  const { headers } = entity;
  if (headers.size === 0) return { ...place, fault: message('this is no mail, as it has no header'), about: 'format' };
  const texts = textsIn(entity, encoding);
  const has = (name: string): string | undefined => headers.get(name) && headerText(headers.get(name) ?? '');
  const values = valuesOf({
    id: bare(has('message-id')),
    title: has('subject'),
    text: texts.map(({ text }) => text).join('\n\n'),
    author: namesIn(headers.get('from') ?? '') || undefined,
    source: listOf(headers.get('list-id')) ?? has('newsgroups'),
    // what stands in parentheses is a comment, mostly the name of the time zone
    date: has('date')
      ?.replace(/\([^()]*\)/g, '')
      .trim(),
    url: bare(has('archived-at')),
    language: has('content-language')?.split(',', 1)[0],
  });
  const blocks = texts.some(({ isHtml }) => isHtml) ? blocksOf(texts, (await part('html')).readPiece) : blocksOf(texts);
  return { ...place, values, blocks: () => ({ blocks }) };
}

/** Blocks of several texts are excerpts of each; their places are in the texts end to end. */
function blocksOf(texts: readonly MailText[], readPiece?: (html: string) => TextBlocks): RawBlock[] {
  let start = 0;
  return texts.flatMap(({ text, isHtml, isFlowed }) => {
    const blocks =
      isHtml && readPiece !== undefined
        ? readPiece(text).blocks.map(withoutQuote)
        : mailBlocks(isFlowed ? unflowed(text) : text);
    const placed = blocks.map((block) => moved(block, start));
    start += text.length;
    return placed;
  });
}

function withoutQuote(block: RawBlock): RawBlock {
  return block.kind === 'quote' ? { ...block, kind: 'boilerplate' } : block;
}

/** Joins lines that were broken only to be sent, in as many characters as before. */
function unflowed(text: string): string {
  return text.replace(/^(?!-- $)(.*) \n(?!>|-- ?$)/gm, '$1  ');
}

function moved(block: RawBlock, by: number): RawBlock {
  const ranges = block.excerpt.ranges.map(({ start, end }) => ({ start: start + by, end: end + by }));
  return { ...block, excerpt: { raw: block.excerpt.raw, ranges } };
}

function bare(field: string | undefined): string | undefined {
  return field?.replace(/^<|>$/g, '').trim() || undefined;
}

/** `"Lake Treaty News" <news.lake.example>`: the name, else what stands in the brackets. */
function listOf(field: string | undefined): string | undefined {
  return field === undefined ? undefined : namesIn(field) || undefined;
}
