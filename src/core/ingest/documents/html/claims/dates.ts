import { oneLine } from '../../../metadata/oneLine';
import type { Claim } from '../../readDocument';
import type { Page, PageElement } from '../pageTree';
import type { Passage } from '../passages';
import type { LinkedThing } from './linkedData';
import { type PageFacts, textIn } from './pageFacts';
import { fromThing } from './single';

/** Names of `meta` elements by which sites say when an article was published, the most common ones first. */
const METAS = (
  'article:published_time article:published datepublished article:publish_date og:published_time og:pubdate og:article:published_time ' +
  'pubdate publish-date publish_date publishdate publication_date publicationdate published_date published-date published_at ' +
  'parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxense-publishdate dcterms.created dcterms.date dcterms.issued dc.date.issued dc.date ' +
  'dc.date.created citation_publication_date citation_date bt:pubdate article.published article.created article_date_original date.created created date ' +
  'datecreated originalpublicationdate rbpubdate iso-8601-publish-date lastpublished timestamp'
).split(' ');
const CHANGED = ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'lastmod'];
/** What may stand before the date of publication and be another date. */
const BEFORE = /^.*\b(?=(?:first )?(?:published|posted)\b)/i;
/** A passage that shows the date is at most so long. */
const LONGEST = 90;
/** A date in an address, such as `/2023/12/22/` or `/2023-12-22-`. */
const IN_ADDRESS = /[/_-]((?:19|20)\d\d)([/-]?)(\d\d)\2(\d\d)(?:[/_.-]|$)/;
const MONTH_IN_ADDRESS = /\/((?:19|20)\d\d)\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\/(\d{1,2})\//i;

/** When a page says that its article was published, the most trustworthy first. `head` is what it shows around the title. */
export function dateClaims(
  facts: PageFacts,
  article: LinkedThing | undefined,
  page: Page,
  head: readonly Passage[],
): Claim[] {
  const times = facts.times.map((time) => ({ time, claim: timeClaim(time, page.text) }));
  const published = times.filter(({ time }) => isPublication(time)).map(({ claim }) => claim);
  const claims: (Claim | undefined)[] = [
    fromThing(article, 'datePublished'),
    ...fromMetas(facts, METAS),
    ...published,
    ...shownClaims(head),
    addressClaim(facts),
    fromThing(article, 'dateCreated'),
    times.find(({ time }) => !isPublication(time))?.claim,
  ];
  return claims.flatMap((claim) => (claim === undefined ? [] : [claim]));
}

/** When a page says that its article was last changed. */
export function changeClaims(facts: PageFacts, article: LinkedThing | undefined): Claim[] {
  const claims = [fromThing(article, 'dateModified'), ...fromMetas(facts, CHANGED)];
  return claims.flatMap((claim) => (claim === undefined ? [] : [claim]));
}

function fromMetas({ metas }: PageFacts, names: readonly string[]): Claim[] {
  return names.flatMap((name) => (metas.get(name) ?? []).map((value) => ({ value, evidence: `${name}: ${value}` })));
}

function timeClaim(time: PageElement, text: string): Claim | undefined {
  const value = oneLine(time.attributes['datetime'] ?? textIn(time, text));
  return value === '' ? undefined : { value, evidence: `time: ${value}` };
}

function isPublication({ attributes }: PageElement): boolean {
  if (attributes['pubdate'] !== undefined) return true;
  return /publi|posted|entry-date/i.test([attributes['class'], attributes['itemprop']].join(' '));
}

function addressClaim({ links, metas }: PageFacts): Claim | undefined {
  for (const address of [links.get('canonical'), metas.get('og:url')?.[0]]) {
    if (address === undefined) continue;
    const numbers = IN_ADDRESS.exec(address);
    if (numbers !== null) return { value: `${numbers[1]}-${numbers[3]}-${numbers[4]}`, evidence: address };
    const worded = MONTH_IN_ADDRESS.exec(address);
    if (worded !== null) return { value: `${worded[3]} ${worded[2]} ${worded[1]}`, evidence: address };
  }
  return undefined;
}

/** What the short passages around the title say; they are read for dates later. */
function shownClaims(head: readonly Passage[]): Claim[] {
  const short = head.filter(({ text }) => text.length < LONGEST && /\d/.test(text));
  return short.map(({ text }) => ({ value: text.replace(BEFORE, ''), evidence: text }));
}
