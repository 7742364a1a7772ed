import { type Document, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Problem } from '../model/problem';

export type Range = NonNullable<Problem['range']>;

/** A mistake of YAML's own grammar, as `[start, end)` offsets into the text. */
export interface YamlFault {
  readonly message: string;
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

/** Reads YAML that may be anything at all; never throws. Where it is wrong, `document` holds what could be read of it. */
export function readYaml(text: string): YamlText {
  const lines = new LineCounter();
  const rangeOf = (start: number, end: number): Range => {
    const from = lines.linePos(start);
    const to = lines.linePos(Math.max(start, end));
    return {
      startLine: Math.max(0, from.line - 1),
      startColumn: Math.max(0, from.col - 1),
      endLine: Math.max(0, to.line - 1),
      endColumn: Math.max(0, to.col - 1),
    };
  };
  const deep = tooDeepAt(text);
  if (deep !== undefined) {
    countLines(text, lines);
    const fault = { message: 'it is nested too deeply', start: deep, end: deep + 1 };
    return { document: undefined, faults: [fault], rangeOf };
  }
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
    return { document, faults: [...document.errors, ...document.warnings].map(faultOf), rangeOf };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { document: undefined, faults: [{ message, start: 0, end: 0 }], rangeOf };
  }
}

function faultOf(error: YAMLError): YamlFault {
  return { message: error.message, start: error.pos[0], end: error.pos[1] };
}

function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (const bracket of text.matchAll(/[[\]{}]/g)) {
    depth = bracket[0] === '[' || bracket[0] === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return bracket.index;
  }
  const compact = new RegExp(`^(?:[ \\t]*[-?:][ \\t]){${DEEPEST}}`, 'm').exec(text);
  return compact?.index;
}

function countLines(text: string, lines: LineCounter): void {
  lines.addNewLine(0);
  for (const lineBreak of text.matchAll(/\n/g)) lines.addNewLine((lineBreak.index ?? 0) + 1);
}
