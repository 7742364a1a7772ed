import { endToEnd } from '../core/basics/bytes';
import { asksForActors } from '../core/browse/grouping';
import { formatCitation } from '../core/citations/citation';
import { Corpus } from '../core/corpus';
import { putSource } from '../core/corpus/putSource';
import type { Tagger } from '../core/entities/tagger';
import { trainedTagger } from '../core/entities/trainedTagger';
import type { Actor, ActorId } from '../core/model/actor';
import type { Article, ArticleId } from '../core/model/article';
import { type DayNumber, latestDayOf } from '../core/model/date';
import { locateAnchor, makeAnchor } from '../core/notes/anchor';
import { noteFileName, noteTemplate } from '../core/notes/noteFile';
import { locateTextFragment, withoutNeedlessContext } from '../core/notes/textFragment';
import type { NameMatch, SearchOptions, Steps } from '../core/search/engine';
import type { TextStore } from '../core/texts/textStore';
import type { ArticleSummary, EngineCalls, SearchPage } from '../protocol/engine';
import type { ReaderActor, ReaderArticle } from '../protocol/reader';
import { type Call, type Handlers, handOver } from '../protocol/rpc';
import type { Version } from '../protocol/versions';
import { actorHandlers } from './actorHandlers';
import { citationHandlers } from './citationHandlers';
import { CorpusCitekeys } from './citekeys';
import { ConcordanceSessions, concordanceHandlers } from './concordanceHandlers';
import { CorpusNotes } from './corpusNotes';
import { stateOf } from './corpusState';
import { FolderReading } from './folderReading';
import { metadataHandlers } from './metadataHandlers';
import { noteExportHandlers } from './noteExportHandlers';
import { noteHandlers } from './noteHandlers';
import { problemHandlers } from './problemHandlers';
import { inSlices } from './slices';
import { summarize } from './summary';
import { type Surroundings, sourcesAt } from './surroundings';
import { versionHandlers, versionsOf } from './versionHandlers';

