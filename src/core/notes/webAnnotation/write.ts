import { withoutLoneSurrogates } from '../surrogates';
import { type AnnotatedQuote, ARTICLE, CONTEXT, HASH, OURS, TWINS } from './model';

/**
 * Quotations as an AnnotationCollection in JSON-LD. Each is an Annotation whose target is the article (its address on the web if it has one)
 * with a TextQuoteSelector and, where the anchor was kept, a TextPositionSelector in UTF-16 units of the canonical text; whose bodies are the
 * comment and the tags; and whose motivation is commenting, tagging or highlighting.
 */
export function writeAnnotations(quotes: readonly AnnotatedQuote[], label: string): string {
  const collection = {
    '@context': [CONTEXT, { 'corpus-reader': OURS }],
    id: `${OURS}annotations`,
    type: 'AnnotationCollection',
    label,
    total: quotes.length,
    first: {
      id: `${OURS}annotations:1`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: quotes.map(annotation),
    },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotation({ id, article, calls, anchor, comment, tags }: AnnotatedQuote): object {
  const bodies = [
    ...(comment === ''
      ? []
      : [{ type: 'TextualBody', value: comment, format: 'text/markdown', purpose: 'commenting' }]),
    ...tags.map((tag) => ({ type: 'TextualBody', value: tag, purpose: 'tagging' })),
  ];
  const named = article?.id ?? calls;
  return {
    id: `${OURS}annotation:${encoded(named)}:${encoded(id)}`,
    type: 'Annotation',
    motivation: comment !== '' ? 'commenting' : tags.length > 0 ? 'tagging' : 'highlighting',
    ...(bodies.length === 0 ? {} : { body: bodies }),
    target: {
      source: article?.url ?? `${OURS}article:${encoded(named)}`,
      [ARTICLE]: named,
      ...('hash' in anchor ? { [HASH]: anchor.hash } : {}),
      ...('twins' in anchor ? { [TWINS]: anchor.twins } : {}),
      ...(article === null ? {} : { 'dc:title': article.title }),
      selector: selectors(anchor),
    },
  };
}

function selectors(anchor: AnnotatedQuote['anchor']): object[] {
  if (!('start' in anchor)) return [{ type: 'TextQuoteSelector', exact: anchor.exact }];
  const { exact, prefix, suffix, start, end } = anchor;
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end },
  ];
}

function encoded(part: string): string {
  return encodeURIComponent(withoutLoneSurrogates(part));
}
