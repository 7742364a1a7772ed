import type { Actor, ActorId, ArticleActor, DeclaredActor } from '../model/actor';
import type { Article, ArticleId } from '../model/article';
import type { LinkedMention, Mention } from '../model/mention';
import { DeclaredNames, type MarkedMention } from './declaredNames';
import { formsByFrequency, nameOf } from './display';
import { ActorRegister, type Entry } from './register';
import { isSalient } from './salience';
import { prominenceOf, titleNames } from './standing';
import { linkWithinArticle } from './withinArticle';

/** One actor's part in an article. */
interface Part {
  readonly entry: Entry;
  readonly forms: ReadonlyMap<string, number>;
  readonly mentions: number;
  readonly inTitle: boolean;
  readonly inOpening: boolean;
}

interface Holding {
  /** Number of words of the article. */
  readonly words: number;
  readonly mentions: readonly Mention[];
  /** For each mention the index of its part, or -1. */
  readonly partOf: Int32Array;
  readonly parts: readonly Part[];
}

/**
 * The actors of a corpus: which mentions name whom, in each article and over all.
 *
 * Putting and removing an article takes time in its own length only; whom a bare surname means in the corpus is found when it is asked
 * for. The answers do not depend on the order in which articles came.
 */
export class ActorDirectory {
  private readonly declared: DeclaredNames;
  private readonly register = new ActorRegister();
  private readonly holdings = new Map<ArticleId, Holding>();
  private sorted: readonly Actor[] | undefined;

  /** Of two declared actors that claim one name, the first has it. */
  constructor(declared: readonly DeclaredActor[]) {
    this.declared = new DeclaredNames(declared);
    for (const key of this.declared.keys) this.register.declare(key, this.declared.surnamesOf(key));
  }

  /** Adds an article or replaces it. `mentions` are a tagger's: in order, not overlapping. */
  put(id: ArticleId, article: Article, mentions: readonly Mention[]): void {
    this.remove(id);
    const marked = this.declared.mark(article, mentions);
    const locals = linkWithinArticle(article.text, marked, this.declared);
    const partOf = new Int32Array(marked.length).fill(-1);
    const prominence = prominenceOf(article);
    const parts = locals.map((local, index): Part => {
      const own = local.mentions.flatMap((i) => marked[i]?.mention ?? []);
      for (const i of local.mentions) partOf[i] = index;
      const forms = countForms(article.text, own);
      const { title, openingStart, openingEnd } = prominence;
      return {
        entry: this.register.add(local.key, id, forms),
        forms,
        mentions: own.length,
        inTitle: own.some((m) => isWithin(m, title.start, title.end)) || inTitleText(article, forms),
        inOpening: own.some((m) => isWithin(m, openingStart, openingEnd)),
      };
    });
    this.holdings.set(id, { words: article.words, mentions: mentionsIn(marked, mentions), partOf, parts });
    this.sorted = undefined;
  }

  /** Forgets an article; one that is not there is no error. */
  remove(id: ArticleId): void {
    const holding = this.holdings.get(id);
    if (holding === undefined) return;
    this.holdings.delete(id);
    for (const { entry, forms } of holding.parts) this.register.subtract(entry, id, forms);
    this.sorted = undefined;
  }

  /** The article's mentions in order, each with its actor if it has one. Empty for an article that is not there. */
  mentionsOf(id: ArticleId): LinkedMention[] {
    const holding = this.holdings.get(id);
    if (holding === undefined) return [];
    const actors = holding.parts.map(({ entry }) => this.register.resolve(entry));
    return holding.mentions.map((mention, i) => {
      const actor = actors[holding.partOf[i] ?? -1];
      return actor === undefined ? mention : { ...mention, actor };
    });
  }

  /** The article's actors, the most mentioned first, then in the order of their first mentions. */
  actorsOf(id: ArticleId): ArticleActor[] {
    const holding = this.holdings.get(id);
    if (holding === undefined) return [];
    const byId = new Map<ActorId, Part[]>();
    for (const part of holding.parts) {
      const actor = this.register.resolve(part.entry);
      byId.set(actor, [...(byId.get(actor) ?? []), part]);
    }
    const actors = [...byId].map(([actor, parts]) => this.standingOf(actor, parts, holding.words));
    return actors.sort((a, b) => b.mentions - a.mentions);
  }

  /** The ids of the article's actors; empty for an article that is not there. */
  actorIdsIn(id: ArticleId): Set<ActorId> {
    return new Set(this.holdings.get(id)?.parts.map(({ entry }) => this.register.resolve(entry)));
  }

  /** All actors that the corpus mentions: by number of articles, then of mentions, then by name. */
  actors(): readonly Actor[] {
    if (this.sorted === undefined) {
      const ids = new Set<ActorId>();
      for (const entry of this.register.all()) if (entry.mentions > 0) ids.add(this.register.resolve(entry));
      const actors = [...ids].flatMap((id) => this.actor(id) ?? []);
      this.sorted = actors.sort(
        (a, b) => b.articles - a.articles || b.mentions - a.mentions || compare(a.name, b.name) || compare(a.id, b.id),
      );
    }
    return this.sorted;
  }

  /** Undefined when the corpus does not mention that actor. */
  actor(id: ActorId): Actor | undefined {
    const entries = this.register.entriesOf(id);
    const mentions = entries.reduce((sum, entry) => sum + entry.mentions, 0);
    if (mentions === 0) return undefined;
    const name = nameOf(entries, id);
    const aliases = formsByFrequency(entries).filter((form) => form !== name);
    return { id, name, kind: kindOf(entries), aliases, articles: articlesIn(entries).length, mentions };
  }

  /** Ids of the articles that mention an actor, in order of id. */
  articlesOf(id: ActorId): ArticleId[] {
    return articlesIn(this.register.entriesOf(id)).sort(compare);
  }

  private standingOf(id: ActorId, parts: readonly Part[], words: number): ArticleActor {
    const entries = this.register.entriesOf(id);
    const kind = kindOf(entries);
    const mentions = parts.reduce((sum, part) => sum + part.mentions, 0);
    const inTitle = parts.some((part) => part.inTitle);
    const inOpening = parts.some((part) => part.inOpening);
    const salient = isSalient({ kind, inTitle, inOpening, mentions, words });
    return { id, name: nameOf(entries, id), kind, mentions, salient };
  }
}

function mentionsIn(marked: readonly MarkedMention[], tagged: readonly Mention[]): readonly Mention[] {
  const same = marked.length === tagged.length && marked.every(({ mention }, i) => mention === tagged[i]);
  return same ? tagged : marked.map(({ mention }) => mention);
}

function countForms(text: string, mentions: readonly Mention[]): Map<string, number> {
  const forms = new Map<string, number>();
  for (const { start, end } of mentions) {
    const form = text.slice(start, end).replace(/\s+/gu, ' ');
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  return forms;
}

function inTitleText({ title }: Article, forms: ReadonlyMap<string, number>): boolean {
  return [...forms.keys()].some((form) => titleNames(title.value, form));
}

function isWithin(mention: Mention, start: number, end: number): boolean {
  return mention.start >= start && mention.end <= end;
}

function kindOf(entries: readonly Entry[]): Actor['kind'] {
  return entries[0]?.key.kind ?? 'person';
}

function articlesIn(entries: readonly Entry[]): ArticleId[] {
  const [only, ...others] = entries;
  if (only !== undefined && others.length === 0) return [...only.articles];
  return [...new Set(entries.flatMap((entry) => entry.articles))];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