/** Answers the host's calls on one corpus at a time. Knows neither threads nor files nor the editor, so that it runs in any worker: `surroundings` do. */
export function createHandlers(surroundings: Surroundings): Handlers<EngineCalls> {
  let tagger: Tagger | undefined;
  const today = (): DayNumber => latestDayOf(new Date());
  const newCorpus = (name: string, texts?: TextStore): Corpus =>
    new Corpus({ name, today, ...(tagger === undefined ? {} : { tagger }), ...(texts === undefined ? {} : { texts }) });
  let corpus = newCorpus('');
  /** Finds the names that nobody has asked for yet, in slices: whoever asks for actors would have it done at once. */
  const named = (call: Call): Promise<void> => inSlices(corpus.naming(), call);
  const concordances = new ConcordanceSessions();
  const notes = new CorpusNotes(
    () => corpus,
    (key) => citekeys.now.articleOf(key),
  );
  const citekeys = new CorpusCitekeys(() => corpus, notes);
  const reading = new FolderReading(surroundings);
  const summaryOf = (id: ArticleId): ArticleSummary | null => {
    const article = corpus.article(id);
    return article === undefined ? null : summarize(article);
  };
  function* searchPage(query: string, options: SearchOptions): Steps<SearchPage> {
    const answer = yield* corpus.searching(query, options);
    // an article may have gone between two steps
    const here = answer.hits.flatMap((hit) => {
      const summary = summaryOf(hit.id);
      return summary === null ? [] : [{ hit, summary }];
    });
    return { ...answer, hits: here.map(({ hit }) => hit), summaries: here.map(({ summary }) => summary) };
  }

  return {
    open: (name, corpusFile, place) => {
      const sources = sourcesAt(surroundings, place);
      corpus = newCorpus(name, sources.texts);
      concordances.closeAll();
      corpus.configure(corpusFile);
      reading.open(corpus, sources);
      return corpus.settings;
    },
    nameModel: (bytes) => {
      tagger = trainedTagger(bytes);
    },
    // The tree is on the screen and asks for names at once: each batch's are found before it is reported, in slices.
    configure: async (corpusFile, call) => {
      const asked = corpus;
      asked.configure(corpusFile);
      await inSlices(asked.naming(), call);
      return asked.settings;
    },
    prepare: async (call) => {
      const asked = corpus;
      await inSlices(asked.preparing(), call);
      await inSlices(asked.naming(), call);
      return stateOf(asked);
    },
    adoptNames: (bytes) => corpus.kept.adoptNames(bytes),
    adoptIndex: (bytes) => corpus.kept.adoptIndex(bytes),
    snapshot: () => {
      const pieces = corpus.kept.snapshot();
      if (pieces === null) return null;
      const bytes = endToEnd(pieces);
      return handOver(bytes, [bytes.buffer]);
    },

    children: async (query, parent, call) => {
      if (asksForActors(query.grouping, parent)) await named(call);
      return corpus.tree.children(query, parent, corpus.marks);
    },
    pathTo: async (query, article, near, call) => {
      await named(call);
      return corpus.tree.pathTo(query, article, near);
    },
    neighbour: async (query, article, near, step, call) => {
      await named(call);
      return corpus.tree.neighbour(query, article, near, step);
    },

    summary: summaryOf,
    articleAt: (path) => corpus.articleAt(path)?.id ?? null,
    read: async (id, call) => {
      await named(call);
      const article = corpus.article(id);
      return article === undefined ? null : forReader(corpus, article);
    },
    readAlone: async ({ path, bytes }) => {
      const alone = newCorpus('');
      for await (const _batch of putSource(alone, path, [bytes], {})) if (alone.size > 1) break;
      const [article, another] = alone.articles();
      if (another !== undefined) return 'several';
      return article === undefined ? null : forReader(alone, article);
    },
    text: (id) => corpus.article(id)?.text ?? null,
    anchor: (id, range) => {
      const article = corpus.article(id);
      return article === undefined ? null : makeAnchor(article.text, range);
    },
    linkAnchor: (id, range) => {
      const article = corpus.article(id);
      return article === undefined ? null : withoutNeedlessContext(article.text, makeAnchor(article.text, range));
    },
    locate: (id, passage) => {
      const article = corpus.article(id);
      if (article === undefined) return null;
      return typeof passage === 'string'
        ? locateTextFragment(article.text, passage)
        : locateAnchor(article.text, passage);
    },
    citation: (id) => {
      const article = corpus.article(id);
      return article === undefined ? null : formatCitation(article);
    },

    newNote: (id) => {
      const article = corpus.article(id);
      return article === undefined
        ? null
        : { fileName: noteFileName(article), text: noteTemplate(article, citekeys.now.keyOf(id)) };
    },

    search: (query, options, call) => inSlices(searchPage(query, options), call),
    actorFacets: (query, limit, call) => inSlices(corpus.actorFacets(query, limit), call),
    values: (field) => corpus.values(field),
    marks: (noted, read, reading) => corpus.setMarks(noted, read, reading),
    findArticles: (query, limit) =>
      found(corpus.titles.find(query, limit), (id) => {
        const summary = summaryOf(id);
        return summary === null ? undefined : { summary };
      }),
    findActors: async (query, limit, call) => {
      await named(call);
      return found(corpus.actorNames.find(query, limit), (id) => {
        const actor = corpus.actor(id);
        return actor === undefined ? undefined : { actor };
      });
    },
    actor: async (id, call) => {
      await named(call);
      return corpus.actor(id) ?? null;
    },
    articlesWith: async (id, call) => {
      await named(call);
      return corpus.articlesWith(id).map(summarize);
    },
    ...reading.handlers(),
    ...concordanceHandlers(() => corpus, concordances),
    ...actorHandlers(() => corpus),
    ...versionHandlers(() => corpus),
    ...problemHandlers(() => corpus),
    ...metadataHandlers(() => corpus),
    ...citationHandlers(() => corpus, citekeys),
    ...noteHandlers(() => corpus, notes, citekeys),
    ...noteExportHandlers(() => corpus, notes, citekeys),
  };
}

function found<T>(matches: readonly NameMatch[], about: (id: string) => T | undefined) {
  return matches.flatMap(({ id, name, matches: ranges }) => {
    const more = about(id);
    return more === undefined ? [] : [{ id, name, matches: ranges, ...more }];
  });
}

function forReader(corpus: Corpus, article: Article): ReaderArticle {
  const { path: _path, url: _url, ...shown } = article;
  const { offsets: _offsets, ...rest } = shown;
  return {
    ...rest,
    mentions: corpus.mentionsOf(article.id),
    ...told(versionsOf(corpus, article.id)),
    actors: corpus.actorsOf(article.id).map((local) => withCorpus(local, corpus.actor(local.id))),
  };
}

function told(versions: readonly Version[]): Pick<ReaderArticle, 'versions'> {
  return versions.length === 0 ? {} : { versions };
}

function withCorpus(
  local: { readonly id: ActorId; readonly name: string; readonly kind: Actor['kind']; readonly mentions: number },
  actor: Actor | undefined,
): ReaderActor {
  return {
    id: local.id,
    name: local.name,
    kind: local.kind,
    here: local.mentions,
    mentions: actor?.mentions ?? local.mentions,
    articles: actor?.articles ?? 1,
  };
}
