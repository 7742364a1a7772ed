import { type Document, parseDocument, type YAMLError } from 'yaml';
import { type Message, message } from '../../basics/message';
import type { Problem } from '../../model/problem';

export type Range = NonNullable<Problem['range']>;

/** A mistake of YAML's own grammar, as `[start, end)` offsets into the text. */
export interface YamlFault {
  readonly message: Message | string;
  readonly start: number;
  readonly end: number;
}

export interface YamlText {
  readonly document: Document.Parsed | undefined;
  readonly faults: readonly YamlFault[];
  /** Turns offsets into lines and columns. */
  rangeOf(start: number, end: number): Range;
}

/** No honest file nests so deep, and the YAML parser, being recursive, would end the whole process on one that does. */
const DEEPEST = 64;

const BRACKET = /[[\]{}]/g;
/** Marks of lists and keys that nest within one line. */
const NESTED_MARKS = new RegExp(`^(?:[ \\t]*[-?:][ \\t]){${DEEPEST}}`, 'm');

/** Reads YAML that may be anything at all; never throws. Where it is wrong, `document` holds what could be read of it. */
export function readYaml(text: string): YamlText {
  const rangeOf = rangesIn(text);
  const deep = tooDeepAt(text);
  if (deep !== undefined) {
    const fault = { message: message('it is nested too deeply'), start: deep, end: deep + 1 };
    return { document: undefined, faults: [fault], rangeOf };
  }
  try {
    // whether keys are unique is asked of whoever reads them: the parser would compare each with every other
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent', uniqueKeys: false });
    return { document, faults: [...document.errors, ...document.warnings].map(faultOf), rangeOf };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { document: undefined, faults: [{ message: said, start: 0, end: 0 }], rangeOf };
  }
}

function faultOf(error: YAMLError): YamlFault {
  return { message: error.message, start: error.pos[0], end: error.pos[1] };
}

function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (const bracket of text.matchAll(BRACKET)) {
    depth = bracket[0] === '[' || bracket[0] === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return bracket.index;
  }
  return NESTED_MARKS.exec(text)?.index;
}

/** The parser's own count of lines misses breaks within tokens that it did not expect, so the lines are counted here. */
function rangesIn(text: string): (start: number, end: number) => Range {
  const starts = [0];
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + lineBreak.length);
  const place = (offset: number): { line: number; column: number } => {
    const at = Math.min(Math.max(0, offset), text.length);
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return { line: low, column: at - (starts[low] ?? 0) };
  };
  return (start, end) => {
    const from = place(start);
    const to = place(Math.max(start, end));
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  };
}
