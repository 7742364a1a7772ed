import { oneLine } from '../../../metadata/oneLine';
import type { Claim, DateClaim, DateSayer } from '../../readDocument';
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
const BEFORE = /^.*(?=\b(?:first )?(?:published|posted)\b)/i;
const SAYS_PUBLISHED = /published|posted/i;
const SAYS_CHANGED =
  /updated|modified|revised|aktualisiert|geändert|mis à jour|actualizado|actualizada|atualizado|aggiornato|bijgewerkt|обновлено|оновлено|aktualizacja|更新/iu;
/** A month that stands close behind the word before it, as it may where these are two elements on a line. */
const CLOSE_MONTH = /(?<=\p{L})(?=\p{Lu}\p{Ll}{2,}\.? \d{1,2},? \d{4})/u;
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
): DateClaim[] {
  const lines = shownClaims(head);
  const times = (isWanted: (time: PageElement) => boolean): Claim[] => timeClaims(facts, page, isWanted);
  return [
    ...claimsBy('data', [fromThing(article, 'datePublished'), ...fromMetas(facts, METAS), ...times(isPublication)]),
    ...lines.filter(({ by }) => by === 'shown'),
    ...claimsBy('address', [addressClaim(facts)]),
    ...lines.filter(({ by }) => by === 'changed'),
    ...claimsBy('created', [fromThing(article, 'dateCreated')]),
    ...claimsBy(
      'beside',
      times((time) => !isPublication(time)),
    ),
  ];
}

/** When a page says that its article was last changed. */
export function changeClaims(facts: PageFacts, article: LinkedThing | undefined, page: Page): Claim[] {
  const claims = [
    fromThing(article, 'dateModified'),
    ...fromMetas(facts, CHANGED),
    ...timeClaims(facts, page, isChange),
  ];
  return claims.flatMap((claim) => (claim === undefined ? [] : [claim]));
}

function claimsBy(by: DateSayer, claims: readonly (Claim | undefined)[]): DateClaim[] {
  return claims.flatMap((claim) => (claim === undefined ? [] : [{ ...claim, by }]));
}

function fromMetas({ metas }: PageFacts, names: readonly string[]): Claim[] {
  return names.flatMap((name) => (metas.get(name) ?? []).map((value) => ({ value, evidence: `${name}: ${value}` })));
}

function timeClaims({ times }: PageFacts, { text }: Page, isWanted: (time: PageElement) => boolean): Claim[] {
  return times.filter(isWanted).flatMap((time) => {
    const value = oneLine(time.attributes['datetime'] ?? textIn(time, text));
    return value === '' ? [] : [{ value, evidence: `time: ${value}` }];
  });
}

function isPublication(time: PageElement): boolean {
  return time.attributes['pubdate'] !== undefined || /publi|posted|entry-date/i.test(namesOf(time));
}

function isChange(time: PageElement): boolean {
  return !isPublication(time) && /updated|modified/i.test(namesOf(time));
}

function namesOf({ attributes }: PageElement): string {
  return [attributes['class'], attributes['itemprop']].join(' ');
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
function shownClaims(head: readonly Passage[]): DateClaim[] {
  return head.flatMap(({ text }) => {
    if (text.length >= LONGEST || !/\d/.test(text)) return [];
    const value = text.replace(BEFORE, '').replace(CLOSE_MONTH, ' ');
    const by = SAYS_CHANGED.test(value) && !SAYS_PUBLISHED.test(value) ? 'changed' : 'shown';
    return [{ value, evidence: text, by }];
  });
}
