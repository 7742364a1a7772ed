import type { ArticleMetadata } from '../../model/article';
import { UNDATED } from '../../model/date';
import type { Known } from '../../model/provenance';
import type { Facts } from '../layout/classify';
import { articleDate, dateInFileName } from './dates';
import { titleFromFileName } from './fileName';
import type { FrontMatterFields } from './frontMatter';

/** A title made of a text's first words is cut at about so many characters. */
const TITLE_LENGTH = 100;

/** Where an article comes from. */
export interface Origin {
  /** See `ArticleMetadata.path`. */
  readonly path: string;
  /** The path or name of its file, when it has one to itself: then it may tell the article's title and date. */
  readonly fileName?: string;
}

/** Puts together what is known of an article: front matter before the text's own words, and those before the file's name. */
export function metadataOf(
  { path, fileName }: Origin,
  front: FrontMatterFields,
  facts: Facts,
  text: string,
): ArticleMetadata {
  const fromName = fileName === undefined ? undefined : dateInFileName(fileName);
  const source = front.source ?? facts.source;
  const author = front.author ?? facts.author;
  // set one by one, as spreading an object for each takes longer than all the rest of this
  const metadata: { -readonly [K in keyof ArticleMetadata]: ArticleMetadata[K] } = {
    id: front.id ?? path,
    path,
    title: front.title ?? titleOf(fileName, facts, text),
    date: front.date ?? facts.date ?? (fromName ? articleDate(fromName, 'file name') : UNDATED),
  };
  if (source !== undefined) metadata.source = source;
  if (author !== undefined) metadata.author = author;
  if (front.language !== undefined) metadata.language = front.language;
  if (front.url !== undefined) metadata.url = front.url;
  if (front.section !== undefined) metadata.section = front.section;
  return metadata;
}

function titleOf(fileName: string | undefined, { title }: Facts, text: string): Known<string> {
  if (title !== undefined) return { value: title.text, provenance: 'text', evidence: title.text };
  const named = fileName === undefined ? undefined : titleFromFileName(fileName);
  return named === undefined
    ? { value: firstWords(text), provenance: 'text' }
    : { value: named, provenance: 'file name' };
}

function firstWords(text: string): string {
  const start = text.slice(0, TITLE_LENGTH * 2);
  const first =
    /^[^\n]*?[.!?。！？](?=["'”’)]*(?:\s|$))["'”’)]*/.exec(start)?.[0] ?? /^[^\n]*/.exec(start)?.[0] ?? start;
  if (first.length <= TITLE_LENGTH) return first;
  const cut = first.slice(0, TITLE_LENGTH);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > TITLE_LENGTH / 2 ? space : TITLE_LENGTH).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
