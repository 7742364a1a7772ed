import nlp from 'compromise';
import type { Tagger } from '../../../src/core/entities/tagger';
import type { Article } from '../../../src/core/model/article';
import type { Mention, MentionKind } from '../../../src/core/model/mention';

/** What a view of compromise says of its matches when asked for offsets. */
interface Match {
  readonly offset?: { readonly start: number; readonly length: number };
}

/** `compromise` as a tagger: its own persons, organizations and places, and what it tags as demonyms, dates and sums of money. */
export class CompromisePeer implements Tagger {
  readonly version = 'compromise';

  tag({ text, blocks }: Pick<Article, 'text' | 'blocks'>): Mention[] {
    return blocks
      .flatMap((block) => tagBlock(text.slice(block.start, block.end), block.start))
      .sort((a, b) => a.start - b.start || b.end - a.end);
  }
}

function tagBlock(text: string, offset: number): Mention[] {
  const doc = nlp(text);
  const views: [MentionKind, { json(options: object): unknown }][] = [
    ['person', doc.people()],
    ['organization', doc.organizations()],
    ['place', doc.places()],
    ['nationality', doc.match('#Demonym')],
    ['date', doc.match('#Date+')],
    ['quantity', doc.money()],
    ['quantity', doc.percentages()],
  ];
  return views.flatMap(([kind, view]) => {
    const matches: readonly Match[] = toMatches(view.json({ offset: true, text: true }));
    return matches.flatMap(({ offset: found }) =>
      found === undefined ? [] : [trimmed(text, found.start, found.start + found.length, kind, offset)],
    );
  });
}

function toMatches(json: unknown): readonly Match[] {
  return Array.isArray(json) ? json : [];
}

/** Without the signs around it and without a possessive, which its matches hold. */
function trimmed(text: string, start: number, end: number, kind: MentionKind, offset: number): Mention {
  const found = text.slice(start, end);
  const opening = kind === 'quantity' ? /^[^\p{L}\p{N}\p{Sc}]*/u : /^[^\p{L}\p{N}]*/u;
  const from = start + (opening.exec(found)?.[0].length ?? 0);
  const to = start + found.replace(/(?:['’]s?)?[^\p{L}\p{N}%]*$/u, '').length;
  return { start: offset + from, end: offset + Math.max(from, to), kind };
}
