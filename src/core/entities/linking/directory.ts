import type { Actor, ActorId, ArticleActor, DeclaredActor } from '../../model/actor';
import type { Article, ArticleId } from '../../model/article';
import type { LinkBasis, LinkedMention, Mention, MentionKind } from '../../model/mention';
import { type JudgedState, NO_JUDGEMENTS } from '../judgements/effect';
import { JudgedActors } from '../judgements/judgedActors';
import { JudgedMarks } from '../judgements/judgedMarks';
import { ActorIndex, type EntryLink } from './actorIndex';
import { ArticleLinker, type Holding, type KnownLinks, type Part } from './articleLinker';
import { LINK_DEFAULTS, type LinkOptions } from './referent';
import { ActorRegister } from './register';
import { salienceOf } from './salience';
import { Uncounted } from './uncounted';

/**
 * The actors of a corpus: which mentions name whom, in each article and over all.
 *
 * Putting and removing an article takes time in its own length only; whom a bare surname means in the corpus is found when it is asked
 * for. The answers do not depend on the order in which articles came.
 */
export class ActorDirectory {
  private readonly register = new ActorRegister();
  private readonly linker: ArticleLinker;
  private readonly holdings = new Map<ArticleId, Holding>();
  private judged = new JudgedActors(NO_JUDGEMENTS);
  private leftOut: ReadonlySet<ArticleId> = new Set();
  private made: ActorIndex | undefined;
  private sorted: readonly Actor[] | undefined;

  /** Of two declared actors that claim one name, the first has it. */
  constructor(declared: readonly DeclaredActor[], options: LinkOptions = LINK_DEFAULTS) {
    this.linker = new ArticleLinker(declared, options, this.register);
  }

  /**
   * Takes what the reader has judged in place of what was judged before. Merges, names and kinds hold at once; articles of which it says
   * something else than before (`changesBetween`) must be put again.
   */
  judge(state: JudgedState): void {
    this.judged = new JudgedActors(state);
    this.linker.judge(new JudgedMarks(state));
    this.changed();
  }

  /**
   * Takes the articles that do not count, in place of those before: no actor has them among its articles, nor their mentions. Whom a
   * name means does not depend on it.
   */
  leaveOut(ids: ReadonlySet<ArticleId>): void {
    this.leftOut = ids;
    this.changed();
  }

  /** Adds an article or replaces it. `mentions` are a tagger's: in order, not overlapping. */
  put(id: ArticleId, article: Article, mentions: readonly Mention[]): void {
    this.remove(id);
    this.holdings.set(id, this.linker.link(id, article, mentions));
    this.changed();
  }

  /** The same of what `linksOf` gave for the same article, when the same was declared and judged as is now. */
  enter(id: ArticleId, article: Pick<Article, 'words'>, links: KnownLinks): void {
    this.remove(id);
    this.holdings.set(id, this.linker.enter(id, article, links));
    this.changed();
  }

  /** What linking an article came to; undefined for one that is not there, or of which not all mentions are as they were put. */
  linksOf(id: ArticleId): KnownLinks | undefined {
    const holding = this.holdings.get(id);
    if (holding?.areAsTagged !== true) return undefined;
    const { parts } = holding;
    const known = parts.map(({ entry: { key, scope }, ...part }) => ({ ...part, key, scope }));
    return {
      parts: known,
      partOf: holding.partOf,
      bases: holding.bases,
      get mentions() {
        return holding.mentions;
      },
    };
  }

  /** Forgets an article; one that is not there is no error. */
  remove(id: ArticleId): void {
    const holding = this.holdings.get(id);
    if (holding === undefined) return;
    this.holdings.delete(id);
    for (const { entry, forms } of holding.parts) this.register.subtract(entry, id, forms);
    this.changed();
  }

