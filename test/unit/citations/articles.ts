import type { ArticleMetadata } from '../../../src/core/model/article';
import type { Provenance } from '../../../src/core/model/provenance';

/** What a test says of an article; the rest is not known. */
export interface Known {
  readonly id?: string;
  readonly title?: string;
  readonly author?: string;
  readonly source?: string;
  readonly section?: string;
  readonly url?: string;
  readonly language?: string;
  readonly edtf?: string | null;
  readonly dated?: Provenance;
}

export function metadata({ id = 'a.txt', title = 'Talks', edtf = null, dated, ...more }: Known): ArticleMetadata {
  const { author, source, section, url, language } = more;
  const provenance = edtf === null ? 'unknown' : (dated ?? 'corpus.yaml');
  return {
    id,
    path: id,
    title: { value: title, provenance: 'text' },
    date: { edtf, provenance },
    ...(author === undefined ? {} : { author: { value: author, provenance: 'byline' as const } }),
    ...(source === undefined ? {} : { source: { value: source, provenance: 'metadata' as const } }),
    ...(section === undefined ? {} : { section: { value: section, provenance: 'metadata' as const } }),
    ...(url === undefined ? {} : { url: { value: url, provenance: 'metadata' as const } }),
    ...(language === undefined ? {} : { language: { value: language, provenance: 'metadata' as const } }),
  };
}
