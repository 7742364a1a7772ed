import { citekey } from '../core/citations/citekey';
import type { Corpus } from '../core/corpus';
import type { ActorId } from '../core/model/actor';
import type { TextRange } from '../core/model/anchor';
import type { Article } from '../core/model/article';
import type { LinkedMention } from '../core/model/mention';
import { makeAnchor } from '../core/notes/anchor';
import { noteAnchor } from '../core/notes/anchors/noteAnchor';
import { AnchorableText } from '../core/notes/anchors/reanchor';
import type { CheckedQuote, Notebook } from '../core/notes/notebook';
import { isAccepted } from '../core/notes/notebook/differences';
import { withoutNeedlessContext } from '../core/notes/textFragment';
import type { Steps } from '../core/search/engine';
import type { ListedEntry, NoteCalls, NotedPassage, QuotedPassage } from '../protocol/notes';
import type { Handlers } from '../protocol/rpc';
import { checkedEntry } from './checkedEntry';
import type { CorpusCitekeys } from './citekeys';
import type { CorpusNotes } from './corpusNotes';
import { noteLanguageHandlers } from './noteLanguageHandlers';
import { inSlices } from './slices';
import { summarize } from './summary';

/** Answers the calls on notes in the corpus that is open. */
export function noteHandlers(current: () => Corpus, notes: CorpusNotes, citekeys: CorpusCitekeys): Handlers<NoteCalls> {
  return {
    putNotes: (told) => {
      const { notebook } = notes;
      for (const { uri, folder, text } of told) {
        if (text === null) notebook.remove(uri);
        else notebook.put({ uri, folder, text });
      }
    },
    forgetNotes: () => notes.forget(),
    quotedPassage: (id, range) => {
      const article = current().article(id);
      return article === undefined ? null : quotedPassage(article, range, citekeys.now.keyOf(id) ?? citekey(article));
    },
    ...noteLanguageHandlers(current, notes),
    checkNote: async (uri, call) => (await inSlices(notes.notebook.inNote(uri), call)).map(checkedEntry),
    notedPassages: async (id, near, call) =>
      (await inSlices(notes.notebook.ofArticle(id, near), call)).map(notedPassage),
    listEntries: async (call) => {
      const corpus = current();
      await inSlices(corpus.naming(), call);
      return inSlices(listed(corpus, notes.notebook), call);
    },
    noteCounts: async (call) => [...(await inSlices(notes.notebook.counts(), call))],
  };
}

function quotedPassage(article: Article, { start, end }: TextRange, key: string): QuotedPassage | null {
  const { text } = article;
  if (!(0 <= start && start < end && end <= text.length)) return null;
  const anchor = noteAnchor(new AnchorableText(text), { start, end });
  const linkAnchor = withoutNeedlessContext(text, makeAnchor(text, anchor));
  return { article: summarize(article), citekey: key, anchor, linkAnchor };
}

function notedPassage(quote: CheckedQuote): NotedPassage {
  const { uri, entry, standing } = quote;
  const { words, tags, comment } = entry;
  const { state, range: place } = standing;
  return { uri, entry: entry.id, note: nameOf(quote), state, place, words, comment, tags };
}

function* listed(corpus: Corpus, notebook: Notebook): Steps<ListedEntry[]> {
  const list: ListedEntry[] = [];
  for (const quote of yield* notebook.all()) {
    list.push(listedEntry(corpus, quote));
    yield;
  }
  return list;
}

function listedEntry(corpus: Corpus, quote: CheckedQuote): ListedEntry {
  const { uri, entry, article, calls, standing } = quote;
  const { words, comment, tags } = entry;
  const { state, fidelity, range } = standing;
  return {
    uri,
    entry: entry.id,
    note: nameOf(quote),
    article: article?.id ?? null,
    title: article?.title.value ?? calls,
    ...{ words, comment, tags, state, fidelity },
    accepted: isAccepted(quote),
    actors: (article === undefined || range === null ? [] : actorsIn(corpus.mentionsOf(article.id), range)).map(
      (id) => ({ id, name: corpus.nameOf(id) }),
    ),
    at: entry.range.start,
  };
}

/** The actors that are mentioned in a part of a text, each once. */
function actorsIn(mentions: readonly LinkedMention[], { start, end }: TextRange): ActorId[] {
  const within = mentions.filter((mention) => mention.start < end && start < mention.end);
  return [...new Set(within.flatMap(({ actor }) => actor ?? []))];
}

/** What a person knows a note by: its title, else its file's name without its ending. */
function nameOf({ uri, title }: CheckedQuote): string {
  if (title !== undefined) return title;
  const file = uri.replace(/[?#].*$/, '').replace(/^.*\//, '');
  return decoded(file).replace(/\.[^.]+$/, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
