import type { TextRange } from '../../model/anchor';
import type { Article, ArticleId } from '../../model/article';
import { BLOCK_SEPARATOR } from '../../model/block';
import type { Mention } from '../../model/mention';
import { locateAnchor } from '../../notes/anchor';
import type { MarkedMention } from '../linking/marks';
import { markOf } from '../linking/marks';
import { NameBook } from '../linking/nameBook';
import type { Scope } from '../linking/register';
import { ALL } from '../linking/register';
import { normalForm } from '../text/normalForm';
import type { JudgedPassage, JudgedState, TaggedWords } from './effect';
import { judgedKey } from './judgedActors';

/**
 * What judgements say of single mentions: which are none, which passages name whom, which words do wherever they stand, and which
 * spellings are counted apart because a judgement speaks of them.
 */
export class JudgedMarks {
  private readonly everywhere: NameBook;
  private readonly inArticle = new Map<ArticleId, NameBook>();
  private readonly partedForms = new Set<string>();
  private readonly partedHere = new Map<ArticleId, Set<string>>();

  constructor(private readonly state: JudgedState) {
    this.everywhere = bookOf(state.tagged.filter(({ article }) => article === undefined));
    for (const article of new Set(state.tagged.flatMap((one) => one.article ?? []))) {
      this.inArticle.set(article, bookOf(state.tagged.filter((one) => one.article === article)));
    }
    for (const { forms, article } of [...state.partings.values()].flat()) {
      const parted = article === undefined ? this.partedForms : (this.partedHere.get(article) ?? new Set());
      for (const form of forms) parted.add(form);
      if (article !== undefined) this.partedHere.set(article, parted);
    }
  }

  /**
   * The mentions as judgements leave them. What is said of a passage wins over what is said of words in its article, this over what is
   * said of them everywhere, and each over what was marked before.
   */
  mark(
    id: ArticleId,
    article: Pick<Article, 'text' | 'blocks'>,
    marks: readonly MarkedMention[],
  ): readonly MarkedMention[] {
    const names = this.withoutRejected(article.text, marks);
    const tagged = this.inArticle.get(id)?.mark(article, this.everywhere.mark(article, names));
    const passages = this.state.passages.get(id) ?? [];
    return passages.reduce(
      (marked, passage) => withPassage(article.text, marked, passage),
      tagged ?? this.everywhere.mark(article, names),
    );
  }

  /** Where the mentions in this spelling are counted, of those that no judgement has linked. */
  scopeOf(id: ArticleId, text: string, { start, end }: Mention): Scope {
    const here = this.partedHere.get(id);
    if (here === undefined && this.partedForms.size === 0) return ALL;
    const form = normalForm(text.slice(start, end));
    if (here?.has(form)) return { judged: false, form, article: id };
    return this.partedForms.has(form) ? { judged: false, form } : ALL;
  }

  private withoutRejected(text: string, marks: readonly MarkedMention[]): readonly MarkedMention[] {
    const { rejected } = this.state;
    if (rejected.size === 0) return marks;
    return marks.filter(({ mention }) => !rejected.has(normalForm(text.slice(mention.start, mention.end))));
  }
}

/** Where the passage of a judgement stands, without spaces around it; null where it is no longer there, or part of no single block. */
export function locatePassage(text: string, { at }: JudgedPassage): TextRange | null {
  const found = locateAnchor(text, at);
  if (found === null) return null;
  const words = text.slice(found.start, found.end);
  const start = found.start + words.length - words.trimStart().length;
  const end = start + words.trim().length;
  return start === end || words.trim().includes(BLOCK_SEPARATOR) ? null : { start, end };
}

function withPassage(text: string, marks: readonly MarkedMention[], passage: JudgedPassage): readonly MarkedMention[] {
  const range = locatePassage(text, passage);
  if (range === null) return marks;
  const others = marks.filter(({ mention }) => mention.end <= range.start || range.end <= mention.start);
  if (passage.to === null) return others;
  const mention: Mention = { ...range, kind: 'person' };
  const after = others.findIndex((mark) => mark.mention.start >= range.end);
  const at = after < 0 ? others.length : after;
  return [
    ...others.slice(0, at),
    markOf(mention, { key: judgedKey(passage.to), by: 'judgement' }),
    ...others.slice(at),
  ];
}

function bookOf(tagged: readonly TaggedWords[]): NameBook {
  const book = new NameBook('judgement');
  for (const { text, to } of [...tagged].reverse()) book.add(text, judgedKey(to));
  return book;
}
