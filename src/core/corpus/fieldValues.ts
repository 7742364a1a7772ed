import type { Article } from '../model/article';

/** The fields whose values a list of values is made of. A query knows all of them but the section. */
export type ValueField = 'source' | 'author' | 'section' | 'lang';

/** A value of a field, and how many articles have it. */
export interface ValueCount {
  readonly name: string;
  readonly articles: number;
}

/** The values that the articles have in a field, those of the most articles first. */
export function countValues(articles: Iterable<Article>, field: ValueField): ValueCount[] {
  const counts = new Map<string, number>();
  for (const article of articles) {
    for (const value of valuesOf(article, field)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, count]) => ({ name, articles: count }))
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
}

function valuesOf({ source, author, section, language }: Article, field: ValueField): readonly string[] {
  switch (field) {
    case 'source':
      return source === undefined ? [] : [source.value];
    case 'author':
      return author === undefined ? [] : [author.value];
    case 'section':
      return section === undefined ? [] : [section.value];
    case 'lang':
      return language === undefined ? [] : tagsTaking(language.value);
  }
}

/** The tags that a query finds a language by: `en-GB` is found by `en`, too, however they are written. */
function tagsTaking(tag: string): string[] {
  const subtags = tag.toLowerCase().split('-');
  return subtags.flatMap((subtag, last) => (subtag.length > 1 ? subtags.slice(0, last + 1).join('-') : []));
}
