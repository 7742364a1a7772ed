import { oneLine } from '../../../metadata/oneLine';
import type { Claim } from '../../readDocument';
import type { Passage } from '../passages';
import { isWithin, keyOf } from '../title';
import type { LinkedThing } from './linkedData';
import type { PageFacts } from './pageFacts';
import { fromMeta, fromThing } from './single';

/** What parts a title from the name of the site behind or before it. */
const PARTED = /\s+[|·•»–—-]\s+|\s*[|»]\s*|::/;

/** Titles that have at least so much in common may be two wordings of one; search engines and friends are often told another. */
const ALIKE = 0.2;

/** The title of a page's article: the heading that it shows, if what it says elsewhere bears it out, else what it says elsewhere. */
export function titleClaim(
  facts: PageFacts,
  article: LinkedThing | undefined,
  passages: readonly Passage[],
  site: string | undefined,
): Claim | undefined {
  const said = [
    fromThing(article, 'headline'),
    fromMeta(facts, ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title']),
    facts.title === undefined ? undefined : { value: facts.title, evidence: `title: ${facts.title}` },
  ].flatMap((claim) => (claim === undefined ? [] : [{ ...claim, value: withoutSite(claim.value, site) }]));
  const headings = passages
    .filter(({ element, text }) => text.length < 400 && isWithin(element, 'h1'))
    .filter(({ text }) => !keyOf(site ?? '').includes(keyOf(text)));
  let best: { readonly text: string; readonly likeness: number } | undefined;
  for (const { text } of headings) {
    const likeness = Math.max(0, ...said.map(({ value }) => likenessOf(text, value)));
    if (best === undefined || likeness > best.likeness) best = { text, likeness };
  }
  if (best !== undefined && (best.likeness >= ALIKE || said.length === 0))
    return { value: oneLine(best.text), evidence: `h1: ${oneLine(best.text)}` };
  return said[0];
}

/** How much of two titles' words is in both, from 0 to 1 (the coefficient of Dice). */
function likenessOf(one: string, other: string): number {
  const ones = new Set(keyOf(one).split(' '));
  const others = new Set(keyOf(other).split(' '));
  let common = 0;
  for (const word of ones) if (others.has(word)) common += 1;
  return (2 * common) / (ones.size + others.size);
}

/** A title without the parts that are the name of the site, or that are much shorter than the rest. */
function withoutSite(title: string, site: string | undefined): string {
  const name = keyOf(site ?? '');
  let rest = oneLine(title);
  for (let turns = 0; turns < 3; turns++) {
    const parts = rest.split(PARTED);
    const last = parts.at(-1);
    if (last === undefined || parts.length < 2) return rest;
    const before = rest.slice(0, rest.length - last.length).replace(new RegExp(`(?:${PARTED.source})$`), '');
    const isName = name !== '' && (keyOf(last).includes(name) || name.includes(keyOf(last)));
    if (!isName && !(parts.length > 1 && last.split(' ').length <= 3 && before.split(' ').length >= 4)) return rest;
    rest = before;
  }
  return rest;
}
