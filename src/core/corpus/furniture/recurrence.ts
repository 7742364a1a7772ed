import type { Steps } from '../../search/engine';
import type { BlockPool, PooledBlock } from './blockPool';
import { HashCounts } from './hashCounts';

/** The blocks of one article in a pool. */
export interface PooledArticle {
  /** What its source is called. */
  readonly source: string;
  /** Place of the first block. */
  readonly from: number;
  readonly blocks: number;
}

/** A line recurs when it is in so many articles of its source at least, and in so large a part of them. */
const FEWEST = 5;
const PART = 0.01;
/** The same for what reads as the article's own words, as agencies and newsrooms have stock sentences. */
const PART_OF_PROSE = 0.05;
/** Such words stand at the edges of so large a part of the articles that have them. */
const PART_AT_EDGES = 0.8;
/** Blocks of so many units are what an article is there for. */
const LONG = 160;
/** An article of whose long blocks so large a part is in other articles of its source is a reprint, which tells nothing of furniture. */
const REPRINTED = 0.5;
const STEP = 500;

/** How often something that may be furniture was met. */
interface Tally {
  readonly source: string;
  articles: number;
  atEdges: number;
  isProse: boolean;
  /** Number of the article that had it last. */
  last: number;
}

/**
 * Finds the blocks that recur over many articles of one source: their hashes, each with the number of articles that have it. In time that
 * grows as the blocks do; some hundred articles a step. The order of the articles makes no difference.
 */
export function* recurringBlocks(
  pool: BlockPool,
  articles: readonly PooledArticle[],
): Steps<ReadonlyMap<number, number>> {
  const everywhere = yield* counted(pool, articles);
  const tallies = new Tallies(pool, everywhere);
  for (const [number, article] of articles.entries()) {
    if (!isReprint(pool, article, everywhere)) tallies.add(article, number);
    if (number % STEP === 0) yield;
  }
  return tallies.recurring();
}

/** In how many articles each block is, reprints among them. */
function* counted(pool: BlockPool, articles: readonly PooledArticle[]): Steps<HashCounts> {
  const counts = new HashCounts(pool.size);
  for (const [number, { from, blocks }] of articles.entries()) {
    for (let i = from; i < from + blocks; i += 1) {
      const { hash } = pool.at(i);
      if (hash !== 0) counts.add(hash, number);
    }
    if (number % STEP === 0) yield;
  }
  return counts;
}

/** What was met of all blocks that may be furniture. */
class Tallies {
  private readonly byHash = new Map<number, Tally>();
  /** Number of articles by source. */
  private readonly sizes = new Map<string, number>();

  constructor(
    private readonly pool: BlockPool,
    private readonly everywhere: HashCounts,
  ) {}

  add({ source, from, blocks }: PooledArticle, number: number): void {
    this.sizes.set(source, (this.sizes.get(source) ?? 0) + 1);
    for (let i = from; i < from + blocks; i += 1) {
      const block = this.pool.at(i);
      const mayBe = block.mayRecur && block.hash !== 0 && this.everywhere.of(block.hash) >= FEWEST;
      if (mayBe) this.meet(block, source, number);
    }
  }

  /** Number of articles by hash of what recurs. */
  recurring(): ReadonlyMap<number, number> {
    const found = new Map<number, number>();
    for (const [hash, met] of this.byHash) {
      if (recurs(met, this.sizes.get(met.source) ?? 0)) found.set(hash, met.articles);
    }
    return found;
  }

  private meet({ hash, isProse, isAtEdge }: PooledBlock, source: string, number: number): void {
    const met = this.byHash.get(hash) ?? { source, articles: 0, atEdges: 0, isProse: false, last: -1 };
    this.byHash.set(hash, met);
    if (isProse) met.isProse = true;
    if (met.last === number) return;
    met.last = number;
    met.articles += 1;
    if (isAtEdge) met.atEdges += 1;
  }
}

function recurs({ articles, atEdges, isProse }: Tally, size: number): boolean {
  if (articles < FEWEST) return false;
  return isProse ? articles >= size * PART_OF_PROSE && atEdges >= articles * PART_AT_EDGES : articles >= size * PART;
}

function isReprint(pool: BlockPool, { from, blocks }: PooledArticle, everywhere: HashCounts): boolean {
  let long = 0;
  let elsewhere = 0;
  for (let i = from; i < from + blocks; i += 1) {
    const { hash, units } = pool.at(i);
    if (units < LONG) continue;
    long += units;
    if (everywhere.of(hash) > 1) elsewhere += units;
  }
  return elsewhere > long * REPRINTED;
}
