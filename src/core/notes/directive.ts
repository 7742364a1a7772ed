import { withoutLoneSurrogates } from './surrogates';

/**
 * A text directive: which passage a URL's fragment points to (WICG Scroll to Text Fragment, "text directive").
 * Its terms are plain text, decoded.
 */
export interface TextDirective {
  readonly prefix?: string;
  readonly start: string;
  /** The last words of a long passage, of which `start` then holds only the first. */
  readonly end?: string;
  readonly suffix?: string;
}

const DELIMITER = ':~:';
const PARAMETER = 'text=';

/** The directive as a fragment without its `#`: `:~:text=prefix-,start,end,-suffix`. */
export function formatDirective({ prefix, start, end, suffix }: TextDirective): string {
  const terms = [
    ...(prefix === undefined ? [] : [`${encodeTerm(prefix)}-`]),
    encodeTerm(start),
    ...(end === undefined ? [] : [encodeTerm(end)]),
    ...(suffix === undefined ? [] : [`-${encodeTerm(suffix)}`]),
  ];
  return DELIMITER + PARAMETER + terms.join(',');
}

/** The first text directive of a fragment, with or without its `#`; null when there is none that can be read. */
export function parseTextFragment(fragment: string): TextDirective | null {
  const delimiter = fragment.indexOf(DELIMITER);
  if (delimiter < 0) return null;
  const parameters = fragment.slice(delimiter + DELIMITER.length).split('&');
  const directive = parameters.find((parameter) => parameter.startsWith(PARAMETER));
  return directive === undefined ? null : parseTerms(directive.slice(PARAMETER.length).split(','));
}

function parseTerms(terms: string[]): TextDirective | null {
  const prefix = terms.length > 1 && terms[0]?.endsWith('-') ? terms.shift()?.slice(0, -1) : undefined;
  const suffix = terms.length > 1 && terms.at(-1)?.startsWith('-') ? terms.pop()?.slice(1) : undefined;
  const [start, end, ...rest] = terms;
  if (start === undefined || rest.length > 0) return null;
  const decoded = [prefix, start, end, suffix].map((term) => (term === undefined ? undefined : decodeTerm(term)));
  // A term that is there but blank, or cannot be decoded, makes the whole directive invalid.
  if (decoded.includes(null)) return null;
  const [before, first, last, after] = decoded;
  if (typeof first !== 'string') return null;
  return {
    start: first,
    ...(typeof before === 'string' ? { prefix: before } : {}),
    ...(typeof last === 'string' ? { end: last } : {}),
    ...(typeof after === 'string' ? { suffix: after } : {}),
  };
}

/**
 * Percent-encodes a term. Beside what `encodeURIComponent` does: `-`, which would be read as syntax, and the marks that
 * end a link in Markdown.
 */
function encodeTerm(term: string): string {
  return encodeURIComponent(withoutLoneSurrogates(term)).replace(/[-!'()*_~]/g, percentEncoded);
}

function decodeTerm(term: string): string | null {
  try {
    const text = decodeURIComponent(term);
    return text.trim() === '' ? null : text;
  } catch {
    return null;
  }
}

/** A character of ASCII as `%XX`. */
export function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
