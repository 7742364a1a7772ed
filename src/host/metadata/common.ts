import type { FieldKey } from '../../core/ingest/settings/corpusSettings';
import type { Known } from '../../core/model/provenance';
import type { ArticleFacts } from '../../protocol/metadata';
import { knownIn } from './fields';

/** What articles have in a field: the one value of all of them, or how many different ones there are, none included. */
export type Common = { readonly known: Known<string> | undefined } | { readonly different: number };

export function commonOf(articles: readonly ArticleFacts[], field: FieldKey): Common {
  const values = new Set(articles.map(({ now }) => knownIn(now, field)?.value));
  const [first] = articles;
  return values.size > 1 ? { different: values.size } : { known: first && knownIn(first.now, field) };
}

/** The articles of which corpus.yaml says something in a field. */
export function saidIn(articles: readonly ArticleFacts[], field: FieldKey): ArticleFacts[] {
  return articles.filter(({ id, now, found }) =>
    field === 'id' ? id !== found.id : knownIn(now, field)?.provenance === 'corpus.yaml',
  );
}
