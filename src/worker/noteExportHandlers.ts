import { citekey } from '../core/citations/citekey';
import type { Corpus } from '../core/corpus';
import type { Anchor } from '../core/model/anchor';
import type { Article } from '../core/model/article';
import { noteAnchor } from '../core/notes/anchors/noteAnchor';
import { AnchorableText, reanchor } from '../core/notes/anchors/reanchor';
import type { DossierQuote } from '../core/notes/dossier/model';
import type { CheckedQuote, Notebook } from '../core/notes/notebook';
import { withoutNeedlessContext } from '../core/notes/textFragment';
import type { AnnotatedQuote, ImportedAnnotation } from '../core/notes/webAnnotation/model';
import { SourceIndex } from '../core/notes/webAnnotation/sourceIndex';
import { writeAnnotations } from '../core/notes/webAnnotation/write';
import type { Steps } from '../core/search/engine';
import type { NoteExportCalls, PlacedAnnotation } from '../protocol/noteExports';
import type { EntryName } from '../protocol/notes';
import type { Handlers } from '../protocol/rpc';
import type { CorpusCitekeys } from './citekeys';
import type { CorpusNotes } from './corpusNotes';
import { inSlices } from './slices';
import { summarize } from './summary';

const NOWHERE: PlacedAnnotation = { passage: null, state: null };

/** Answers what is asked when notes are handed to other programs, and annotations of others are taken in. */
export function noteExportHandlers(
  corpus: () => Corpus,
  notes: CorpusNotes,
  citekeys: CorpusCitekeys,
): Handlers<NoteExportCalls> {
  const keyOf = (article: Article): string => citekeys.now.keyOf(article.id) ?? citekey(article);
  return {
    webAnnotations: async (entries, label, call) =>
      writeAnnotations((await inSlices(chosen(notes.notebook, entries), call)).map(annotatedQuote), label),
    placeAnnotations: (annotations, call) => inSlices(placed(corpus(), annotations, keyOf), call),
    dossierQuotes: async (entries, call) =>
      (await inSlices(chosen(notes.notebook, entries), call)).map((quote) => dossierQuote(quote, keyOf)),
  };
}

/** The quotations that are named, in the order of the notes; all for null. */
function* chosen(notebook: Notebook, entries: readonly EntryName[] | null): Steps<readonly CheckedQuote[]> {
  const all = yield* notebook.all();
  if (entries === null) return all;
  const wanted = new Set(entries.map(({ uri, entry }) => `${uri}\n${entry}`));
  return all.filter(({ uri, entry }) => wanted.has(`${uri}\n${entry.id}`));
}

function annotatedQuote({ entry, article, calls }: CheckedQuote): AnnotatedQuote {
  const { id, anchor, words, comment, tags } = entry;
  return {
    id,
    article:
      article === undefined
        ? null
        : {
            id: article.id,
            title: article.title.value,
            ...(article.url === undefined ? {} : { url: article.url.value }),
          },
    calls,
    anchor: anchor ?? { exact: words },
    comment,
    tags,
  };
}

function dossierQuote(quote: CheckedQuote, keyOf: (article: Article) => string): DossierQuote {
  const { uri, title, entry, article, calls, standing } = quote;
  const { words, comment, tags } = entry;
  const { state, fidelity, range } = standing;
  const isChanged = state === 'changed' && article !== undefined && range !== null;
  return {
    article:
      article === undefined
        ? null
        : { id: article.id, title: article.title.value, date: article.date.edtf, key: keyOf(article) },
    calls,
    note: title ?? uri.slice(uri.lastIndexOf('/') + 1),
    ...{ words, comment, tags, state, fidelity },
    passage: isChanged ? article.text.slice(range.start, range.end) : null,
  };
}

function* placed(
  corpus: Corpus,
  annotations: readonly ImportedAnnotation[],
  keyOf: (article: Article) => string,
): Steps<PlacedAnnotation[]> {
  const index = new SourceIndex(corpus.articles());
  const texts = new Map<string, AnchorableText>();
  const list: PlacedAnnotation[] = [];
  for (const { sources, anchor } of annotations) {
    const id = index.articleOf(sources);
    const article = id === undefined ? undefined : corpus.article(id);
    if (article === undefined || anchor === null) {
      list.push(NOWHERE);
      continue;
    }
    const text = texts.get(article.id) ?? new AnchorableText(article.text);
    texts.set(article.id, text);
    list.push(placedIn(article, text, anchor, keyOf(article)));
    yield;
  }
  return list;
}

function placedIn(article: Article, text: AnchorableText, anchor: Anchor, key: string): PlacedAnnotation {
  const { state, range } = reanchor(text, anchor);
  const isAsMarked = range !== null && (state === 'exact' || state === 'moved');
  const kept = isAsMarked ? noteAnchor(text, range) : anchor;
  const linkAnchor = isAsMarked ? withoutNeedlessContext(article.text, kept) : kept;
  return { state, passage: { article: summarize(article), citekey: key, anchor: kept, linkAnchor } };
}
