import { additions, type YamlChange, type YamlChanges } from './yamlChange';

/** Texts that need no quotation marks wherever they stand: of letters, digits and a few signs, and no more than one space between them. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}._/+~-]|[ ](?=[\p{L}\p{N}]))*$/u;
/** Words that YAML, in one of its versions, takes for something else than text. */
const NO_TEXT = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i;
const ESCAPED = /[\u007f-\u009f\u2028\u2029\ufeff]/g;

/** A text, or a switch, as a YAML scalar on one line: plain where nothing can be mistaken, else in double quotation marks. */
export function printScalar(text: string | boolean): string {
  if (typeof text === 'boolean') return String(text);
  if (PLAIN.test(text) && !NO_TEXT.test(text)) return text;
  return JSON.stringify(text).replace(ESCAPED, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** How the new lines of a file are to look. */
export interface Layout {
  readonly eol: string;
  /** By how many columns what is within a key stands further in. */
  readonly step: number;
}

/** The lines of a block mapping, without the last line break; nothing is printed of what is only removed. */
export function printBlock(changes: YamlChanges, column: number, layout: Layout): string {
  const indent = ' '.repeat(column);
  const lines = [...additions(changes)].map(([key, change]) => {
    const name = `${indent}${printScalar(key)}:`;
    if ('set' in change) return `${name} ${printScalar(change.set)}`;
    if ('within' in change) return `${name}${layout.eol}${printBlock(change.within, column + layout.step, layout)}`;
    return 'add' in change ? `${name}${layout.eol}${printItems(change.add, column + layout.step, layout)}` : '';
  });
  return lines.join(layout.eol);
}

/** The lines of items of a block list, without the last line break. */
export function printItems(texts: readonly string[], column: number, { eol }: Layout): string {
  return texts.map((text) => `${' '.repeat(column)}- ${printScalar(text)}`).join(eol);
}

/** Items of a flow list, without its brackets. */
export function printFlowItems(texts: readonly string[]): string {
  return texts.map(printScalar).join(', ');
}

/** The entries of a flow mapping, without its braces. */
export function printFlow(changes: YamlChanges): string {
  return [...additions(changes)].map(([key, change]) => `${printScalar(key)}: ${printFlowValue(change)}`).join(', ');
}

function printFlowValue(change: YamlChange): string {
  if ('set' in change) return printScalar(change.set);
  if ('within' in change) return `{${printFlow(change.within)}}`;
  return 'add' in change ? `[${printFlowItems(change.add)}]` : '';
}
