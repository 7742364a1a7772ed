import { WordScanner } from '../text/scanner';

/** All of them open a phrase, and any of them closes it: keyboards and texts pair them in too many ways to insist on one. */
const QUOTATION_MARKS = new Set(['"', '“', '”', '„', '«', '»']);
const BLANK = /\s/u;

export function isQuotationMark(character: string | undefined): boolean {
  return character !== undefined && QUOTATION_MARKS.has(character);
}

export function isBlank(character: string | undefined): boolean {
  return character !== undefined && BLANK.test(character);
}

/** Whether there is anything in it that can be searched for. */
export function hasWord(text: string): boolean {
  const scanner = new WordScanner();
  scanner.begin(text);
  return scanner.next();
}

/** The end of the run of characters from `start` that are neither blank nor parentheses nor quotation marks. */
export function chunkEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && !endsChunk(text[end])) end += 1;
  return end;
}

/** Where the next character that is not blank stands; the text's length when there is none. */
export function skipBlanks(text: string, start: number): number {
  let at = start;
  while (isBlank(text[at])) at += 1;
  return at;
}

function endsChunk(character: string | undefined): boolean {
  return character === '(' || character === ')' || isQuotationMark(character) || isBlank(character);
}
