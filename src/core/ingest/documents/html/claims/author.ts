import { oneLine } from '../../../metadata/oneLine';
import type { Claim } from '../../readDocument';
import type { Passage } from '../passages';
import { type LinkedThing, textsOf } from './linkedData';
import type { PageFacts } from './pageFacts';
import { fromMeta } from './single';

const METAS = [
  'author',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'cxenseparse:author',
  'article:author',
  'article:author_name',
];
const LONGEST = 200;

/** Who wrote a page's article: what its linked data say, then its `meta` elements, then a line that is marked as the byline. */
export function authorClaim(
  facts: PageFacts,
  article: LinkedThing | undefined,
  passages: readonly Passage[],
): Claim | undefined {
  const names = [...new Set(textsOf(article?.properties['author']).map(named))].filter(isName);
  if (names.length > 0) return { value: names.join(', '), evidence: `JSON-LD author: ${names.join(', ')}` };
  for (const meta of METAS) {
    const claim = fromMeta(facts, [meta]);
    const value = named(claim?.value ?? '');
    if (claim !== undefined && isName(value)) return { value, evidence: claim.evidence };
  }
  const line = passages.find(
    ({ element, text }) =>
      text.length < LONGEST && /byline|author/i.test(element.attributes['class'] ?? '') && /^by\b/i.test(text),
  );
  const value = named(line?.text ?? '');
  return line !== undefined && isName(value) ? { value, evidence: line.text } : undefined;
}

/** A name without the word before it, and without what follows it on the line: a role, a date, how long it takes to read. */
function named(text: string): string {
  return oneLine(text)
    .replace(/^(?:by|written by|von|par|por)\b[:\s]*/i, '')
    .replace(/\s*[|•·].*$/, '')
    .replace(
      /\s+(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]* \d{1,2}\b|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{4}-\d\d-\d\d).*$/i,
      '',
    )
    .replace(/[,;\s]+$/, '');
}

function isName(text: string): boolean {
  return /^\p{L}/u.test(text) && text.length < LONGEST && !/^https?:|[<>{}]|^(?:by|staff|admin|editor)$/i.test(text);
}
