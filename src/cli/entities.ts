import type { Corpus } from '../core/corpus';
import { json, type Pieces, printable, table } from './output';

/** `{articles: [{id, text, mentions: [{start, end, text, kind, actor}]}]}`; offsets are UTF-16 indices into `text`. */
export function entitiesAsJson(corpus: Corpus): Pieces {
  return json({ articles: articles(corpus) });
}

function* articles(corpus: Corpus): Generator<unknown> {
  for (const { id, text } of corpus.articles()) {
    yield {
      id,
      text,
      mentions: corpus.mentionsOf(id).map(({ start, end, kind, actor }) => ({
        start,
        end,
        text: text.slice(start, end),
        kind,
        actor: actor ?? null,
      })),
    };
  }
}

export function* entitiesAsText(corpus: Corpus): Pieces {
  for (const { id, title, text } of corpus.articles()) {
    yield `${printable(title.value)} (${printable(id)})\n`;
    const counts = new Map<string, { row: readonly string[]; count: number }>();
    for (const { start, end, kind, actor } of corpus.mentionsOf(id)) {
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
