import type { Article, ArticleId } from '../model/article';
import type { Steps } from '../search/engine';
import { ContentHash } from '../search/snapshot/contentHash';
import { readSnapshot } from '../search/snapshot/read';
import { writeSnapshot } from '../search/snapshot/write';
import { textKeyOf } from '../texts/storedArticle';

/** What the bytes are. To be raised with every change of how versions are found, or of what is kept of it: else they come back as they were. */
const CONTENT = { content: 'corpus-reader versions', version: 1 } as const;

const SECTION = 'clusters';

/** Which articles are versions of one text, and for which articles that was found. */
export interface FoundVersions {
  /** `articlesKey` of all articles. */
  readonly articles: string;
  /** Each of more than one article. */
  readonly clusters: readonly (readonly ArticleId[])[];
}

/** As bytes to be written one after the other. */
export function writeVersions({ articles, clusters }: FoundVersions): Uint8Array[] {
  const bytes = new TextEncoder().encode(JSON.stringify(clusters));
  return writeSnapshot({ ...CONTENT, articles }, { [SECTION]: bytes });
}

/** Reads what `writeVersions` wrote; undefined when it is something else, damaged or of another version. */
export function readVersions(kept: Uint8Array): FoundVersions | undefined {
  const read = readSnapshot(kept);
  if ('reason' in read) return undefined;
  const { header, sections } = read;
  const [articles, bytes] = [header['articles'], sections.u8(SECTION)];
  if (header['content'] !== CONTENT.content || header.version !== CONTENT.version) return undefined;
  if (typeof articles !== 'string' || bytes === undefined) return undefined;
  // the checksum was right: it is what was written
  return { articles, clusters: JSON.parse(new TextDecoder().decode(bytes)) as FoundVersions['clusters'] };
}

/**
 * Stands for all of these articles and all of each that says whose version it is; their order makes no difference. One article a step.
 * It is the number of articles and the sum of a hash of each in two lanes of 32 bits.
 */
export function* articlesKey(articles: Iterable<Article>): Steps<string> {
  let [count, high, low] = [0, 0, 0];
  for (const article of articles) {
    const hash = hashOf(article);
    count += 1;
    high = (high + hash.high) >>> 0;
    low = (low + hash.low) >>> 0;
    yield;
  }
  return [count, high, low].join('-');
}

function hashOf(article: Article): ContentHash {
  const key = textKeyOf(article);
  return new ContentHash()
    .add(article.id)
    .add(article.title.value)
    .add(article.source?.value ?? '')
    .add(article.date.edtf ?? '')
    .addNumber(key | 0)
    .addNumber(Math.floor(key / 2 ** 32));
}
