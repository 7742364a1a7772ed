import type { Corpus } from '../core/corpus';
import type { TextRange } from '../core/model/anchor';
import type { ArticleId } from '../core/model/article';
import { articlesOfNotes } from '../core/notes/language/articlesOfNotes';
import { linePlaces } from '../core/notes/language/linePlaces';
import type { CheckedQuote, Notebook } from '../core/notes/notebook';
import { alteredWords, changedWords, needsRepair } from '../core/notes/notebook/differences';
import type { Steps } from '../core/search/engine';
import type { EntriesToMend, EntryName, EntryToMend, NoteCalls, PlacedEntry } from '../protocol/notes';
import type { Handlers } from '../protocol/rpc';
import { checkedEntry } from './checkedEntry';
import type { CorpusNotes } from './corpusNotes';
import { inSlices } from './slices';

type LanguageCalls = Pick<NoteCalls, 'entriesToMend' | 'entryCounts' | 'quotationsOf' | 'articlesOfNotes'>;

/** Answers what is asked for the editor of notes: what is to be mended in them, who quotes a passage, which article a link leads to. */
export function noteLanguageHandlers(current: () => Corpus, notes: CorpusNotes): Handlers<LanguageCalls> {
  return {
    entriesToMend: (limit, also, call) => inSlices(toMend(notes.notebook, limit, also), call),
    entryCounts: (call) => inSlices(entryCounts(notes.notebook), call),
    quotationsOf: (id, range, call) => inSlices(quotationsOf(notes.notebook, id, range), call),
    articlesOfNotes: (names, call) => inSlices(articlesOfNotes(current(), names), call),
  };
}

function* toMend(notebook: Notebook, limit: number, also: EntryName | null): Steps<EntriesToMend> {
  const entries: EntryToMend[] = [];
  let total = 0;
  for (const quote of yield* notebook.all()) {
    if (!needsRepair(quote)) continue;
    total += 1;
    if (total <= limit || isNamed(quote, also)) entries.push({ ...placed(notebook, quote), ...differencesOf(quote) });
    yield;
  }
  return { entries, total };
}

function isNamed({ uri, entry }: CheckedQuote, name: EntryName | null): boolean {
  return uri === name?.uri && entry.id === name.entry;
}

function* entryCounts(notebook: Notebook): Steps<{ all: number; toMend: number }> {
  const quotes = yield* notebook.all();
  let toMend = 0;
  for (const quote of quotes) {
    if (needsRepair(quote)) toMend += 1;
    yield;
  }
  return { all: quotes.length, toMend };
}

type Differences = Pick<EntryToMend, 'altered' | 'changed'>;

/** By how an entry stands, which is found out anew when the note or the article changes: it is asked with every letter that is typed. */
const known = new WeakMap<CheckedQuote['standing'], Differences>();

function differencesOf(quote: CheckedQuote): Differences {
  const differences = known.get(quote.standing) ?? { altered: alteredWords(quote), changed: changedWords(quote) };
  known.set(quote.standing, differences);
  return differences;
}

function* quotationsOf(notebook: Notebook, id: ArticleId, range: TextRange | null): Steps<PlacedEntry[]> {
  const quotes = yield* notebook.ofArticle(id, range);
  return quotes.filter(({ standing }) => shares(standing.range, range)).map((quote) => placed(notebook, quote));
}

function shares(place: TextRange | null, range: TextRange | null): boolean {
  if (range === null) return true;
  return place !== null && place.start < range.end && range.start < place.end;
}

function placed(notebook: Notebook, quote: CheckedQuote): PlacedEntry {
  const { start, end } = quote.entry.quoteRange;
  const [from, to] = linePlaces(notebook.textOf(quote.uri), [start, end]);
  const top = { line: 0, character: 0 };
  return { checked: checkedEntry(quote), from: from ?? top, to: to ?? top };
}
