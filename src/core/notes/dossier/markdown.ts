import { styledAsMarkdown } from '../../citations/styledText';
import { guardedComment } from '../entries/guardedComment';
import { escapeInline } from '../markdown';
import { formatQuote } from '../quotation';
import type { Dossier, DossierQuote, DossierWords } from './model';
import { remarkOn, sourceOf } from './remarks';

/** A dossier as Markdown: quotations with their sources and the reader's comments below headings, and the list of sources at the end. */
export function dossierAsMarkdown({ title, groups, references, words }: Dossier): string {
  const parts = [`# ${escapeInline(title)}`];
  for (const { heading, quotes } of groups) {
    parts.push(`## ${escapeInline(heading)}`, ...quotes.map((quote) => quoteInMarkdown(quote, words)));
  }
  if (references.length > 0) {
    const list = references.map((reference) => `- ${styledAsMarkdown(reference)}`).join('\n');
    parts.push(`## ${escapeInline(words.sources)}`, list);
  }
  return `${parts.join('\n\n')}\n`;
}

function quoteInMarkdown(quote: DossierQuote, words: DossierWords): string {
  const key = quote.article === null ? '' : ` [@${quote.article.key}]`;
  const tags = quote.tags.map((tag) => ` #${tag}`).join('');
  const remark = remarkOn(quote, words);
  return [
    formatQuote(quote.words),
    `— ${escapeInline(sourceOf(quote, words))}${key}${tags}`,
    ...(remark === null ? [] : [`**${escapeInline(remark)}**`]),
    ...(quote.comment === '' ? [] : [guardedComment(quote.comment)]),
  ].join('\n\n');
}
