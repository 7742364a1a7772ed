import type { Ingested } from '../ingest/files/source';
import type { Article } from '../model/article';
import type { Problem } from '../model/problem';
import { type Facts, factsOf, keptBodyOf, storedArticle } from '../texts/storedArticle';
import type { TextFile } from '../texts/textFile';
import { placeOf, type TextStore } from '../texts/textStore';

/** What was read of a source or of a part of one, as JSON has it. */
export interface KeptPart {
  readonly path: string;
  readonly problems?: readonly Problem[];
  readonly article?: KeptArticle;
}

/** An article as JSON has it. What many articles have alike is kept once, and told by its number. */
interface KeptArticle {
  readonly own: Readonly<Record<string, unknown>>;
  readonly shared: Readonly<Record<string, number>>;
  readonly body: readonly [file: number, from: number, length: number, key: number];
}

/** What many articles have alike. */
const SHARED: ReadonlySet<string> = new Set([
  'date',
  'source',
  'author',
  'language',
  'section',
] satisfies (keyof Article)[]);

/** Makes JSON of what was read of sources. */
export class KeptArticleWriter {
  /** What many have alike, by its number. */
  readonly shared: unknown[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly files = new Map<TextFile, number>();

  /** The text files in which the bodies lie, by their numbers. */
  get textFiles(): Iterable<TextFile> {
    return this.files.keys();
  }

  /** `file` is the path of the file that it was read of. Throws an Error for an article whose body is in memory. */
  write({ path, articles: [article], problems }: Ingested, file: string): KeptPart {
    return {
      path: path === file ? '' : path,
      ...(problems.length === 0 ? {} : { problems }),
      ...(article === undefined ? {} : { article: this.articleOf(article) }),
    };
  }

  private articleOf(article: Article): KeptArticle {
    const body = keptBodyOf(article);
    const place = body && placeOf(body);
    if (body === undefined || place === undefined) throw new Error(`The text of ${article.path} is in memory.`);
    const own: Record<string, unknown> = {};
    const shared: Record<string, number> = {};
    for (const [name, value] of Object.entries(factsOf(article))) {
      if (SHARED.has(name)) shared[name] = this.numberOf(value);
      else if (name !== 'path' && !(name === 'id' && value === article.path)) own[name] = value;
    }
    const file = this.files.get(place.file) ?? this.files.size;
    this.files.set(place.file, file);
    return { own, shared, body: [file, place.from, place.length, body.key] };
  }

  private numberOf(value: unknown): number {
    const text = JSON.stringify(value);
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.shared.length);
    this.shared.push(value);
    return this.shared.length - 1;
  }
}

/** Makes of that JSON what was read of sources. */
export class KeptArticleReader {
  constructor(
    private readonly texts: TextStore,
    private readonly files: readonly TextFile[],
    private readonly shared: readonly unknown[],
  ) {}

  /** `file` is the path of the file that it was read of. */
  read({ path: own, article, problems = [] }: KeptPart, file: string): Ingested {
    const path = own === '' ? file : own;
    return {
      path,
      ...(path === file ? {} : { file }),
      articles: article === undefined ? [] : [this.articleOf(article, path)],
      problems,
    };
  }

  private articleOf({ own, shared, body: [number, from, length, key] }: KeptArticle, path: string): Article {
    const file = this.files[number];
    if (file === undefined) throw new Error('The text file of an article is not known.');
    const facts: Record<string, unknown> = { id: path, path, ...own };
    for (const [name, value] of Object.entries(shared)) facts[name] = this.shared[value];
    return storedArticle(facts as unknown as Facts, this.texts.bodyAt({ file, from, length }, key));
  }
}
