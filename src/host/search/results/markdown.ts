import { formatCitation } from '../../../core/citations/citation';
import { escapeInline } from '../../../core/notes/markdown';
import { formatQuotation } from '../../../core/notes/quotation';
import type { ArticleSummary } from '../../../protocol/engine';
import type { Engine } from '../../corpus/engine';
import { articleLink } from '../../reader/articleLink';
import { linkLabel } from '../../util/labels';
import type { ResultArticle, ResultNode, ResultPassage } from './model';

/**
 * A list, an article or a passage as Markdown: each article's citation, and below it its passages as quotations with links
 * that lead back from anywhere on this machine. Passages of articles that are gone are left out.
 */
export async function toMarkdown(node: ResultNode, engine: Engine): Promise<string> {
  switch (node.kind) {
    case 'list':
      return (await Promise.all(node.articles.map((article) => section(article, article.passages, engine)))).join('\n');
    case 'article':
      return section(node, node.passages, engine);
    case 'passage':
      return section(node.article, [node], engine);
  }
}

async function section(
  { summary }: ResultArticle,
  passages: readonly ResultPassage[],
  engine: Engine,
): Promise<string> {
  const quotations = await Promise.all(passages.map((passage) => quotation(passage, engine)));
  return [`${citation(summary)}\n\n`, ...quotations].join('');
}

async function quotation({ article: { summary }, snippet }: ResultPassage, engine: Engine): Promise<string> {
  const { start, text } = snippet;
  const anchor = await engine.call('linkAnchor', summary.id, { start, end: start + text.length });
  if (anchor === null) return '';
  const href = articleLink(summary.id, anchor).toString(true);
  return formatQuotation(anchor.exact, { label: linkLabel(summary), href });
}

/** The asterisks round the source are Markdown; those in what is cited are not. */
function citation(summary: ArticleSummary): string {
  const escaped = <T extends { readonly value: string }>(known: T): T => ({
    ...known,
    value: escapeInline(known.value),
  });
  const { title, author, source } = summary;
  return formatCitation({
    ...summary,
    title: escaped(title),
    ...(author === undefined ? {} : { author: escaped(author) }),
    ...(source === undefined ? {} : { source: escaped(source) }),
  });
}
