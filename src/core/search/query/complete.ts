import { chunkEnd, isQuotationMark } from './characters';
import { FIELD_NAMES, type FieldName, fieldAt, isMarkField, markValues } from './fields';
import { type Token, tokensOf } from './lexer';
import { wordIn } from './words';

/** Fields whose values are known from the corpus. */
const CORPUS_FIELDS = ['actor', 'source', 'author', 'lang'] as const;
export type CorpusField = (typeof CORPUS_FIELDS)[number];

/** What may be completed at a place of a query: `[start, end)` of its text is what the completed value is put in place of. */
export interface Completion {
  /** The name of a field, a value of the corpus for the field of this name, or one of a few known values. */
  readonly kind: 'field' | CorpusField | 'value';
  /** What is typed of it up to the cursor, without quotation marks. */
  readonly prefix: string;
  readonly start: number;
  readonly end: number;
  /** For a `field` (each with its colon) and a `value`: all that begin with the prefix; at least one. */
  readonly values?: readonly string[];
}

/** What may be completed at the cursor, or undefined when nothing can: in a phrase, in a date, in a word like any other. */
export function completionsAt(text: string, cursor: number): Completion | undefined {
  const piece = pieceAt(text, cursor);
  if (piece === undefined) return undefined;
  const { start, end } = piece;
  const field = fieldAt(text, start);
  if (field === undefined) return fieldCompletion(text.slice(start, cursor), start, end);
  const value = start + field.length + 1;
  if (cursor < value) return fieldCompletion(text.slice(start, cursor), start, value);
  return valueCompletion(field, text.slice(value, cursor), value, end);
}

/**
 * The text with the completed value in its place, in quotation marks where it would else be read as something other than one
 * word. A name of a field is put in as it is, with its colon.
 */
export function applyCompletion(text: string, { kind, start, end }: Completion, value: string): string {
  const written =
    kind === 'field' || isOneWord(value)
      ? value
      : `"${[...value].map(unquoted).join('').trim().replace(/\s+/gu, ' ')}"`;
  return text.slice(0, start) + written + text.slice(end);
}

function fieldCompletion(prefix: string, start: number, end: number): Completion | undefined {
  const typed = prefix.toLowerCase();
  const values = FIELD_NAMES.filter((name) => name.startsWith(typed)).map((name) => `${name}:`);
  return values.length === 0 ? undefined : { kind: 'field', prefix, start, end, values };
}

function valueCompletion(field: FieldName, typed: string, start: number, end: number): Completion | undefined {
  const prefix = isQuotationMark(typed[0]) ? typed.slice(1) : typed;
  const corpusField = CORPUS_FIELDS.find((name) => name === field);
  if (corpusField !== undefined) return { kind: corpusField, prefix, start, end };
  const values = isMarkField(field) ? markValues(field).filter((value) => value.startsWith(prefix.toLowerCase())) : [];
  return values.length === 0 ? undefined : { kind: 'value', prefix, start, end, values };
}

/** The word or field that the cursor is in or at the end of; an empty one where one may begin; undefined in other pieces. */
function pieceAt(text: string, cursor: number): { start: number; end: number } | undefined {
  const token = tokenBefore(text, cursor);
  if (token === undefined || token.type === 'open' || token.type === 'close') return { start: cursor, end: cursor };
  const { end } = token;
  const start = text[token.start] === '-' ? token.start + 1 : token.start;
  if (isQuotationMark(text[start])) return undefined;
  const field = fieldAt(text, start);
  if (field === undefined || !isQuotationMark(text[start + field.length + 1])) return { start, end };
  // What follows the cursor in a phrase that is never closed is not part of the value.
  if (token.type === 'problem' && token.problem.kind === 'open quote') return { start, end: cursor };
  return cursor < end ? { start, end } : undefined;
}

/** The token that the cursor is in or at the end of. */
function tokenBefore(text: string, cursor: number): Token | undefined {
  for (const token of tokensOf(text)) {
    if (token.end >= cursor) return token.start < cursor ? token : undefined;
  }
  return undefined;
}

function isOneWord(value: string): boolean {
  return chunkEnd(value, 0) === value.length && wordIn(value, 0, value.length)?.node.text === value;
}

function unquoted(character: string): string {
  return isQuotationMark(character) ? ' ' : character;
}