  /** The article's mentions in order, each with its actor if it has one. Empty for an article that is not there. */
  mentionsOf(id: ArticleId): LinkedMention[] {
    const holding = this.holdings.get(id);
    if (holding === undefined) return [];
    const links = holding.parts.map(({ entry }) => this.index.linkOf(entry));
    return holding.mentions.map((mention, i) => {
      const link = links[holding.partOf[i] ?? -1];
      const basis = holding.bases[i];
      if (link === undefined || basis === undefined) return mention;
      const kind = this.markedAs(mention.kind, link.id);
      // written out: all mentions of the corpus come by here, and spreading takes ten times as long
      return { start: mention.start, end: mention.end, kind, actor: link.id, basis: basisOf(link, basis) };
    });
  }

  /** The article's actors, the most mentioned first, then in the order of their first mentions. */
  actorsOf(id: ArticleId): ArticleActor[] {
    const holding = this.holdings.get(id);
    if (holding === undefined) return [];
    const byId = new Map<ActorId, Part[]>();
    for (const part of holding.parts) {
      const actor = this.index.linkOf(part.entry).id;
      const parts = byId.get(actor);
      if (parts === undefined) byId.set(actor, [part]);
      else parts.push(part);
    }
    const actors = [...byId].map(([actor, parts]) => this.standingOf(actor, parts, holding.words));
    return actors.sort((a, b) => b.mentions - a.mentions);
  }

  /** The ids of the article's actors; empty for an article that is not there. */
  actorIdsIn(id: ArticleId): Set<ActorId> {
    return new Set(this.holdings.get(id)?.parts.map(({ entry }) => this.index.linkOf(entry).id));
  }

  /** All actors that the corpus mentions: by number of articles, then of mentions, then by name. */
  actors(): readonly Actor[] {
    if (this.sorted === undefined) {
      const actors = [...this.index.ids()].flatMap((id) => this.actor(id) ?? []);
      this.sorted = actors.sort(
        (a, b) => b.articles - a.articles || b.mentions - a.mentions || compare(a.name, b.name) || compare(a.id, b.id),
      );
    }
    return this.sorted;
  }

  /** Undefined when the corpus does not mention that actor. */
  actor(id: ActorId): Actor | undefined {
    return this.index.actor(id);
  }

  /** What an actor is called, also one that is no longer there: then as it was called before it was merged, or by its id. */
  nameOf(id: ActorId): string {
    return this.index.nameOf(id);
  }

  /** Ids of the articles that mention an actor, in order of id. */
  articlesOf(id: ActorId): ArticleId[] {
    return this.index.articlesOf(id).sort(compare);
  }

  private get index(): ActorIndex {
    this.made ??= new ActorIndex(
      this.register,
      this.judged,
      new Uncounted(this.leftOut, (id) => this.holdings.get(id)?.parts),
    );
    return this.made;
  }

  private changed(): void {
    this.made = undefined;
    this.sorted = undefined;
  }

  /** A mention is marked as its actor's kind where the reader has set that, but a word for a people remains one. */
  private markedAs(kind: MentionKind, id: ActorId): MentionKind {
    const judged = kind === 'nationality' ? undefined : this.judged.kindOf(id);
    return judged === undefined ? kind : judged === 'state' ? 'place' : judged;
  }

  private standingOf(id: ActorId, parts: readonly Part[], words: number): ArticleActor {
    const kind = this.index.kindOf(id);
    const mentions = sum(parts, (part) => part.mentions);
    const why = salienceOf({
      kind,
      inTitle: parts.some((part) => part.inTitle),
      inOpening: parts.some((part) => part.inOpening),
      mentions: sum(parts, (part) => part.names),
      words,
    });
    return { id, name: this.index.nameOf(id), kind, mentions, salient: why !== null, why };
  }
}

function basisOf({ by }: EntryLink, basis: LinkBasis): LinkBasis {
  if (by === 'judgement') return by;
  return by === 'only bearer' && basis === 'name' ? by : basis;
}

function sum(parts: readonly Part[], numberOf: (part: Part) => number): number {
  return parts.reduce((total, part) => total + numberOf(part), 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
