import type { Claim, DocumentClaims } from '../../readDocument';
import { headOf } from '../head';
import type { Page } from '../pageTree';
import type { Passage } from '../passages';
import { titleOf } from '../title';
import { authorClaim } from './author';
import { changeClaims, dateClaims } from './dates';
import type { LinkedThing } from './linkedData';
import { type PageFacts, pageFacts } from './pageFacts';
import { fromMeta, fromThing } from './single';
import { titleClaim } from './title';

/** What a page says of its article: in JSON-LD, in `meta` elements (OpenGraph, Dublin Core and others), and in what it shows. */
export function claimsOf(page: Page, passages: readonly Passage[]): DocumentClaims {
  const facts = pageFacts(page);
  const article = articleThing(facts.things);
  const source = fromMeta(facts, ['og:site_name', 'application-name']) ?? fromThing(article, 'publisher');
  const title = titleClaim(facts, article, passages, source?.value);
  const head = headOf(passages, titleOf(passages, title?.value));
  const claims: { -readonly [K in keyof DocumentClaims]: DocumentClaims[K] } = {
    dates: dateClaims(facts, article, page, head),
    changes: changeClaims(facts, article, page),
  };
  const author = authorClaim(facts, article, passages);
  const url = canonical(facts);
  const language = languageOf(facts);
  const section = fromMeta(facts, ['article:section']) ?? fromThing(article, 'articleSection');
  if (title !== undefined) claims.title = title;
  if (author !== undefined) claims.author = author;
  if (source !== undefined) claims.source = source;
  if (url !== undefined) claims.url = url;
  if (language !== undefined) claims.language = language;
  if (section !== undefined) claims.section = section;
  return claims;
}

const ARTICLE = /article|posting|report|review$/;

/** The thing that the page is about: an article, else whatever has a date of publication. */
function articleThing(things: readonly LinkedThing[]): LinkedThing | undefined {
  const dated = things.filter(({ properties }) => properties['datePublished'] !== undefined);
  const isArticle = ({ types }: LinkedThing): boolean => types.some((type) => ARTICLE.test(type));
  return dated.find(isArticle) ?? things.find(isArticle) ?? dated.find(({ types }) => types.includes('webpage'));
}

function canonical({ links, metas }: PageFacts): Claim | undefined {
  for (const value of [links.get('canonical'), metas.get('og:url')?.[0]]) {
    if (value !== undefined && /^https?:\/\//i.test(value)) return { value, evidence: value };
  }
  return undefined;
}

function languageOf({ language, metas }: PageFacts): Claim | undefined {
  const value = (language ?? metas.get('content-language')?.[0] ?? metas.get('og:locale')?.[0])
    ?.trim()
    .replaceAll('_', '-');
  return value === undefined || value === '' ? undefined : { value, evidence: `lang: ${value}` };
}
