import type { Corpus } from '../core/corpus';
import type { ArticleId } from '../core/model/article';
import type { LinkedMention, MentionKind } from '../core/model/mention';
import { json, type Pieces, printable, table } from './output';

/** `{articles: [{id, text, mentions: [{start, end, text, kind, actor, basis}]}]}`; offsets are UTF-16 indices into `text`. */
export function entitiesAsJson(corpus: Corpus, kinds?: readonly MentionKind[]): Pieces {
  return json({ articles: articles(corpus, kinds) });
}

function* articles(corpus: Corpus, kinds: readonly MentionKind[] | undefined): Generator<unknown> {
  for (const { id, text } of corpus.articles()) {
    yield {
      id,
      text,
      mentions: mentionsOf(corpus, id, kinds).map(({ start, end, kind, actor, basis }) => ({
        start,
        end,
        text: text.slice(start, end),
        kind,
        actor: actor ?? null,
        basis: basis ?? null,
      })),
    };
  }
}

export function* entitiesAsText(corpus: Corpus, kinds?: readonly MentionKind[]): Pieces {
  for (const { id, title, text } of corpus.articles()) {
    yield `${printable(title.value)} (${printable(id)})\n`;
    const counts = new Map<string, { row: readonly string[]; count: number }>();
    for (const { start, end, kind, actor } of mentionsOf(corpus, id, kinds)) {
      const row = [kind, text.slice(start, end), actor ?? ''];
      const name = JSON.stringify(row);
      counts.set(name, { row, count: (counts.get(name)?.count ?? 0) + 1 });
    }
    const rows = [...counts.values()]
      .sort((a, b) => b.count - a.count)
      .map(({ row, count }) => [String(count), ...row]);
    yield* table(['MENTIONS', 'KIND', 'NAME', 'ACTOR'], rows);
    yield '\n';
  }
}

function mentionsOf(
  corpus: Corpus,
  id: ArticleId,
  kinds: readonly MentionKind[] | undefined,
): readonly LinkedMention[] {
  return corpus.mentionsOf(id).filter(({ kind }) => kinds?.includes(kind) ?? true);
}
