import { isWebAddress } from '../../settings/corpusFields';
import type { FieldKey, FileRule } from '../../settings/corpusSettings';
import { COLUMN_KEYS, type ColumnKey, meaningOf } from './columnNames';
import { countryColumn } from './countryColumn';
import { type DateOrder, dateOrderOf, looseDate } from './looseDate';
import type { Row } from './row';

/** How it is known what a column holds. */
export type ColumnBasis = 'corpus.yaml' | 'name' | 'contents';

export interface Column {
  readonly name: string;
  readonly basis: ColumnBasis;
}

/** A text is at least so long on average, in UTF-16 units, where nothing but its length tells that it is one. */
const SHORTEST_TEXT = 120;
/** A column whose name does not tell, or tells little, must be of its kind in so many of its rows. */
const MOST_ROWS = 0.8;
const SOME_ROWS = 0.5;
/** Titles are, on average, of so many words. */
const TITLE_WORDS = [2.5, 30] as const;
/** No file of articles has more columns of which the names tell something. */
const MOST_NAMES = 2_000;

/**
 * Which columns or fields of a file's records hold what: as corpus.yaml says, else by their names, else by what is in the first records.
 * Names that come only in later records are learnt on the way.
 */
export class Columns {
  /** How the file writes day and month where both are numbers. */
  readonly dateOrder: DateOrder | undefined;
  private readonly columns: Readonly<Record<ColumnKey, RankedColumn[]>>;
  private readonly seen = new Set<string>();
  /** Empty for what no column holds. */
  private readonly said: ReadonlyMap<ColumnKey, string>;

  /** @param sample the first records of the file; the more, the better what is in them can be judged */
  constructor(rule: FileRule, sample: readonly Row[]) {
    this.said = saidIn(rule);
    this.columns = {
      text: [],
      title: [],
      source: [],
      author: [],
      date: [],
      url: [],
      language: [],
      section: [],
      id: [],
    };
    for (const [what, name] of this.said)
      if (name !== '') this.columns[what].push({ name, basis: 'corpus.yaml', rank: -1, isWeak: false });
    for (const { values } of sample) this.learn(values);
    this.dateOrder = dateOrderOf(this.columns.date.flatMap(({ name }) => textsOf(sample, name)));
    if (sample.length > 0) this.judge(sample);
  }

  /** The columns that may hold this, best first: the first of them in which a record has something counts. */
  of(what: ColumnKey): readonly Column[] {
    return this.columns[what];
  }

  /** Takes note of names that were not among the first records'. */
  learn(values: ReadonlyMap<string, unknown>): void {
    for (const name of values.keys()) {
      if (this.seen.has(name) || this.seen.size >= MOST_NAMES) continue;
      this.seen.add(name);
      const meaning = meaningOf(name);
      if (meaning === undefined || this.said.has(meaning.what)) continue;
      const ranked = this.columns[meaning.what];
      ranked.push({ name, basis: 'name', rank: meaning.rank, isWeak: meaning.isWeak });
      ranked.sort((a, b) => a.rank - b.rank);
    }
  }

  /** What corpus.yaml names and the first records do not have. */
  get missing(): readonly string[] {
    return [...this.said.values()].filter((name) => name !== '' && !this.seen.has(name));
  }

  /** All names that the first records have, in their order. */
  get names(): readonly string[] {
    return [...this.seen];
  }

  /** Whether these are records of articles, and no others that happen to have a description or something long: those say when they are from. */
  get areOfArticles(): boolean {
    const [text] = this.columns.text;
    return text !== undefined && (!text.isWeak || this.columns.date.length > 0);
  }

  /** The columns that were only guessed by what is in them. */
  get guessed(): readonly (Column & { readonly what: ColumnKey })[] {
    return COLUMN_KEYS.flatMap((what) =>
      this.columns[what].filter(({ basis }) => basis === 'contents').map((column) => ({ ...column, what })),
    );
  }

