import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, ArticleId } from '../../../src/core/model/article';
import { BLOCK_SEPARATOR, type Block, type BlockKind } from '../../../src/core/model/block';
import { UNDATED } from '../../../src/core/model/date';
import { OffsetMap } from '../../../src/core/model/offsetMap';
import { wordsOf } from '../../../src/core/search/actorNames';
import type { Hit, Matching, SearchAnswer, SearchContext, SearchOptions, Steps } from '../../../src/core/search/engine';
import { FuzzySearch } from '../../../src/core/search/fuzzySearch';
import { ingest } from '../../putText';

export interface ArticleParts {
  readonly id: string;
  readonly title?: string;
  readonly source?: string;
  readonly author?: string;
  /** The text of each block, or its kind and text. */
  readonly blocks?: readonly (string | readonly [kind: BlockKind, text: string])[];
}

/** An article with just these parts; its text is the blocks joined, as ingestion would have made it. */
export function articleOf({ id, title = '', source, author, blocks = [] }: ArticleParts): Article {
  const made: Block[] = [];
  let text = '';
  for (const block of blocks) {
    const [kind, content] = typeof block === 'string' ? (['paragraph', block] as const) : block;
    if (text !== '') text += BLOCK_SEPARATOR;
    made.push({ kind, start: text.length, end: text.length + content.length });
    text += content;
  }
  return {
    id,
    path: id,
    title: { value: title, provenance: 'metadata' },
    date: UNDATED,
    ...(source === undefined ? {} : { source: { value: source, provenance: 'metadata' as const } }),
    ...(author === undefined ? {} : { author: { value: author, provenance: 'metadata' as const } }),
    text,
    blocks: made,
    offsets: new OffsetMap(new Uint32Array()),
    words: 0,
  };
}

/** Articles and an engine that searches them. */
export class Searched implements SearchContext {
  readonly engine = new FuzzySearch(this);
  readonly leftOut: ReadonlySet<ArticleId> = new Set();
  private readonly articles = new Map<ArticleId, Article>();

  constructor(
    articles: Iterable<Article>,
    /** Names of the actors under whom an article stands. */
    private readonly actors: ReadonlyMap<ArticleId, readonly string[]> = new Map(),
    private readonly marks: {
      readonly noted?: readonly ArticleId[];
      readonly read?: readonly ArticleId[];
      readonly reading?: readonly ArticleId[];
    } = {},
  ) {
    for (const article of articles) this.put(article);
  }

  put(article: Article): void {
    const was = this.articles.get(article.id);
    this.articles.set(article.id, article);
    this.engine.put(article, was);
  }

  remove(id: ArticleId): void {
    const was = this.articles.get(id);
    this.articles.delete(id);
    this.engine.remove(id, was);
  }

  search(query: string, options: SearchOptions): SearchAnswer {
    return this.engine.search(query, options);
  }

  /** What `matching` says in the end. */
  matching(query: string): Matching {
    return finish(this.engine.matching(query));
  }

  article(id: ArticleId): Article | undefined {
    return this.articles.get(id);
  }

  isAbout(id: ArticleId, word: string): boolean {
    return this.actors.get(id)?.some((name) => wordsOf(name).includes(word)) === true;
  }

  withActorNamed(name: string): ArticleId[] {
    return [...this.actors].flatMap(([id, names]) => (names.includes(name) ? id : []));
  }

  hasNote(id: ArticleId): boolean {
    return this.marks.noted?.includes(id) === true;
  }

  isRead(id: ArticleId): boolean {
    return this.marks.read?.includes(id) === true;
  }

  isBeingRead(id: ArticleId): boolean {
    return this.marks.reading?.includes(id) === true;
  }
}

export function engineWith(articles: readonly ArticleParts[]): Searched {
  return new Searched(articles.map(articleOf));
}

/** Takes all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The five articles of the sample corpus; each is known by the three digits that its file name begins with. */
export function sampleArticles(): Article[] {
  const folder = join(process.cwd(), 'seeds');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) =>
      ingest({ path: name, bytes: readFileSync(join(folder, name)) }).articles.map((article) => ({
        ...article,
        id: name.slice(0, 3),
      })),
    );
}

export const ALL: SearchOptions = { limit: 1000, snippets: 3 };

export function idsOf(answer: SearchAnswer): string[] {
  return answer.hits.map(({ id }) => id);
}

/** The words marked in a hit's snippets, in the order shown. */
export function markedWords({ snippets }: Hit): string[] {
  return snippets.flatMap(({ text, matches }) => matches.map(({ start, end }) => text.slice(start, end)));
}
