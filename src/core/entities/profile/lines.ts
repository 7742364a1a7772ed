import type { ActorId } from '../../model/actor';
import type { Article } from '../../model/article';
import type { LinkedMention } from '../../model/mention';
import { leftOf, onOneLine, rightOf } from '../../search/concordance/context';
import type { Steps } from '../../search/engine';
import { articlesOf, mentionsIn } from './filter';
import type { ActorLine, ActorLines, ProfileFilter } from './model';
import type { ActorSource } from './source';

/** UTF-16 units of context on either side, at most. */
const CONTEXT = 64;

/** The mentions of an actor as lines, newest article first, an article a step: all are counted, `[from, to)` are made. */
export function* actorLines(
  source: ActorSource,
  id: ActorId,
  filter: ProfileFilter,
  from: number,
  to: number,
): Steps<ActorLines> {
  const lines: ActorLine[] = [];
  let total = 0;
  for (const article of articlesOf(source, id, filter)) {
    const mentions = mentionsIn(source, article, id, filter.companion);
    const wanted = mentions.slice(Math.max(0, from - total), Math.max(0, to - total));
    for (const mention of wanted) lines.push(lineOf(article, mention));
    total += mentions.length;
    yield;
  }
  return { total, lines };
}

/** A linked mention in its context, whole words on one line. */
export function lineOf(article: Article, mention: LinkedMention): ActorLine {
  const { id, text, title, date, source } = article;
  const { start, end, kind, basis } = mention;
  return {
    article: id,
    start,
    end,
    kind,
    basis: basis ?? 'name',
    left: wholeWordsLeft(text, start),
    match: onOneLine(text.slice(start, end)),
    right: wholeWordsRight(text, end),
    title: title.value,
    date: date.edtf,
    source: source?.value ?? null,
  };
}

/** A word that the cut goes through is left out, unless it is all there is. */
function wholeWordsLeft(text: string, start: number): string {
  const left = leftOf(text, start, CONTEXT);
  const isWhole = start <= CONTEXT || /\s/u.test(text.charAt(start - CONTEXT - 1));
  return isWhole ? left : left.replace(/^\S+(?=\s)/u, '').trimStart();
}

function wholeWordsRight(text: string, end: number): string {
  const right = rightOf(text, end, CONTEXT);
  const isWhole = end + CONTEXT >= text.length || /\s/u.test(text.charAt(end + CONTEXT));
  return isWhole ? right : right.replace(/(?<=\s)\S+$/u, '').trimEnd();
}
