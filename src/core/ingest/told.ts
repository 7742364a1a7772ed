import { type Message, message } from '../basics/message';
import type { Article } from '../model/article';
import { type ArticleDate, boundsOf, type DayNumber, parseEdtf, UNDATED } from '../model/date';
import type { Problem } from '../model/problem';
import type { Provenance } from '../model/provenance';
import type { Ingested } from './files/source';
import { inferDate, newestTold } from './metadata/inference/inferDate';
import { sentenceAround } from './metadata/inference/sentences';
import { detectLanguage } from './metadata/language/detectLanguage';

/** Whoever wrote such a date meant it as the article's; it is shown even where it cannot be right. */
const GIVEN: ReadonlySet<Provenance> = new Set(['front matter', 'metadata']);

/** An event is spoken of before it takes place, but as a rule no longer than a year, as the difference of two day numbers. */
const A_YEAR = 10_000;

/**
 * What came out of a source with what its text tells beside: an undated article gets the date that follows from what it tells
 * of, if one does, and an article of which nobody says its language that of its words. A date that cannot be right gets a problem; one
 * that lies in the future and was only found in the text or in a name is no date.
 *
 * @param today the last day that an article can be of
 */
export function withTold(ingested: Ingested, today: DayNumber): Ingested {
  const [read] = ingested.articles;
  return read === undefined ? ingested : withDate(ingested, inLanguage(read), today);
}

/** The article in the language in which it seems to be written, unless its source says one. */
function inLanguage(article: Article): Article {
  const value = article.language === undefined ? detectLanguage(bodyOf(article)) : undefined;
  return value === undefined ? article : { ...article, language: { value, provenance: 'text' } };
}

/** The text from its first paragraph on, as titles are too short and furniture may be in another language. */
function bodyOf({ text, blocks }: Article): string {
  const first = blocks.find(({ kind }) => kind === 'paragraph' || kind === 'speaker turn' || kind === 'quote');
  return first === undefined ? text : text.slice(first.start);
}

function withDate(ingested: Ingested, article: Article, today: DayNumber): Ingested {
  const { problems } = ingested;
  const future = problemOfFuture(article, today);
  const isKept = future === undefined || GIVEN.has(article.date.provenance);
  const date = isKept ? article.date : UNDATED;
  if (date.edtf === null) {
    const told = inferDate(article, today) ?? UNDATED;
    const articles = [told === article.date ? article : { ...article, date: told }];
    return { ...ingested, articles, problems: future === undefined ? problems : [...problems, future] };
  }
  const doubt = future ?? problemOfNewer(article, date, today);
  return { ...ingested, articles: [article], problems: doubt === undefined ? problems : [...problems, doubt] };
}

function problemOfFuture(article: Article, today: DayNumber): Problem | undefined {
  const { edtf, provenance } = article.date;
  const parsed = edtf === null ? undefined : parseEdtf(edtf);
  if (edtf === null || parsed === undefined) return undefined;
  const { first } = boundsOf(parsed);
  if (!(first > today)) return undefined;
  const reason = GIVEN.has(provenance)
    ? message('The date {0} lies in the future.', edtf)
    : message('The date {0} lies in the future; it is not taken for the article’s.', edtf);
  return doubtful(article, reason);
}

/** Articles that tell of what came more than a year after their date. */
function problemOfNewer(article: Article, date: ArticleDate, today: DayNumber): Problem | undefined {
  const { edtf } = date;
  const parsed = edtf === null ? undefined : parseEdtf(edtf);
  const newest = parsed === undefined ? undefined : newestTold(article, today);
  if (edtf === null || parsed === undefined || newest === undefined || newest.first <= boundsOf(parsed).last + A_YEAR)
    return undefined;
  const sentence = sentenceAround(article.text, newest);
  return doubtful(article, message('The date {0} is older than what the text tells of: “{1}”.', edtf, sentence));
}

function doubtful({ id, path }: Article, reason: Message): Problem {
  return { path, reason, severity: 'doubtful', about: 'doubtful date', article: id };
}