  private judge(sample: readonly Row[]): void {
    const dates = this.columns.date;
    // a name such as "time" or "data" may mean something else; "date" may not
    const fitting = dates.filter(({ name, basis, rank }) => {
      return basis === 'corpus.yaml' || rank === 0 || shareOf(textsOf(sample, name), this.isDate) >= SOME_ROWS;
    });
    dates.splice(0, dates.length, ...fitting);
    if (this.columns.text.length === 0) this.guess('text', longest(this.free(sample)));
    if (this.columns.text.length === 0) return;
    const free = this.free(sample);
    if (this.isOpen('date'))
      this.guess(
        'date',
        free.find(({ texts }) => shareOf(texts, this.isFullDate) >= MOST_ROWS),
      );
    if (this.isOpen('url'))
      this.guess(
        'url',
        free.find(({ texts }) => shareOf(texts, isWebAddress) >= MOST_ROWS),
      );
    if (this.isOpen('title')) this.guess('title', this.free(sample).find(isTitles));
    this.guessCountry(sample);
  }

  /** Whether no column is known to hold this, and corpus.yaml does not say that none does. */
  private isOpen(what: ColumnKey): boolean {
    return this.columns[what].length === 0 && !this.said.has(what);
  }

  /** Where a source is told all the same, it is the same in all records: then the country comes before it. */
  private guessCountry(sample: readonly Row[]): void {
    if (this.said.has('source')) return;
    const told = this.columns.source.flatMap(({ name }) => textsOf(sample, name));
    const free = this.free(sample).map(({ name }) => name);
    const name = countryColumn(sample, free, told);
    if (name === undefined) return;
    const rank = told.length === 0 ? Number.POSITIVE_INFINITY : -1;
    this.columns.source.push({ name, basis: 'contents', rank, isWeak: true });
    this.columns.source.sort((one, other) => one.rank - other.rank);
  }

  private readonly isDate = (text: string): boolean => looseDate(text, this.dateOrder ?? 'day first') !== undefined;
  private readonly isFullDate = (text: string): boolean => text.length > 7 && this.isDate(text);

  private guess(what: ColumnKey, column: Sampled | undefined): void {
    if (column !== undefined) this.columns[what].push({ name: column.name, basis: 'contents', rank: 0, isWeak: true });
  }

  /** The columns with something in them that nothing is known of. */
  private free(sample: readonly Row[]): Sampled[] {
    const taken = new Set(COLUMN_KEYS.flatMap((what) => this.columns[what].map(({ name }) => name)));
    return [...this.seen]
      .filter((name) => !taken.has(name))
      .map((name) => ({ name, texts: textsOf(sample, name) }))
      .filter(({ texts }) => texts.length > 0);
  }
}

interface RankedColumn extends Column {
  readonly rank: number;
  readonly isWeak: boolean;
}

/** What the first records have in a column, blanks left out. */
interface Sampled {
  readonly name: string;
  readonly texts: readonly string[];
}

function saidIn({ text, fields = {} }: FileRule): Map<ColumnKey, string> {
  const said = new Map<ColumnKey, string>(text === undefined ? [] : [['text', text]]);
  for (const what of COLUMN_KEYS) {
    const name = what === 'text' ? undefined : fields[what satisfies FieldKey];
    if (name !== undefined) said.set(what, name);
  }
  return said;
}

function textsOf(sample: readonly Row[], name: string): string[] {
  return sample.flatMap(({ values }) => {
    const value = values.get(name);
    const text = typeof value === 'number' ? String(value) : value;
    return typeof text === 'string' && text.trim() !== '' ? [text] : [];
  });
}

function shareOf(texts: readonly string[], is: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(is).length / texts.length;
}

function longest(columns: readonly Sampled[]): Sampled | undefined {
  let best: Sampled | undefined;
  let length = SHORTEST_TEXT;
  for (const column of columns) {
    const mean = meanOf(column.texts, ({ length }) => length);
    const isProse =
      meanOf(column.texts, (text) => (/\s/u.test(text.trim()) || /[^\p{Script=Latin}\P{L}]/u.test(text) ? 1 : 0)) >
      SOME_ROWS;
    if (mean < length || !isProse) continue;
    best = column;
    length = mean;
  }
  return best;
}

/** Short lines of several words, hardly two the same. */
function isTitles({ texts }: Sampled): boolean {
  const words = meanOf(texts, (text) => text.trim().split(/\s+/u).length);
  const different = new Set(texts).size / texts.length;
  return (
    words >= TITLE_WORDS[0] && words <= TITLE_WORDS[1] && different > MOST_ROWS && shareOf(texts, isWebAddress) === 0
  );
}

function meanOf(texts: readonly string[], measure: (text: string) => number): number {
  return texts.reduce((sum, text) => sum + measure(text), 0) / texts.length;
}
