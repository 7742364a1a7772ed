import { escapeHtml, styledAsHtml } from '../../citations/styledText';
import { BLOCK_SEPARATOR } from '../../model/block';
import { plainText } from '../entries/plainText';
import type { Dossier, DossierQuote, DossierWords } from './model';
import { remarkOn, sourceOf } from './remarks';

/** Legible on a screen in light and dark, and on paper, where no quotation is torn from its source. */
const CSS = `
:root { color-scheme: light dark; }
body { font: 1.05rem/1.6 Georgia, serif; max-width: 42rem; margin: 3rem auto; padding: 0 1.5rem; }
h1, h2 { line-height: 1.25; }
h2 { margin-top: 2.5rem; }
blockquote { margin: 1.5rem 0 .25rem; padding-left: 1rem; border-left: 3px solid; }
.source { margin: .25rem 0 .5rem; font-size: .9em; }
.remark { font-weight: bold; }
.remark::before { content: "\\26A0\\FE0E  "; }
.sources li { margin-bottom: .5rem; }
@media print {
  body { margin: 0; max-width: none; font-size: 11pt; }
  article { break-inside: avoid-page; }
  h2 { break-after: avoid-page; }
}
`;

/** A dossier as a page by itself: nothing is loaded, nothing runs, and no text of an article or a note is read as HTML. */
export function dossierAsHtml({ title, groups, references, words }: Dossier): string {
  const sections = groups.map(
    ({ heading, quotes }) =>
      `<section>\n<h2>${escapeHtml(heading)}</h2>\n${quotes.map((quote) => quoteInHtml(quote, words)).join('\n')}\n</section>`,
  );
  const list = references.map((reference) => `<li>${styledAsHtml(reference)}</li>`).join('\n');
  const sources =
    references.length === 0
      ? ''
      : `<section class="sources">\n<h2>${escapeHtml(words.sources)}</h2>\n<ul>\n${list}\n</ul>\n</section>\n`;
  return `<!DOCTYPE html>
<html lang="${escapeHtml(words.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${CSS}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
${sections.join('\n')}
${sources}</body>
</html>
`;
}

function quoteInHtml(quote: DossierQuote, words: DossierWords): string {
  const remark = remarkOn(quote, words);
  const tags = quote.tags.map((tag) => ` #${tag}`).join('');
  return [
    '<article>',
    `<blockquote dir="auto">${paragraphs(quote.words.split(BLOCK_SEPARATOR))}</blockquote>`,
    `<p class="source" dir="auto">— ${escapeHtml(sourceOf(quote, words) + tags)}</p>`,
    ...(remark === null ? [] : [`<p class="remark" dir="auto">${escapeHtml(remark)}</p>`]),
    ...(quote.comment === '' ? [] : [`<div dir="auto">${paragraphs(commentParagraphs(quote.comment))}</div>`]),
    '</article>',
  ].join('\n');
}

function commentParagraphs(markdown: string): string[] {
  return markdown.split(/\n\s*\n/).map(plainText);
}

function paragraphs(texts: readonly string[]): string {
  return texts
    .filter((text) => text.trim() !== '')
    .map((text) => `<p>${escapeHtml(text.trim())}</p>`)
    .join('\n');
}
