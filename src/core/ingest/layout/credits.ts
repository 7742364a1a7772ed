import { dateFromWords, type FoundDate, fullDateIn } from '../metadata/dates';

/** Who wrote a text and where it comes from, as its first lines say. */
export interface Credit {
  readonly author?: string;
  readonly source?: string;
  readonly date?: FoundDate;
  readonly provenance: 'byline' | 'dateline';
  /** The words that say so. */
  readonly evidence: string;
  /** True when the block is nothing else; false when the text itself goes on behind it. */
  readonly whole: boolean;
}

/** What is read of a block; a credit stands at its start. */
const HEAD = 240;
/** A line that is nothing but a credit is at most so long. */
const LONGEST = 160;

const CAPITALIZED = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const NAME = `${CAPITALIZED}(?: (?:(?:de|van|von|der|den|del|la|le|al|bin|da|di|dos) )*${CAPITALIZED}){1,4}`;
const NAMES = `${NAME}(?:(?:, ${NAME}){0,4},? (?:and|&) ${NAME})?`;
const DASH = '(?:--|[-–—])';

const BYLINE = new RegExp(
  `^(?:By|BY):? (?<author>${NAMES})(?:,? \\((?<paren>[^()]{2,40})\\)| (?:for|of) (?<source>${NAME}|${CAPITALIZED}))?(?<sep>\\s*(?:${DASH}|//|[|•·,]|$)\\s*)`,
  'u',
);
/** The one word of a byline may be a user's name; then a mark, or the end, must show that it is a byline. */
const USER_BYLINE = /^by:? (?<author>[\p{L}\p{N}_.'’-]{2,40})\s*(?:\/\/|\||•|·|$)\s*/iu;
const REPORTER = new RegExp(
  `^(?<source>[\\p{Lu}][^.:;!?]{2,60}?) (?:staff |special )?(?:reporter|correspondent|writer|journalist)s?:? (?<author>${NAMES})$`,
  'u',
);
const AUTHOR_LABEL = new RegExp(
  `^(?:[Aa]uthors?|AUTHORS?|[Rr]eporters?|(?:Written|Reported) by|Text)\\s*[:：]?\\s*(?<author>${NAMES})$`,
  'u',
);
const SOURCE_LABEL = /^(?:source|via)\s*[:：]\s*(?<source>[^:：,()]{2,60})$/iu;
const MASTHEAD =
  /^(?:times|post|news|herald|tribune|gazette|journal|daily|chronicle|guardian|telegraph|observer|press|agency|standard|mirror|review|independent|broadcasting|radio|television|TV|reuters|bloomberg|xinhua|tass|interfax)\b/iu;
const WIRE_LABEL = /^(?<source>\p{Lu}[^:：.,;!?]{1,40})[:：]\s*\S/u;
const AGENCY_LINE =
  /^(?<source>\p{Lu}[^,.:;!?]{2,40}), (?<place>\p{Lu}[^,.:;!?]{1,40}), (?<day>[\p{L}.]{3,10} \d{1,2}(?:, \d{4})?|\d{1,2} \p{L}{3,9}(?: \d{4})?)\s*(?<after>,|:|$|--|[-–—(])/u;
const DATELINE =
  /^(?<place>\p{Lu}[\p{L}\p{M}.,'’/ -]{1,60}?)(?:,? (?<day>[^()–—:]{4,24}?))?\s*(?:\((?<paren>[^()]{2,30})\))?\s*(?:--|[–—]| - )\s*\S/u;
/** Every dateline has one of these. Most text has none at its start, which is seen sooner than that no dateline fits it. */
const DATELINE_DASH = /--|[–—]| - /;
/** A line that ends where the text of a dateline would begin. */
const LONE_DATELINE = new RegExp(
  `^${CAPITALIZED}(?:,? ${CAPITALIZED}){0,4},? (?<day>[\\p{L}.]{3,10} \\d{1,2}(?:, \\d{4})?|\\d{1,2} \\p{L}{3,9}(?: \\d{4})?)\\s*(?:\\((?<paren>[^()]{2,30})\\))?\\s*${DASH}?$`,
  'u',
);
const DASH_LINE = /^[-–—] /;
const MAIL_ADDRESS = /^\S+@\S+\.\S+$/;
/** What follows "By" and is no person. */
const NO_NAME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|the|then|now|contrast|comparison)\b/i;

const READERS: readonly ((head: string, length: number) => Credit | undefined)[] = [
  readByline,
  readUserByline,
  readReporter,
  readLabels,
  readDateLine,
  readAgencyLine,
  readLoneDateline,
  readDateline,
  readWireLabel,
];

/** What the first words of a block say of the author, the source and the date; undefined when they are no credit. */
export function readCredit(text: string): Credit | undefined {
  const head = text.slice(0, HEAD);
  for (const read of READERS) {
    const credit = read(head, text.length);
    if (credit !== undefined) return credit;
  }
  return undefined;
}

/** True for what reads as the name of a newspaper, an agency or a broadcaster; such names end or begin with what they are. */
export function isMasthead(text: string): boolean {
  if (text.length > 60) return false;
  const words = text.split(' ');
  const ends = [words.at(-1) ?? '', words[0] ?? ''];
  return (
    words.length <= 5 &&
    ends.some((word) => MASTHEAD.test(word)) &&
    words.every((word) => /^(?:[\p{Lu}\p{N}]|of\b|the\b|and\b|&)/u.test(word))
  );
}

/** True for a line right under the title that says something about the article: an editor's note, an address. */
export function isNoteLine(text: string): boolean {
  return text.length <= LONGEST && (DASH_LINE.test(text) || MAIL_ADDRESS.test(text));
}

function readByline(head: string, length: number): Credit | undefined {
  const match = BYLINE.exec(head);
  if (match === null) return undefined;
  const { author, paren, source, sep } = match.groups ?? {};
  if (author === undefined || NO_NAME.test(author)) return undefined;
  const rest = head.slice(match[0].length);
  const whole = length <= LONGEST && (rest.split(' ').length <= 4 || fullDateIn(rest) !== undefined);
  // Without an agency or a dash, "By Monday Night, ..." and other sentences would read as bylines.
  if (!whole && paren === undefined && !/[-–—]/.test(sep ?? '')) return undefined;
  const from = paren ?? source;
  const date = whole ? fullDateIn(head) : undefined;
  return {
    author,
    ...(from === undefined ? {} : { source: from }),
    ...(date === undefined ? {} : { date }),
    provenance: 'byline',
    evidence: whole ? head : match[0].trim(),
    whole,
  };
}

function readUserByline(head: string, length: number): Credit | undefined {
  const author = USER_BYLINE.exec(head)?.groups?.['author'];
  if (author === undefined || length > LONGEST || NO_NAME.test(author)) return undefined;
  const date = fullDateIn(head);
  return { author, ...(date === undefined ? {} : { date }), provenance: 'byline', evidence: head, whole: true };
}

function readReporter(head: string, length: number): Credit | undefined {
  const { source, author } = (length <= LONGEST ? REPORTER.exec(head)?.groups : undefined) ?? {};
  if (source === undefined || author === undefined) return undefined;
  const known = isMasthead(source) ? { source } : {};
  return { author, ...known, provenance: 'byline', evidence: head, whole: true };
}

function readLabels(head: string, length: number): Credit | undefined {
  if (length > LONGEST) return undefined;
  const author = AUTHOR_LABEL.exec(head)?.groups?.['author'];
  if (author !== undefined) return { author, provenance: 'byline', evidence: head, whole: true };
  const source = SOURCE_LABEL.exec(head)?.groups?.['source'];
  return source === undefined ? undefined : { source, provenance: 'byline', evidence: head, whole: true };
}

/** A line that is only a date, with or without "Published on". A bare year is a heading as often as a date. */
function readDateLine(head: string, length: number): Credit | undefined {
  if (length > LONGEST || !/\d{4}/.test(head) || /^\d{4}\D?$|\.$/.test(head)) return undefined;
  const date = dateFromWords(head);
  return date && { date, provenance: 'byline', evidence: head, whole: true };
}

/** Whether words are a day of a month, of whatever year. */
function isDay(words: string): boolean {
  return (
    fullDateIn(words) !== undefined ||
    fullDateIn(`${words}, 2000`) !== undefined ||
    fullDateIn(`${words} 2000`) !== undefined
  );
}

/** `Agency, Place, March 21, title: ...`, as Chinese agencies start. */
function readAgencyLine(head: string, length: number): Credit | undefined {
  const match = AGENCY_LINE.exec(head);
  const { source, day, after } = match?.groups ?? {};
  if (match === null || source === undefined || !isMasthead(source)) return undefined;
  const date = fullDateIn(day ?? '');
  const whole = length <= HEAD && after === ',' && /^\s*title\s*[:：]/i.test(head.slice(match[0].length));
  return {
    source,
    ...(date === undefined ? {} : { date }),
    provenance: 'dateline',
    evidence: match[0].replace(/\W+$/, ''),
    whole,
  };
}

/** `PLACE, March 21, 2021 (Agency) -- Text...` */
function readDateline(head: string): Credit | undefined {
  const match = DATELINE_DASH.test(head) ? DATELINE.exec(head) : null;
  if (match === null) return undefined;
  const { paren, day } = match.groups ?? {};
  const date = fullDateIn(day ?? '') ?? fullDateIn(paren ?? '');
  const source = paren !== undefined && /^[\p{Lu}\p{N}][^,]*$/u.test(paren) ? paren : undefined;
  if (date === undefined && source === undefined) return undefined;
  return {
    ...(source === undefined ? {} : { source }),
    ...(date === undefined ? {} : { date }),
    provenance: 'dateline',
    evidence: match[0].replace(/[\s–—-]+\S$/, ''),
    whole: false,
  };
}

/** The same on a line of its own: `MOSCOW, March 21 (Agency) --`. A bare day of a month may as well be a heading. */
function readLoneDateline(head: string, length: number): Credit | undefined {
  const { day, paren } = (length <= LONGEST ? LONE_DATELINE.exec(head)?.groups : undefined) ?? {};
  if (day === undefined || !isDay(day)) return undefined;
  const date = fullDateIn(day);
  return {
    ...(paren === undefined ? {} : { source: paren }),
    ...(date === undefined ? {} : { date }),
    provenance: 'dateline',
    evidence: head,
    whole: true,
  };
}

/** `CCTV News: Text...` */
function readWireLabel(head: string): Credit | undefined {
  const source = WIRE_LABEL.exec(head)?.groups?.['source'];
  if (source === undefined || !isMasthead(source)) return undefined;
  return { source, provenance: 'dateline', evidence: source, whole: false };
}
