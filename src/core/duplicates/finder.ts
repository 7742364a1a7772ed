import type { Article, ArticleId } from '../model/article';
import type { Steps } from '../search/engine';
import { ContentHash } from '../search/snapshot/contentHash';
import { byCodeUnits } from '../search/text/order';
import { GramReader } from './grams';
import { Joining } from './joining';
import { type Compared, comparedOf, type Likeness, likenessOf, NOTHING_ALIKE } from './likeness';
import { SharedGrams } from './sharedGrams';
import { Signatures } from './signatures';
import { areVersions, LEAST_SHARED } from './verdict';

/** So many texts are held ready to be compared; those that are like each other are mostly asked for one after the other. */
const MOST_COMPARED = 256;

/** What is known of an article from its text alone. */
interface Signed {
  readonly slot: number;
  /** Equal for articles with the same words in the body, and with the same title and text where these are few. */
  readonly key: number;
}

type Pair = readonly [ArticleId, ArticleId];

/**
 * Finds the articles that are versions of one text. What it finds depends on which articles there are, and neither on the order in
 * which they came nor on the machine.
 *
 * An article's signature, about 300 bytes, is made once. From the signatures of all follows which pairs may be versions; these are
 * then compared word by word.
 */
export class VersionFinder {
  private readonly reader = new GramReader();
  private readonly signatures = new Signatures();
  private readonly signed = new Map<ArticleId, Signed>();
  private readonly free: number[] = [];
  private readonly compared = new Map<ArticleId, Compared>();

  /** `articleOf` gives the articles that were put. */
  constructor(private readonly articleOf: (id: ArticleId) => Article | undefined) {}

  /** Reads an article, or reads it anew. */
  put(article: Article): void {
    this.compared.delete(article.id);
    const slot = this.signed.get(article.id)?.slot ?? this.free.pop() ?? this.signed.size;
    this.signatures.begin(slot);
    const hash = new ContentHash();
    const different = new Set<number>();
    this.reader.read(article, (gram) => {
      this.signatures.add(slot, gram);
      hash.addNumber(gram);
      if (different.size < LEAST_SHARED) different.add(gram);
    });
    if (different.size < LEAST_SHARED) hash.add(article.title.value).add(article.text);
    this.signed.set(article.id, { slot, key: hash.high * 2 ** 21 + (hash.low >>> 11) });
  }

  remove(id: ArticleId): void {
    const signed = this.signed.get(id);
    if (signed === undefined) return;
    this.signed.delete(id);
    this.free.push(signed.slot);
  }

  /** All clusters of more than one article, in no particular order. Nothing may be put or removed between two steps. */
  *clusters(): Steps<ArticleId[][]> {
    const joining = new Joining<ArticleId>();
    const different: ArticleId[] = [];
    for (const [first, ...copies] of this.sameTexts()) {
      if (first === undefined) continue;
      different.push(first);
      for (const copy of copies) joining.join(first, copy);
    }
    yield;
    for (const [one, other] of yield* this.likelyPairs(different)) {
      if (this.areVersions(one, other)) joining.join(one, other);
      yield;
    }
    this.compared.clear();
    return joining.sets();
  }

  /** The ids of all articles, those with the same words together, in code-unit order. */
  private sameTexts(): Iterable<ArticleId[]> {
    const groups = new Map<number, ArticleId[]>();
    for (const [id, { key }] of this.signed) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [id]);
      else group.push(id);
    }
    for (const group of groups.values()) group.sort(byCodeUnits);
    return groups.values();
  }

  /** Pairs that share what tells something, as it looks from either of them. */
  private *likelyPairs(ids: readonly ArticleId[]): Steps<Pair[]> {
    const bySlot = new Map(
      ids.flatMap((id) => {
        const slot = this.signed.get(id)?.slot;
        return slot === undefined ? [] : [[slot, id] as const];
      }),
    );
    const slots = [...bySlot.keys()].sort((a, b) => a - b);
    const shared = yield* SharedGrams.of(this.signatures, slots);
    const asked = new Map<number, ReadonlySet<number>>();
    const pairs: Pair[] = [];
    for (const slot of slots) {
      const telling = shared.tellingOf(slot);
      const id = bySlot.get(slot);
      for (const earlier of telling) {
        const other = bySlot.get(earlier);
        if (earlier < slot && id !== undefined && other !== undefined && asked.get(earlier)?.has(slot))
          pairs.push([id, other]);
      }
      const later = telling.filter((other) => other > slot);
      if (later.length > 0) asked.set(slot, new Set(later));
      yield;
    }
    return pairs;
  }

  /** How alike two articles are; nothing is alike an article that is not there. */
  likenessOf(one: ArticleId, other: ArticleId): Likeness {
    const first = this.articleOf(one);
    const second = this.articleOf(other);
    return first === undefined || second === undefined
      ? NOTHING_ALIKE
      : likenessOf(this.comparedOf(first), this.comparedOf(second));
  }

  private areVersions(one: ArticleId, other: ArticleId): boolean {
    const first = this.articleOf(one);
    const second = this.articleOf(other);
    if (first === undefined || second === undefined) return false;
    return areVersions(this.likenessOf(one, other), first, second);
  }

  private comparedOf(article: Article): Compared {
    const { id } = article;
    const known = this.compared.get(id) ?? comparedOf(article, this.reader);
    this.compared.delete(id);
    this.compared.set(id, known);
    const [oldest] = this.compared.keys();
    if (this.compared.size > MOST_COMPARED && oldest !== undefined) this.compared.delete(oldest);
    return known;
  }
}
