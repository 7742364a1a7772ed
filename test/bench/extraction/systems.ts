import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { parseHTML } from 'linkedom';
import { readPage } from '../../../src/core/ingest/documents/html/pageTree';
import { passagesOf } from '../../../src/core/ingest/documents/html/passages';
import { importSource } from '../../../src/core/ingest/importSource';
import type { BlockKind } from '../../../src/core/model/block';
import type { GoldPage } from './dataset';

/** What was made of a page; what was not found is empty. */
export interface Extracted {
  readonly body: string;
  readonly title: string;
  /** A day; empty too where it is known less exactly. */
  readonly date: string;
  readonly author: string;
}

export interface System {
  readonly name: string;
  extract(page: GoldPage): Promise<Extracted>;
}

const NOTHING: Extracted = { body: '', title: '', date: '', author: '' };
/** What of an article is no part of its body: what stands above and beside it. */
const BESIDE: ReadonlySet<BlockKind> = new Set<BlockKind>(['title', 'byline', 'caption', 'boilerplate']);

/** Ours as it is when a corpus is read. */
export const ours: System = {
  name: 'Corpus Reader',
  async extract({ id, html }) {
    for await (const { articles } of importSource(`${id}.html`, [html], {})) {
      const [article] = articles;
      if (article === undefined) continue;
      const body = article.blocks.filter(({ kind }) => !BESIDE.has(kind));
      return {
        body: body.map(({ start, end }) => article.text.slice(start, end)).join('\n'),
        title: article.title.value,
        date: dayOf(article.date.edtf),
        author: article.author?.value ?? '',
      };
    }
    return NOTHING;
  },
};

const readability: System = {
  name: 'Readability',
  async extract({ html }) {
    const article = new Readability(parseHTML(html.toString('utf8')).document).parse();
    if (article === null) return NOTHING;
    const { content, title, publishedTime, byline } = article;
    return { body: textOf(content), title: title ?? '', date: dayOf(publishedTime), author: byline ?? '' };
  },
};

const defuddle: System = {
  name: 'Defuddle',
  async extract({ html, url }) {
    const { content, title, published, author } = new Defuddle(parseHTML(html.toString('utf8')).document, {
      url,
    }).parse();
    return { body: textOf(content), title, date: dayOf(published), author };
  },
};

export const PEERS: readonly System[] = [readability, defuddle];

/** The text of a piece of HTML, block by block, so that words of two paragraphs do not run together. */
function textOf(html: string | null | undefined): string {
  return passagesOf(readPage(html ?? ''))
    .map(({ text }) => text)
    .join('\n');
}

function dayOf(stamp: string | null | undefined): string {
  return /^\d{4}-\d{2}-\d{2}(?![^T ])/.exec(stamp ?? '')?.[0] ?? '';
}
