import { type Message, message } from '../../basics/message';
import type { Problem } from '../../model/problem';
import type { Known } from '../../model/provenance';
import type { Ingested } from '../files/source';
import { makeArticle } from '../makeArticle';
import type { FrontMatterFields } from '../metadata/frontMatter';
import { isLanguageTag, isWebAddress } from '../settings/corpusFields';
import { claimedDate } from './documentDate';
import type { Claim, DocumentClaims, ReadDocument } from './readDocument';

/** Where a document comes from: a file, or a part of one, as in `Ingested`. */
export type DocumentPlace = Pick<Ingested, 'path' | 'file'>;

/** Makes an article of what was read of a document. */
export function documentArticle(place: DocumentPlace, read: ReadDocument, problems: readonly Problem[]): Ingested {
  const { path, file } = place;
  const { fields, doubts } = fieldsOf(read.claims);
  const article = makeArticle(file === undefined ? { path, fileName: path } : { path }, read.blocks, fields);
  const others = [
    ...problems,
    ...read.doubts.map((reason): Problem => ({ path, reason, severity: 'doubtful', about: 'format' })),
    ...doubts.map((reason): Problem => ({ path, reason, severity: 'doubtful', about: 'doubtful date' })),
  ];
  if (article === undefined) {
    const reason = message('No text was found in the file; it was skipped.');
    return { ...place, articles: [], problems: [{ path, reason, severity: 'skipped', about: 'empty' }, ...others] };
  }
  const { offsets } = read;
  const whole = offsets === undefined ? article : { ...article, offsets: article.offsets.through(offsets) };
  return { ...place, articles: [whole], problems: others };
}

function fieldsOf(claims: DocumentClaims): { fields: FrontMatterFields; doubts: Message[] } {
  const fields: { -readonly [K in keyof FrontMatterFields]: FrontMatterFields[K] } = {};
  const { title, author, source, url, language, section } = claims;
  if (title !== undefined) fields.title = known(title);
  if (author !== undefined) fields.author = known(author);
  if (source !== undefined) fields.source = known(source);
  if (section !== undefined) fields.section = known(section);
  if (url !== undefined && isWebAddress(url.value)) fields.url = known(url);
  if (language !== undefined && isLanguageTag(language.value)) fields.language = known(language);
  const { date, doubt } = claimedDate(claims);
  if (date !== undefined) fields.date = date;
  return { fields, doubts: doubt === undefined ? [] : [doubt] };
}

function known({ value, evidence }: Claim): Known<string> {
  return { value, provenance: 'metadata', evidence };
}
