import { countWords } from '../../ingest/layout/words';
import type { Article } from '../../model/article';
import type { BlockKind } from '../../model/block';
import type { RecurringBlock } from '../../model/furniture';
import type { Steps } from '../../search/engine';
import { hashOf } from '../../search/text/hash';
import { BlockPool } from './blockPool';
import { type PooledArticle, recurringBlocks } from './recurrence';

/** Before it is known that no more articles come, they are looked at each time they have grown by half, and not before so many. */
const FIRST_LOOK = 500;
const GROWTH = 1.5;
/** Counts are told in so many figures, so that one article more is not a change of all that have the line. */
const FIGURES = 2;

/** Where what recurs is a larger part than this of an article's text, it is no furniture there but what the article says. */
const MOST_OF_TEXT = 0.5;

/** A block that recurs, by its place among the blocks of its article. */
interface FoundBlock {
  readonly index: number;
  readonly line: number;
  readonly articles: number;
}

/**
 * Learns which blocks recur over the articles of a source and are therefore page furniture. Articles are noted as they are read; what is
 * known by then holds for them at once, and what is learnt later for those that came before.
 */
export class RecurringFurniture {
  private pool = new BlockPool();
  private pooled = 0;
  private readonly articles = new Map<string, PooledArticle>();
  /** Number of articles by the hash of a block that recurs. */
  private known: ReadonlyMap<number, number> = new Map();
  /** The same of what was learnt in an earlier session. */
  private readonly remembered = new Map<number, number>();
  private isDirty = false;
  private lookedAt = FIRST_LOOK / GROWTH;

  /** Notes an article as it was read, in place of what was read at its path before. `folder` stands for the source of one that names none. */
  note(article: Article, folder: string): void {
    const { path, blocks } = article;
    this.drop(path);
    const source = article.source?.value ?? folder;
    const from = this.pool.add(article, hashOf(source));
    this.articles.set(path, { source, from, blocks: blocks.length });
    this.pooled += blocks.length;
    this.isDirty = true;
  }

  /** Takes over what was learnt in an earlier session of which the article comes as it was. */
  remember({ recurring = [] }: Article): void {
    for (const { line, articles } of recurring) {
      if ((this.remembered.get(line) ?? 0) < articles) this.remembered.set(line, articles);
    }
  }

  /** Forgets what was noted of a path. */
  drop(path: string): void {
    const noted = this.articles.get(path);
    if (noted === undefined) return;
    this.articles.delete(path);
    this.pooled -= noted.blocks;
    this.isDirty = true;
  }

  /** The paths of what was noted. */
  paths(): Iterable<string> {
    return this.articles.keys();
  }

  /**
   * Looks at all articles if there is anything new, unless more are to come and these are few; true when it did.
   *
   * @param isAll whether no more articles are to come
   */
  *looking(isAll: boolean): Steps<boolean> {
    const isDue = isAll ? this.isDirty : this.articles.size >= this.lookedAt * GROWTH;
    if (!isDue) return false;
    this.isDirty = false;
    this.lookedAt = Math.max(this.articles.size, FIRST_LOOK / GROWTH);
    this.tidy();
    const noted = [...this.articles.values()];
    this.known = yield* recurringBlocks(this.pool, noted);
    return true;
  }

  /** A copy of the article with those of its blocks as furniture that are known to recur, and no others; itself when that is so already. */
  furnished(article: Article): Article {
    const noted = this.articles.get(article.path);
    if (noted === undefined) return article;
    const { recurring: before = [] } = article;
    const recurs = this.recurringIn(noted);
    const found = isMostOf(article, recurs) ? [] : recurs;
    if (found.length === 0 && before.length === 0) return article;
    const recurring = found.flatMap(({ index, line, articles }): RecurringBlock[] => {
      const block = article.blocks[index];
      if (block === undefined) return [];
      const was = before.find(({ start }) => start === block.start)?.was ?? block.kind;
      return [{ start: block.start, line, was, articles, source: noted.source }];
    });
    return JSON.stringify(recurring) === JSON.stringify(before) ? article : withRecurring(article, recurring);
  }

  private recurringIn({ from, blocks }: PooledArticle): FoundBlock[] {
    const found: FoundBlock[] = [];
    if (this.known.size === 0 && this.remembered.size === 0) return found;
    for (let index = 0; index < blocks; index += 1) {
      const { hash, mayRecur } = this.pool.at(from + index);
      const articles = mayRecur ? (this.known.get(hash) ?? this.remembered.get(hash)) : undefined;
      if (articles !== undefined) found.push({ index, line: hash, articles: rounded(articles) });
    }
    return found;
  }

  /** Gives up the room of articles that have gone once it is half of all. */
  private tidy(): void {
    if (this.pool.size < this.pooled * 2) return;
    const { pool: before } = this;
    this.pool = new BlockPool();
    for (const [path, noted] of this.articles) {
      this.articles.set(path, { ...noted, from: this.pool.addFrom(before, noted.from, noted.blocks) });
    }
  }
}

/** Whether little else is left of an article's text without these blocks. */
function isMostOf({ blocks, recurring = [] }: Article, found: readonly FoundBlock[]): boolean {
  if (found.length === 0) return false;
  const places = new Set(found.map(({ index }) => index));
  const kinds = new Map(recurring.map(({ start, was }) => [start, was]));
  let all = 0;
  let recurs = 0;
  for (const [index, { kind, start, end }] of blocks.entries()) {
    if (!isText(kinds.get(start) ?? kind)) continue;
    all += end - start;
    if (places.has(index)) recurs += end - start;
  }
  return recurs > all * MOST_OF_TEXT;
}

function isText(kind: BlockKind): boolean {
  return kind !== 'boilerplate' && kind !== 'title' && kind !== 'byline' && kind !== 'dateline';
}

function withRecurring(article: Article, recurring: readonly RecurringBlock[]): Article {
  const kinds = new Map<number, BlockKind>();
  for (const { start, was } of article.recurring ?? []) kinds.set(start, was);
  for (const { start } of recurring) kinds.set(start, 'boilerplate');
  const blocks = article.blocks.map((block) => {
    const kind = kinds.get(block.start) ?? block.kind;
    return kind === block.kind ? block : { ...block, kind };
  });
  const { recurring: _before, ...rest } = article;
  const now = { ...rest, blocks, words: countWords(article.text, blocks) };
  return recurring.length === 0 ? now : { ...now, recurring };
}

function rounded(count: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) + 1 - FIGURES);
  return Math.floor(count / unit) * unit;
}
