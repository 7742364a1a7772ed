import { chunkEnd, isQuotationMark, skipBlanks } from './characters';
import { fieldAt, isTextField } from './fields';
import { isOperator } from './lexer';
import { type WordPlace, wordIn } from './words';

/**
 * The words of a query that does not parse, in order, each a plain one. Operators, marks and the names of fields are dropped,
 * and so are the values of fields whose values are no words of a text: languages, dates, marks.
 */
export function plainWords(text: string): WordPlace[] {
  const words: WordPlace[] = [];
  for (let at = 0; at < text.length; ) {
    const end = chunkEnd(text, at);
    const word = plainWord(text, at, end);
    if (word !== undefined) words.push(word);
    at = skipBlanks(text, Math.max(end, at + 1));
  }
  return words;
}

function plainWord(text: string, start: number, end: number): WordPlace | undefined {
  if (isOperator(text.slice(start, end))) return undefined;
  let from = start;
  for (;;) {
    while (text[from] === '-' || text[from] === '=') from += 1;
    const field = fieldAt(text, from);
    if (field === undefined) return plain(wordIn(text, from, end));
    const value = from + field.length + 1;
    // A name without a value is more likely a word of a pasted text: "The question is: ..."
    if (value === end) return isQuotationMark(text[end]) ? undefined : plain(wordIn(text, from, end - 1));
    if (!isTextField(field) || field === 'lang') return undefined;
    from = value;
  }
}

function plain(word: WordPlace | undefined): WordPlace | undefined {
  if (word === undefined || isOperator(word.node.text)) return undefined;
  return { ...word, node: { ...word.node, mode: 'plain' } };
}
