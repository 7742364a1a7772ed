import { endToEnd } from '../core/basics/bytes';
import type { Corpus } from '../core/corpus';
import { changesBetween } from '../core/duplicates/changes';
import { sentencesOf } from '../core/duplicates/sentences';
import type { ArticleId } from '../core/model/article';
import { type Handlers, handOver } from '../protocol/rpc';
import type { Version, VersionCalls } from '../protocol/versions';
import { stateOf } from './corpusState';
import { inSlices } from './slices';

/** Answers the calls on the versions of texts in the corpus that is open. */
export function versionHandlers(current: () => Corpus): Handlers<VersionCalls> {
  return {
    findVersions: async (call) => {
      const asked = current();
      await inSlices(asked.findingVersions(), call);
      return stateOf(asked);
    },
    adoptVersions: (bytes) => current().kept.adoptVersions(bytes),
    versionsSnapshot: () => {
      const pieces = current().kept.versionsSnapshot();
      if (pieces === null) return null;
      const bytes = endToEnd(pieces);
      return handOver(bytes, [bytes.buffer]);
    },
    countReprintsOnce: (once) => {
      const corpus = current();
      corpus.countReprintsOnce = once;
      return stateOf(corpus);
    },
    versions: (id) => versionsOf(current(), id),
    sentences: (id) => {
      const article = current().article(id);
      return article === undefined ? null : sentencesOf(article);
    },
    changes: (one, other) => {
      const seen = current().versionsOf(one);
      const [before, after] = (seen.indexOf(other) < seen.indexOf(one) ? [other, one] : [one, other]).map((id) =>
        current().article(id),
      );
      return before === undefined || after === undefined ? null : changesBetween(before, after);
    },
  };
}

/** The versions of an article's text, first seen first. */
export function versionsOf(corpus: Corpus, id: ArticleId): Version[] {
  return corpus.versionsOf(id).flatMap((version) => {
    const article = corpus.article(version);
    if (article === undefined) return [];
    const { title, source, date } = article;
    const alike = version === id ? 1 : corpus.likenessOf(id, version).ofBoth;
    return [
      { id: version, title: title.value, date, alike, ...(source === undefined ? {} : { source: source.value }) },
    ];
  });
}
