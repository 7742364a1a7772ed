import type { Article, ArticleId } from '../../model/article';
import type { Matching, Steps } from '../engine';
import { SoughtText } from '../passages/soughtText';
import { Concordance } from './concordance';
import { hitsOf, type WordHit } from './hits';
import { ARTICLE, END, LEFT, LineTable, MATCH, NEIGHBOURS, RIGHT, START } from './lineTable';
import type { ConcordanceOptions } from './model';
import { oldestFirst } from './order';
import { WordList } from './wordList';

/** What a concordance is made of. */
export interface ConcordanceSource {
  readonly query: string;
  readonly matching: Matching;
  /** Undefined when there is no such article any more; it is passed over. */
  readonly articleOf: (id: ArticleId) => Article | undefined;
  /** Number of words in all articles of the corpus, page furniture not counted. */
  readonly corpusWords: number;
  readonly reprints: Reprints;
}

/** What is known of reprints, whose hits are told of beside all. */
export interface Reprints {
  /** Whether they are left out of what matches. */
  readonly areLeftOut: boolean;
  isReprint(id: ArticleId): boolean;
}

/** UTF-16 units that are read in one step, a few milliseconds; a longer text is one step. */
const STEP = 1 << 17;

/** Texts are short, but each takes some time. */
const EVERY_TEXT = 256;

/**
 * Makes a concordance of the hits in the canonical texts of the articles that match, in the order of the corpus: by date,
 * the oldest first and undated articles last, then by id, then by place. A title counts where it stands in the text; page
 * furniture is left out. Lines beyond `options.limit` are counted, not held.
 */
export function* makeConcordance(source: ConcordanceSource, options: ConcordanceOptions): Steps<Concordance> {
  const { query, matching, corpusWords, reprints } = source;
  const sought = new SoughtText(matching.sought);
  const lines = new Lines(sought, options.limit);
  let total = 0;
  let having = 0;
  let inReprints = 0;
  let read = 0;
  const articles = oldestFirst(articlesOf(matching.ids, source));
  const others = reprints.areLeftOut ? articlesOf(matching.leftOut, source) : [];
  yield;
  for (const [number, article] of [...articles, ...others].entries()) {
    sought.read(article.text, article.blocks);
    const hits = hitsOf(sought);
    if (reprints.isReprint(article.id)) inReprints += hits.length;
    if (number < articles.length) {
      lines.add(article, hits);
      total += hits.length;
      having += Number(hits.length > 0);
    }
    read += article.text.length + EVERY_TEXT;
    if (read < STEP) continue;
    read = 0;
    yield;
  }
  lines.trim();
  return new Concordance({
    counts: {
      query,
      total,
      lines: lines.table.length,
      articles: having,
      corpusWords,
      ...(inReprints === 0 ? {} : { reprints: { hits: inReprints, areCounted: !reprints.areLeftOut } }),
    },
    problem: matching.problem,
    lines: lines.table,
    neighbours: lines.neighbours,
    matches: lines.matches,
    articles: lines.articles,
    context: Math.max(0, options.context),
  });
}

function articlesOf(ids: readonly ArticleId[], { articleOf }: ConcordanceSource): Article[] {
  return ids.flatMap((id) => articleOf(id) ?? []);
}

/** The lines that are held, while they are collected. */
class Lines {
  readonly table = new LineTable();
  readonly neighbours = new WordList();
  readonly matches = new WordList();
  readonly articles: Article[] = [];

  constructor(
    private readonly sought: SoughtText,
    private readonly limit: number,
  ) {}

  /** Adds lines for the hits in an article whose text was read last. */
  add(article: Article, hits: readonly WordHit[]): void {
    const room = this.limit - this.table.length;
    if (hits.length === 0 || room <= 0) return;
    for (const hit of hits.slice(0, room)) this.addLine(hit);
    this.articles.push(article);
  }

  /** Gives back what is needed only as long as there are more lines to add. */
  trim(): void {
    this.table.trim();
    this.neighbours.trim();
    this.matches.trim();
  }

  private addLine({ first, last }: WordHit): void {
    const { table } = this;
    const { text, starts, ends } = this.sought.words;
    const start = starts[first] ?? 0;
    const end = ends[last] ?? 0;
    table.add();
    table.set(ARTICLE, this.articles.length);
    table.set(START, start);
    table.set(END, end);
    table.set(MATCH, this.matches.numberOf(text.slice(start, end)));
    this.addNeighbours(LEFT, first - 1, -1, (at) => (ends[at] ?? 0) <= start);
    this.addNeighbours(RIGHT, last + 1, 1, (at) => (starts[at] ?? 0) >= end);
  }

  /** Notes the words from `from` on that do not overlap the hit, as those of scripts without spaces may. */
  private addNeighbours(column: number, from: number, step: 1 | -1, isOutside: (at: number) => boolean): void {
    const { words } = this.sought;
    let noted = 0;
    for (let at = from; at >= 0 && at < words.count && noted < NEIGHBOURS; at += step) {
      if (!isOutside(at)) continue;
      this.table.set(column + noted, this.neighbours.numberOf(words.text.slice(words.starts[at], words.ends[at])));
      noted += 1;
    }
  }
}
