import type { ActorId } from '../../model/actor';
import type { Article } from '../../model/article';
import type { LinkedMention } from '../../model/mention';
import { sentenceNumbers } from '../text/sentences';
import type { Companion } from './model';
import type { ActorSource } from './source';

/** Those who appear with the most frequent actors are thousands, and nobody reads on after some hundreds. */
export const MOST_COMPANIONS = 300;

/** Counts who appears with one actor, an article at a time. */
export class CompanionCounts {
  private readonly articles = new Map<ActorId, number>();
  private readonly sentences = new Map<ActorId, number>();

  constructor(private readonly actor: ActorId) {}

  /** `mentions` are all of the article, in order. */
  add({ text }: Article, mentions: readonly LinkedMention[]): void {
    const numbers = sentenceNumbers(text, mentions);
    const own = new Set(numbers.filter((_, i) => mentions[i]?.actor === this.actor));
    const inSentences = new Map<ActorId, Set<number>>();
    for (const [i, { actor }] of mentions.entries()) {
      if (actor === undefined || actor === this.actor) continue;
      const sentences = inSentences.get(actor) ?? new Set();
      const number = numbers[i] ?? -1;
      if (own.has(number)) sentences.add(number);
      inSentences.set(actor, sentences);
    }
    for (const [actor, sentences] of inSentences) {
      this.articles.set(actor, (this.articles.get(actor) ?? 0) + 1);
      this.sentences.set(actor, (this.sentences.get(actor) ?? 0) + sentences.size);
    }
  }

  /** The most frequent, at most `MOST_COMPANIONS`: most shared articles first, then sentences, then name. */
  ranked(source: ActorSource): Companion[] {
    const ranked = [...this.articles].map(([id, articles]) => ({
      id,
      name: source.nameOf(id),
      articles,
      sentences: this.sentences.get(id) ?? 0,
    }));
    ranked.sort(
      (a, b) => b.articles - a.articles || b.sentences - a.sentences || compare(a.name, b.name) || compare(a.id, b.id),
    );
    return ranked.slice(0, MOST_COMPANIONS).flatMap(({ id, articles, sentences }) => {
      const actor = source.actor(id);
      return actor === undefined ? [] : [{ actor, articles, sentences }];
    });
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
