import type { AnchorCall } from './calls';
import { Failure } from './failure';
import { wholeNumber } from './options';

/** The options of "anchor", as they were given. */
export interface AnchorValues {
  readonly text?: string;
  readonly start?: string;
  readonly end?: string;
  readonly new?: string;
}

/**
 * Reads what follows "anchor".
 *
 * @throws Failure when it does not name a passage of one text and another text
 */
export function parseAnchorCall(json: boolean, words: readonly string[], values: AnchorValues): AnchorCall {
  if (words.length > 0) throw new Failure(`"anchor" takes options only; "${words[0]}" is too much.`);
  const start = wholeNumber('start', needed(values.start), 0);
  const end = wholeNumber('end', needed(values.end), 0);
  if (end < start) throw new Failure(`--end ${end} is before --start ${start}.`);
  const text = needed(values.text);
  return { command: 'anchor', json, text, range: { start, end }, changed: needed(values.new) };
}

function needed(value: string | undefined): string {
  if (value !== undefined && value !== '') return value;
  throw new Failure('"anchor" needs a text, a passage of it and another text: --text OLD --start S --end E --new NEW.');
}
