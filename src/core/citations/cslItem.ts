import type { ArticleMetadata } from '../model/article';
import { type CslDate, cslDate } from './cslDate';
import { type CitedName, citedNames } from './names';
import { oneLine } from './oneLine';

/** An article under its citekey, as everything that cites wants it. */
export interface Citable {
  readonly key: string;
  readonly metadata: ArticleMetadata;
}

/** A name of CSL-JSON. */
export type CslName =
  | { readonly literal: string }
  | {
      readonly family: string;
      readonly given?: string;
      readonly 'non-dropping-particle'?: string;
      readonly suffix?: string;
      readonly 'static-ordering'?: true;
    };

/** An item of CSL-JSON (https://github.com/citation-style-language/schema, csl-data.json). What is not known is left out. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage' | 'document';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly section?: string;
  readonly issued?: CslDate;
  readonly URL?: string;
  readonly language?: string;
}

/**
 * An article as an item of CSL-JSON: in a newspaper when its source is known, else a web page or a document.
 *
 * @param issued what to say of the date, if it is something else than `cslDate`
 */
export function cslItem({ key, metadata }: Citable, issued = cslDate(metadata.date)): CslItem {
  const known = partsOf(metadata);
  const { source, section, url, language, authors } = known;
  return {
    id: key,
    type: source !== '' ? 'article-newspaper' : url === '' ? 'document' : 'webpage',
    title: known.title,
    ...(authors.length === 0 ? {} : { author: authors.map(cslName) }),
    ...(source === '' ? {} : { 'container-title': source }),
    ...(section === '' ? {} : { section }),
    ...(issued === undefined ? {} : { issued }),
    ...(url === '' ? {} : { URL: url }),
    ...(language === '' ? {} : { language }),
  };
}

/** What is known of an article, each on one line, empty where it is not. */
export function partsOf({ title, author, source, section, url, language }: ArticleMetadata) {
  const line = (known: { readonly value: string } | undefined): string => oneLine(known?.value ?? '');
  return {
    title: line(title),
    authors: citedNames(author?.value ?? ''),
    source: line(source),
    section: line(section),
    url: line(url),
    language: line(language),
  };
}

function cslName(name: CitedName): CslName {
  if ('literal' in name) return name;
  const { family, given, particle, suffix, familyFirst } = name;
  return {
    family,
    ...(given === undefined ? {} : { given }),
    ...(particle === undefined ? {} : { 'non-dropping-particle': particle }),
    ...(suffix === undefined ? {} : { suffix }),
    ...(familyFirst === undefined ? {} : { 'static-ordering': true }),
  };
}
