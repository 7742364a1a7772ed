import type { Article } from '../model/article';
import type { Body, KeptBody } from './body';
import { keyOfText, type TextKey } from './textKey';

const BODY = Symbol('body');

interface Stored {
  readonly [BODY]: KeptBody;
}

/** All of an article but its body. */
export type Facts = Omit<Article, keyof Body>;

/** What can be said otherwise of an article without touching its text. */
export type Changes = Partial<Omit<Article, 'text' | 'offsets'>>;

/** The fields that the body has: looked at, listed and copied like any other, but fetched only then. */
const FIELDS: PropertyDescriptorMap & ThisType<Stored> = {
  text: {
    enumerable: true,
    get() {
      return this[BODY].text;
    },
  },
  blocks: {
    enumerable: true,
    get() {
      return this[BODY].blocks;
    },
  },
  offsets: {
    enumerable: true,
    get() {
      return this[BODY].offsets;
    },
  },
};

/** An article whose body is fetched when somebody looks at it. It is like any other; a copy by `{...}` holds its text in memory. */
export function storedArticle(facts: Facts, body: KeptBody): Article {
  const article = { ...facts };
  attach(article, body);
  return article;
}

/** The body of an article that was made by `storedArticle`; undefined for one that is in memory. */
export function keptBodyOf(article: Article): KeptBody | undefined {
  return isStored(article) ? article[BODY] : undefined;
}

/** The same article of which something else is said; its text stays where it is. */
export function changed(article: Article, changes: Changes): Article {
  const body = keptBodyOf(article);
  if (body === undefined) return { ...article, ...changes };
  const { blocks, ...facts } = changes;
  const own = blocks === undefined ? body : withBlocks(body, blocks);
  return storedArticle({ ...factsOf(article), ...facts }, own);
}

/** All of an article but its body, which is not fetched. */
export function factsOf(article: Article): Facts {
  const facts: Record<string, unknown> = {};
  for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(article))) {
    if (!(name in FIELDS)) facts[name] = value;
  }
  return facts as unknown as Facts;
}

/** `keyOfText` of an article; that of a stored one is known. */
export function textKeyOf(article: Article): TextKey {
  return keptBodyOf(article)?.key ?? keyOfText(article);
}

function attach(facts: Facts, body: KeptBody): asserts facts is Article {
  Object.defineProperties(facts, FIELDS);
  Object.defineProperty(facts, BODY, { value: body });
}

function isStored(article: Article): article is Article & Stored {
  return BODY in article;
}

function withBlocks(body: KeptBody, blocks: KeptBody['blocks']): KeptBody {
  return {
    get text() {
      return body.text;
    },
    blocks,
    get offsets() {
      return body.offsets;
    },
    key: keyOfText({ text: body.text, blocks }),
  };
}
