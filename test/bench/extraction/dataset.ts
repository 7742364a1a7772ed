import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page with what people found on it. */
export interface GoldPage {
  readonly id: string;
  readonly html: Buffer;
  readonly url: string;
  readonly body: string;
  readonly title: string;
  /** A day, such as `2023-12-22`; empty where none is known. */
  readonly date: string;
  /** Names with commas between them; empty where none is known. */
  readonly author: string;
}

/**
 * The pages of a folder in the layout of the article extraction dataset: `articles.json`, which holds `articleBody`, `title`, `date`,
 * `authors` and `url` by id, and `html/ID.html`. What has no page is left out. Throws an Error with a sentence for a person.
 */
export function readDataset(folder: string): GoldPage[] {
  const root = [folder, ...subfoldersOf(folder)].find((at) => existsSync(join(at, 'articles.json')));
  if (root === undefined) throw new Error(`There is no articles.json in ${folder}.`);
  const articles: unknown = JSON.parse(readFileSync(join(root, 'articles.json'), 'utf8'));
  if (typeof articles !== 'object' || articles === null) throw new Error(`${root}/articles.json holds no articles.`);
  return Object.entries(articles).flatMap(([id, article]) => {
    const file = join(root, 'html', `${id}.html`);
    return existsSync(file) ? [goldPage(id, readFileSync(file), new Map(Object.entries(Object(article))))] : [];
  });
}

function goldPage(id: string, html: Buffer, article: ReadonlyMap<string, unknown>): GoldPage {
  const text = (name: string): string => {
    const value = article.get(name);
    return typeof value === 'string' ? value : '';
  };
  const date = /^\d{4}-\d{2}-\d{2}/.exec(text('date'))?.[0] ?? '';
  return { id, html, url: text('url'), body: text('articleBody'), title: text('title'), date, author: text('authors') };
}

function subfoldersOf(folder: string): string[] {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [join(folder, entry.name)] : [],
  );
}
