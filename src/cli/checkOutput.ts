import type { Checked, QuoteReport } from './check';
import { cut, json, type Pieces, printable } from './output';

/** `{corpus: {title}, notes, quotations, failed, quotes: [QuoteReport]}`. */
export function checkedAsJson({ title, notes, quotes, failed }: Checked): Pieces {
  return json({ corpus: { title }, notes, quotations: quotes.length, failed, quotes: each(quotes) });
}

function* each<T>(values: Iterable<T>): Generator<T> {
  yield* values;
}

/** Columns of the terminal that quoted words take at most. */
const WIDEST = 100;

/** A line for each quotation that does not hold, as compilers report what they find, and a summary. */
export function* checkedAsText({ notes, quotes, failed }: Checked): Pieces {
  for (const quote of quotes) {
    for (const fault of quote.holds ? [] : faultsOf(quote)) yield `${quote.note}:${quote.line}: ${printable(fault)}\n`;
  }
  if (failed > 0) yield '\n';
  yield `${counted(quotes.length, 'quotation')} in ${counted(notes, 'note')}: ${summary(quotes, failed)}\n`;
}

function faultsOf({ state, fidelity, article, calls, words, altered, changed, candidates }: QuoteReport): string[] {
  const faults: string[] = [];
  const where = article ?? calls;
  const lost = (why: string): string => `${state}: ${where}: ${shown(words)} ${why}`;
  if (article === null)
    faults.push(`orphan: ${calls === '' ? 'no article' : calls} is not in the corpus: ${shown(words)}`);
  else if (state === 'orphan') faults.push(lost('is not there'));
  else if (state === 'ambiguous') faults.push(lost(`may be in ${counted(candidates, 'place')}`));
  for (const { note, source } of changed) faults.push(`changed: ${where}: ${shown(note)} is now ${shown(source)}`);
  if (state === 'changed' && changed.length === 0) faults.push(lost('stands there in another form'));
  for (const { note, source } of altered) faults.push(`altered: ${where}: ${shown(note)} for ${shown(source)}`);
  if (fidelity === 'altered' && altered.length === 0) faults.push(`altered: ${where}: ${shown(words)}`);
  return faults;
}

function shown(words: string): string {
  return `“${cut(printable(words), WIDEST)}”`;
}

function summary(quotes: readonly QuoteReport[], failed: number): string {
  const holding = quotes.filter(({ holds }) => holds);
  const moved = holding.filter(({ state }) => state === 'moved').length;
  const marked = holding.filter(({ fidelity }) => fidelity === 'marked').length;
  const kinds = [
    ...(moved > 0 ? [`${moved} moved`] : []),
    ...(marked > 0 ? [`${marked} with marked omissions or additions`] : []),
  ];
  const more = kinds.length === 0 ? '' : ` (${kinds.join(', ')})`;
  if (failed === 0) return `${quotes.length === 0 ? 'nothing to check' : `all hold${more}`}`;
  return `${holding.length} ${holding.length === 1 ? 'holds' : 'hold'}${more}, ${failed} ${failed === 1 ? 'does' : 'do'} not`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
