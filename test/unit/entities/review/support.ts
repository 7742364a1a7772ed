import type { JudgedPassage, JudgedState } from '../../../../src/core/entities/judgements/effect';
import { NO_JUDGEMENTS } from '../../../../src/core/entities/judgements/effect';
import type { MarkedCorpus } from '../../../../src/core/entities/review/sample';
import type { Article, ArticleId } from '../../../../src/core/model/article';
import type { Judgement } from '../../../../src/core/model/judgement';
import { type LinkedMention, MENTION_KINDS, type MentionKind } from '../../../../src/core/model/mention';
import { makeAnchor } from '../../../../src/core/notes/anchor';
import { articleOf } from '../../search/articles';

/** An article in which what stands in `[kind words]` is a mention. */
export function markedArticle(
  id: ArticleId,
  ...paragraphs: readonly string[]
): { readonly article: Article; readonly mentions: readonly LinkedMention[] } {
  const article = articleOf({
    id,
    blocks: paragraphs.map((paragraph) => paragraph.replace(/\[\w+ ([^\]]*)\]/gu, '$1')),
  });
  const mentions: LinkedMention[] = [];
  let from = 0;
  for (const [, name, words = ''] of paragraphs.join('\n\n').matchAll(/\[(\w+) ([^\]]*)\]/gu)) {
    const kind = MENTION_KINDS.find((candidate) => candidate === name);
    if (kind === undefined) throw new Error(`no kind: ${name}`);
    const start = article.text.indexOf(words, from);
    from = start + words.length;
    mentions.push({ start, end: from, kind });
  }
  return { article, mentions };
}

export function corpusOf(...marked: readonly ReturnType<typeof markedArticle>[]): MarkedCorpus {
  const byId = new Map(marked.map((one) => [one.article.id, one]));
  const ids = [...byId.keys()].sort();
  return {
    articles: () => ids.flatMap((id) => byId.get(id)?.article ?? []),
    article: (id) => byId.get(id)?.article,
    mentionsOf: (id) => byId.get(id)?.mentions ?? [],
  };
}

/** A review of the mention that is these words, wherever they stand first. */
export function reviewOf(article: Article, words: string, kind: MentionKind, right: boolean): Judgement {
  const start = article.text.indexOf(words);
  const at = makeAnchor(article.text, { start, end: start + words.length });
  return {
    do: 'review',
    article: article.id,
    at,
    kind,
    right,
    id: `${article.id}${start}`,
    time: '2026-11-22T10:00:00Z',
  };
}

export function stateWith(holding: readonly Judgement[], rejected: readonly [Article, string][] = []): JudgedState {
  const passages = new Map<ArticleId, JudgedPassage[]>();
  for (const [article, words] of rejected) {
    const start = article.text.indexOf(words);
    const at = makeAnchor(article.text, { start, end: start + words.length });
    passages.set(article.id, [...(passages.get(article.id) ?? []), { at, to: null }]);
  }
  return { ...NO_JUDGEMENTS, holding, passages };
}
