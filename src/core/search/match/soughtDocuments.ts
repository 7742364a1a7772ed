import type { SearchContext } from '../engine';
import { TITLE_BIT } from '../index/fields';
import type { Part } from '../index/part';
import type { Sought, SoughtWord } from '../passages/sought';
import { both, type DocumentScores, filtered, NO_DOCUMENTS } from './documentScores';
import { articleReader, mustBeRead } from './reading';
import type { Scorer } from './scorer';
import { type Span, type SpanReader, spanReader } from './spans';

/** Finds the documents in which something stands, each with what it is worth there. */
export class SoughtDocuments {
  constructor(
    private readonly scorer: Scorer,
    private readonly context: SearchContext,
  ) {}

  /** With `titleOnly`, those in whose title it stands. */
  find(sought: Sought, titleOnly = false): DocumentScores {
    const found = this.indexed(sought, titleOnly);
    if (!mustBeRead(sought)) return found;
    const isThere = articleReader(sought, titleOnly);
    return filtered(
      found,
      (document) => {
        const article = this.context.article(this.scorer.view.idOf(document));
        return article !== undefined && isThere(article);
      },
      this.scorer.lists,
    );
  }

  /** As far as the index knows. */
  private indexed(sought: Sought, titleOnly: boolean): DocumentScores {
    switch (sought.type) {
      case 'word':
        return this.withWord(sought, titleOnly);
      case 'sequence': {
        const lists = sought.parts.map((word) => this.indexed(word, titleOnly));
        return this.standing(sought, this.common(lists), titleOnly, sought.weight);
      }
      case 'near': {
        const lists = [this.indexed(sought.left, titleOnly), this.indexed(sought.right, titleOnly)];
        return this.standing(sought, this.common(lists), titleOnly, 1);
      }
      case 'any':
        return this.scorer.best(sought.parts.map((part) => [this.indexed(part, titleOnly), 1] as const));
    }
  }

  private withWord({ words }: SoughtWord, titleOnly: boolean): DocumentScores {
    const fields = titleOnly ? TITLE_BIT : 0;
    return this.scorer.best(
      Array.from(words, ([word, weight]) => [this.scorer.documentsWith(word, fields), weight] as const),
    );
  }

  /** The documents in all of the lists, the shortest first. */
  private common(lists: readonly DocumentScores[]): DocumentScores {
    const [first, ...others] = [...lists].sort((a, b) => a.documents.length - b.documents.length);
    return others.reduce((left, list) => both(left, list, this.scorer.lists), first ?? NO_DOCUMENTS);
  }

  /** Those of the candidates in which it really stands, scored by how often. */
  private standing(sought: Sought, candidates: DocumentScores, titleOnly: boolean, weight: number): DocumentScores {
    const out = this.scorer.lists.list(candidates.documents.length);
    const readers = new Map<Part, SpanReader>();
    for (const document of candidates.documents) {
      const part = this.scorer.view.partOf(document);
      if (part === undefined) continue;
      const reader = readers.get(part) ?? spanReader(sought, part);
      readers.set(part, reader);
      const slot = document - part.base;
      const { times, inTitle } = countSpans(reader.spansIn(slot), part, slot);
      if (!inTitle && (titleOnly || times === 0)) continue;
      const length = part.segment.documents.lengths[slot] ?? 0;
      out.push(document, weight * this.scorer.score(titleOnly ? 0 : times, inTitle ? TITLE_BIT : 0, length));
    }
    return out.finish();
  }
}

function countSpans(spans: readonly Span[], part: Part, slot: number): { times: number; inTitle: boolean } {
  const { titleEnds, textStarts } = part.segment.documents;
  const titleEnd = titleEnds[slot] ?? 0;
  const textStart = textStarts[slot] ?? 0;
  let times = 0;
  let inTitle = false;
  for (const { start, end } of spans) {
    if (end <= titleEnd) inTitle = true;
    else if (start >= textStart) times += 1;
  }
  return { times, inTitle };
}
