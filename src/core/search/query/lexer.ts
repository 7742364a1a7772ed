import type { QueryNode, QueryProblem } from './ast';
import { chunkEnd, isBlank, isQuotationMark, skipBlanks } from './characters';
import {
  type FieldName,
  fieldAt,
  isMarkField,
  isTextField,
  type MarkField,
  markOf,
  type RangeField,
  rangeOf,
} from './fields';
import { phraseOf, type WordPlace, wordIn } from './words';

/** Words apart that plain `NEAR` allows, and the most that can be asked for. */
export const PLAIN_DISTANCE = 10;
export const LONGEST_DISTANCE = 100;

type TokenKind =
  | {
      readonly type: 'operand';
      readonly node: QueryNode;
      readonly excluded: boolean;
      /** The word in it, if it is one or a field with one. */
      readonly word?: WordPlace;
    }
  | { readonly type: 'open'; readonly excluded: boolean }
  | { readonly type: 'close' }
  | { readonly type: 'or' }
  | { readonly type: 'and' }
  | { readonly type: 'near'; readonly distance: number }
  /** Marks with no word to them, which are passed over: a lone dash, an empty phrase. */
  | { readonly type: 'nothing' }
  | { readonly type: 'problem'; readonly problem: QueryProblem };

/** A piece of a query, and its place in the text. */
export type Token = TokenKind & { readonly start: number; readonly end: number };

const OPERATOR = /^(?:OR|AND|NEAR(?:\/(.*))?)$/u;

/** Whether a word that stands by itself is an operator. */
export function isOperator(word: string): boolean {
  return OPERATOR.test(word);
}

/** The tokens of a query in order, in linear time. What cannot be read is a token, too. */
export function* tokensOf(text: string): Generator<Token, void, void> {
  let at = skipBlanks(text, 0);
  while (at < text.length) {
    const token = tokenAt(text, at);
    yield token;
    at = skipBlanks(text, token.end);
  }
}

function tokenAt(text: string, start: number): Token {
  const excluded = isExclusion(text, start);
  if (text[start] === '-' && !excluded) return { type: 'nothing', start, end: start + 1 };
  const from = excluded ? start + 1 : start;
  if (text[from] === '(') return { type: 'open', excluded, start, end: from + 1 };
  if (text[from] === ')') return { type: 'close', start, end: from + 1 };
  if (isQuotationMark(text[from])) return phraseAt(text, start, from);
  const field = fieldAt(text, from);
  if (field !== undefined) return fieldToken(text, start, from, field);
  return wordOrOperator(text, start, from);
}

/** Whether the character is a hyphen before something, and not one within or after something. */
function isExclusion(text: string, at: number): boolean {
  if (text[at] !== '-') return false;
  const before = text[at - 1];
  const after = text[at + 1];
  if (before !== undefined && before !== '(' && !isBlank(before)) return false;
  return after !== undefined && after !== '-' && after !== ')' && !isBlank(after);
}

function wordOrOperator(text: string, start: number, from: number): Token {
  const end = chunkEnd(text, from);
  const excluded = from > start;
  const operator = excluded ? null : OPERATOR.exec(text.slice(from, end));
  if (operator !== null) return operatorToken(operator[0], operator[1], start, end);
  const word = wordIn(text, from, end);
  if (word === undefined) return { type: 'nothing', start, end };
  return { type: 'operand', node: word.node, excluded, word, start, end };
}

function operatorToken(operator: string, digits: string | undefined, start: number, end: number): Token {
  if (operator === 'OR') return { type: 'or', start, end };
  if (operator === 'AND') return { type: 'and', start, end };
  const distance = digits === undefined ? PLAIN_DISTANCE : Number(digits);
  const known = digits === undefined || /^\d+$/u.test(digits);
  if (!known || distance < 1 || distance > LONGEST_DISTANCE) return problemToken('bad distance', start, end);
  return { type: 'near', distance, start, end };
}

function phraseAt(text: string, start: number, open: number): Token {
  const quoted = quotedAt(text, open);
  if (quoted === undefined) return problemToken('open quote', open, open + 1, { start, end: text.length });
  const node = phraseOf(quoted.text);
  if (node === undefined) return { type: 'nothing', start, end: quoted.end };
  return { type: 'operand', node, excluded: open > start, start, end: quoted.end };
}

/** What stands between the quotation mark at `open` and the next, and where it ends after that. */
function quotedAt(text: string, open: number): { text: string; end: number } | undefined {
  for (let close = open + 1; close < text.length; close += 1) {
    if (isQuotationMark(text[close])) return { text: text.slice(open + 1, close), end: close + 1 };
  }
  return undefined;
}

function fieldToken(text: string, start: number, from: number, field: FieldName): Token {
  const at = from + field.length + 1;
  const quoted = isQuotationMark(text[at]);
  const value = quoted ? quotedAt(text, at) : chunkAt(text, at);
  if (value === undefined) return problemToken('open quote', at, at + 1, { start, end: text.length });
  const place = { start, end: value.end };
  if (value.text === '') return problemToken('missing operand', at, at, place);
  const excluded = from > start;
  if (!isTextField(field)) {
    const node = filterOf(field, value.text);
    if (typeof node === 'string') return problemToken(node, at, value.end, place);
    return { type: 'operand', node, excluded, ...place };
  }
  const word = quoted ? undefined : wordIn(text, at, value.end);
  const node = quoted ? phraseOf(value.text) : word?.node;
  if (node === undefined) return problemToken('missing operand', at, at, place);
  const operand = { type: 'operand', node: { type: 'field', field, value: node }, excluded, ...place } as const;
  return word === undefined ? operand : { ...operand, word };
}

function filterOf(field: RangeField | MarkField, value: string): QueryNode | QueryProblem['kind'] {
  if (!isMarkField(field)) return rangeOf(field, value);
  const mark = markOf(field, value);
  return mark === undefined ? 'unknown value' : { type: 'mark', mark };
}

function chunkAt(text: string, start: number): { text: string; end: number } {
  const end = chunkEnd(text, start);
  return { text: text.slice(start, end), end };
}

/** A problem at `[from, to)`, which is where the token stands, too, unless told. */
function problemToken(
  kind: QueryProblem['kind'],
  from: number,
  to: number,
  { start, end }: { start: number; end: number } = { start: from, end: to },
): Token {
  return { type: 'problem', problem: { kind, start: from, end: to }, start, end };
}
