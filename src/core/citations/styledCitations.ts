import { part } from '../parts';
import { isStyleName, STYLES } from './csl/styleNames';
import { cslDate, cslDateInWords } from './cslDate';
import { type Citable, cslItem } from './cslItem';
import { readStyled, type StyledText } from './styledText';

/** A style of CSL: one that is at hand, by its name, or the XML of one. */
export type CitationStyle = { readonly name: string } | { readonly xml: string };

export interface StyledCitation {
  readonly key: string;
  readonly text: StyledText;
}

const FALLBACK = 'en-US';

/**
 * The articles as a list of references in a style, in the style's order. Loads what formats citations, and the collection of styles.
 * Rejects with an Error that a person can read when there is no such style, or it cannot be used.
 *
 * @param language a BCP 47 tag, of the words that the style adds
 */
export async function styledCitations(
  citables: readonly Citable[],
  style: CitationStyle,
  language: string,
): Promise<readonly StyledCitation[]> {
  const [{ styledList }, { styles, locales }] = await Promise.all([part('csl'), part('cslStyles')]);
  const tag = localeFor(language, Object.keys(locales));
  const text = 'xml' in style ? checked(style.xml) : isStyleName(style.name) ? styles[STYLES[style.name]] : undefined;
  if (text === undefined) throw new Error(`there is no style "${'name' in style ? style.name : ''}"`);
  // a style that cannot say that a date is in doubt would show it for certain
  const dateOf = text.includes('is-uncertain-date') ? cslDate : cslDateInWords;
  const items = citables.map((citable) => cslItem(citable, dateOf(citable.metadata.date, tag)));
  const localeOf = (wanted: string): string =>
    locales[localeFor(wanted, Object.keys(locales))] ?? locales[FALLBACK] ?? '';
  return styledList({ style: text, language: tag, localeOf, items }).map(({ id, html }) => ({
    key: id,
    text: readStyled(html),
  }));
}

/** The tag of those that there are that is nearest to one that is wanted: itself, else of its language, else English. */
export function localeFor(wanted: string, tags: readonly string[]): string {
  const [language = ''] = wanted.split('-');
  const isLike = (tag: string, like: string): boolean => tag.toLowerCase() === like.toLowerCase();
  return (
    tags.find((tag) => isLike(tag, wanted)) ??
    (isLike(language, 'en') ? FALLBACK : undefined) ??
    tags.find((tag) => isLike(tag, `${language}-${language}`)) ??
    tags.find((tag) => isLike(tag.split('-')[0] ?? '', language)) ??
    FALLBACK
  );
}

function checked(xml: string): string {
  if (!/<style\b/.test(xml)) throw new Error('this is no style of CSL');
  if (/rel="independent-parent"/.test(xml)) throw new Error('this style only refers to another; take that one');
  return xml.slice(xml.indexOf('<style'));
}
