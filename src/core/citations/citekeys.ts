import type { ArticleId, ArticleMetadata } from '../model/article';
import { ContentHash } from '../search/snapshot/contentHash';
import { CitekeyMaker, titleWord } from './citekey';

/** A key that a note uses for an article. */
export type ClaimedKey = readonly [key: string, article: ArticleId];

/** A citekey and the article it leads to. */
export interface KeyedArticle {
  readonly key: string;
  readonly article: ArticleId;
}

/** Characters of an id's hash that part two articles whose authors, years and titles agree: one of 1.7 million. */
const SHORT_HASH = 4;
const HASH_DIGITS = 7;

/**
 * The citekey of every article of a corpus, each different: `sanders2019`; where several articles would have that, `sanders2019peskov`
 * with a word of the title; where that is not enough either, `sanders2019peskov-k3f9` with a hash of the id. Each of these is made of the
 * article's own metadata, so a key never passes from one article to another as articles come and go: at the worst it leads nowhere any
 * more, as it could be either's. A key that a note uses stays with its article whatever comes (`claimed`), and every longer form leads
 * to its article even where a shorter one is enough.
 */
export class Citekeys {
  private readonly maker = new CitekeyMaker();
  private readonly keys = new Map<ArticleId, string>();
  private readonly owners = new Map<string, ArticleMetadata>();
  /** By the plain key, which several may have. */
  private readonly sharing = new Map<string, ArticleMetadata[]>();
  private inOrder: readonly string[] | undefined;

  /** Takes time in proportion to the number of articles. Of claims to one key the first holds; those of articles that are not there do not. */
  constructor(articles: Iterable<ArticleMetadata>, claimed: Iterable<ClaimedKey> = []) {
    const byId = new Map<ArticleId, ArticleMetadata>();
    for (const article of articles) {
      byId.set(article.id, article);
      add(this.sharing, this.maker.keyOf(article), article);
    }
    for (const [key, id] of claimed) {
      const article = byId.get(id);
      if (article !== undefined && isKey(key) && !this.owners.has(key)) this.give(article, key);
    }
    this.partThoseThatShare();
  }

  /** Undefined when the article is not in the corpus. */
  keyOf(article: ArticleId): string | undefined {
    return this.keys.get(article);
  }

  /** The article that a key leads to; undefined when it leads to none or might be one of several. */
  articleOf(key: string): ArticleId | undefined {
    return this.owners.get(key)?.id ?? this.longerForm(key);
  }

  /** Those that begin like this, in alphabetical order, at most `limit`. */
  beginning(beginning: string, limit: number): readonly KeyedArticle[] {
    this.inOrder ??= [...this.keys.values()].sort();
    const keys = this.inOrder;
    const found: KeyedArticle[] = [];
    for (let at = firstFrom(keys, beginning); found.length < limit; at += 1) {
      const key = keys[at];
      const article = key === undefined ? undefined : this.owners.get(key);
      if (key === undefined || article === undefined || !key.startsWith(beginning)) break;
      found.push({ key, article: article.id });
    }
    return found;
  }

  /** Gives each form that one article alone has to that article, and goes on to longer forms with the others. */
  private partThoseThatShare(): void {
    let groups: ReadonlyMap<string, readonly ArticleMetadata[]> = this.sharing;
    for (const longer of [...FORMS, undefined]) {
      const parted = new Map<string, ArticleMetadata[]>();
      for (const [form, group] of groups) {
        const [only] = group;
        if (only !== undefined && group.length === 1 && !this.owners.has(form)) this.give(only, form);
        else for (const article of group) add(parted, longer?.(article, this.maker.keyOf(article)) ?? form, article);
      }
      groups = parted;
    }
    for (const [form, group] of groups) for (const article of group) this.giveFreeOne(article, form);
  }

  /** Where a note claims even the longest form of an article for another one. */
  private giveFreeOne(article: ArticleMetadata, form: string): void {
    let number = 2;
    while (this.owners.has(`${form}-${number}`)) number += 1;
    this.give(article, `${form}-${number}`);
  }

  private give(article: ArticleMetadata, key: string): void {
    this.owners.set(key, article);
    if (!this.keys.has(article.id)) this.keys.set(article.id, key);
  }

  private longerForm(key: string): ArticleId | undefined {
    for (let end = key.length - 1; end > 0; end -= 1) {
      const group = this.sharing.get(key.slice(0, end)) ?? [];
      const matching = group.filter((article) => FORMS.some((form) => form(article, key.slice(0, end)) === key));
      if (matching.length > 0) return matching.length === 1 ? matching[0]?.id : undefined;
    }
    return undefined;
  }
}

/** The longer forms of a key, each more detailed than the last, and in the end one that no two articles share. */
const FORMS: readonly ((article: ArticleMetadata, plain: string) => string)[] = [
  titledKey,
  (article, plain) => `${titledKey(article, plain)}-${hashOf(article.id).slice(0, SHORT_HASH)}`,
  (article, plain) => `${titledKey(article, plain)}-${hashOf(article.id)}`,
];

function titledKey(article: ArticleMetadata, plain: string): string {
  return plain + titleWord(article.title.value);
}

function hashOf(id: ArticleId): string {
  const hash = new ContentHash().add(id);
  return [hash.low, hash.high].map((half) => half.toString(36).padStart(HASH_DIGITS, '0')).join('');
}

/** Whether Pandoc takes it for a citekey as it stands: a letter, digit or `_`, then also punctuation of which no two stand in a row, not last. */
export function isKey(text: string): boolean {
  return /^[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_]))*$/u.test(text);
}

function add<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}

/** Index of the first that is not before `from`, in a sorted list; the length when all are. */
function firstFrom(sorted: readonly string[], from: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
