import { changesBetween } from '../entities/judgements/changes';
import { type JudgedState, NO_JUDGEMENTS } from '../entities/judgements/effect';
import type { KnownLinks } from '../entities/linking/articleLinker';
import { ActorDirectory } from '../entities/linking/directory';
import { FormFinder } from '../entities/linking/formFinder';
import { LINK_DEFAULTS, type LinkOptions } from '../entities/linking/referent';
import type { Tagger } from '../entities/tagger';
import type { DeclaredActor } from '../model/actor';
import type { Article, ArticleId } from '../model/article';
import type { Steps } from '../search/engine';
import { ContentHash } from '../search/snapshot/contentHash';
import type { ArticleFollower } from './articleStore';
import { finish } from './finish';
import { FoundMentions, type Holding } from './foundMentions';
import { KeptLinks, writeLinks } from './keptLinks';
import { LoneActors } from './loneActors';
import { hasSameContent, hasSameText } from './sameContent';

/**
 * Who is named in the articles. Finding names takes longer than all the rest of reading a corpus, and a search can do
 * without: an article is therefore only noted when it comes, and its names are found and linked when somebody asks for
 * actors, or one article a step for who wants to have it done beforehand. The answers are the same either way.
 */
export class NamedActors implements ArticleFollower {
  private directory = new ActorDirectory([]);
  private leftOut: ReadonlySet<ArticleId> = new Set();
  private lone = new LoneActors([]);
  private declared: readonly DeclaredActor[] = [];
  private options: LinkOptions = LINK_DEFAULTS;
  private judged: JudgedState = NO_JUDGEMENTS;
  private readonly holdings = new Map<ArticleId, Holding>();
  /** The articles that the directory does not know as they are. */
  private readonly waiting = new Set<ArticleId>();
  /** The articles of which it must yet be looked whether they hold one of `changedForms`. */
  private readonly unchecked = new Set<ArticleId>();
  private readonly changedForms = new Set<string>();

  private readonly found: FoundMentions;
  private links: KeptLinks | undefined;
  private hasNewLinks = false;
  private knownRuling: string | undefined;

  constructor(tagger: Tagger) {
    this.found = new FoundMentions(tagger);
  }

  /** Takes over what a tagger found before, and how that was linked; false when it is of no use. See `KeptCorpus`. */
  adopt(snapshot: Uint8Array): boolean {
    const isOfUse = this.found.adopt(snapshot);
    this.links = this.found.keptWith && KeptLinks.read(this.found.keptWith);
    return isOfUse;
  }

  /** Whether all that was found and linked is what was taken over or last given out. */
  get isKept(): boolean {
    return this.found.isKept && !this.hasNewLinks;
  }

  /** What is known of the articles, found now or taken over, as bytes to be kept. Nothing is tagged for it. */
  snapshot(): Uint8Array[] {
    this.hasNewLinks = false;
    return this.found.snapshot(this.holdings.values(), writeLinks(this.linked(), this.ruling));
  }

  /** Replaces the actors that the reader declared. Articles are linked anew if that makes a difference, but not tagged. */
  declare(actors: readonly DeclaredActor[], options: LinkOptions = LINK_DEFAULTS): void {
    if (areSame(actors, this.declared) && options.metonyms === this.options.metonyms) return;
    this.declared = actors;
    this.knownRuling = undefined;
    this.options = options;
    this.directory = new ActorDirectory(actors, options);
    this.directory.leaveOut(this.leftOut);
    this.directory.judge(this.judged);
    this.lone = new LoneActors(actors, options, this.judged);
    for (const id of this.holdings.keys()) this.waiting.add(id);
  }

  /** Takes what the reader has judged in place of what was judged before. Only articles are linked anew of which it may say something else. */
  judge(state: JudgedState): void {
    const { articles, forms } = changesBetween(this.judged, state);
    this.judged = state;
    this.knownRuling = undefined;
    this.directory.judge(state);
    this.lone = new LoneActors(this.declared, this.options, state);
    for (const id of articles) if (this.holdings.has(id)) this.waiting.add(id);
    if (forms.size === 0) return;
    for (const form of forms) this.changedForms.add(form);
    for (const id of this.holdings.keys()) this.unchecked.add(id);
  }

  put(article: Article): void {
    const known = this.holdings.get(article.id);
    const same = known !== undefined && hasSameText(known.article, article) ? known : undefined;
    this.holdings.set(article.id, { article, mentions: same?.mentions, key: same?.key });
    if (known === undefined || !hasSameContent(known.article, article)) this.waiting.add(article.id);
  }

  remove({ id }: Article): void {
    this.holdings.delete(id);
    this.waiting.delete(id);
    this.unchecked.delete(id);
    this.directory.remove(id);
  }

  /** Takes the articles that do not count for actors, in place of those before. */
  leaveOut(ids: ReadonlySet<ArticleId>): void {
    this.leftOut = ids;
    this.directory.leaveOut(ids);
  }

  /** The actors of all articles. Those that nobody has asked for yet are found first. */
  get all(): ActorDirectory {
    finish(this.naming());
    return this.directory;
  }

  /** Finds the names of what has come, an article a step. Several may be at it at once, and anything may change in between. */
  *naming(): Steps<void> {
    yield* this.checking();
    for (const id of this.waiting) {
      this.waiting.delete(id);
      const holding = this.holdings.get(id);
      if (holding !== undefined) this.link(id, holding);
      yield;
    }
  }

  private link(id: ArticleId, holding: Holding): void {
    const known = this.keptLinksOf(holding);
    if (known !== undefined) {
      this.directory.enter(id, holding.article, known);
      return;
    }
    this.directory.put(id, holding.article, this.found.in(holding));
    this.hasNewLinks ||= this.directory.linksOf(id) !== undefined;
  }

  /** How the names of an article were linked when the corpus was open before, if all that matters is as it was. */
  private keptLinksOf(holding: Holding): KnownLinks | undefined {
    if (this.links?.ruling !== this.ruling) return undefined;
    return this.links.of(holding.article, () => this.found.in(holding));
  }

  private *linked(): Iterable<readonly [Article, KnownLinks]> {
    for (const [id, holding] of this.holdings) {
      const links = this.waiting.has(id) ? this.keptLinksOf(holding) : this.directory.linksOf(id);
      if (links !== undefined) yield [holding.article, links];
    }
  }

  /** Stands for all that was declared and judged of names: as long as it is the same, an article is linked in the same way. */
  private get ruling(): string {
    this.knownRuling ??= rulingOf(this.declared, this.options, this.judged);
    return this.knownRuling;
  }

  /** Finds the articles that must be linked anew because judgements say something else of words that they hold. */
  private *checking(): Steps<void> {
    if (this.unchecked.size === 0) return;
    let finder = new FormFinder(this.changedForms);
    let known = this.changedForms.size;
    for (const id of this.unchecked) {
      if (this.changedForms.size !== known) {
        finder = new FormFinder(this.changedForms);
        known = this.changedForms.size;
      }
      this.unchecked.delete(id);
      const text = this.holdings.get(id)?.article.text;
      if (text !== undefined && finder.mayBeIn(text)) this.waiting.add(id);
      yield;
    }
    this.changedForms.clear();
  }

  /** Whether the article, taken by itself, stands under an actor whose name holds the folded word. See `LoneActors`. */
  isAbout(id: ArticleId, word: string): boolean {
    const holding = this.holdings.get(id);
    return holding !== undefined && this.lone.wordsIn(holding.article, () => this.found.in(holding)).has(word);
  }
}

function rulingOf(
  declared: readonly DeclaredActor[],
  { metonyms }: LinkOptions,
  { passages, partings, rejected, tagged }: JudgedState,
): string {
  const inLists = (_name: string, value: unknown): unknown =>
    value instanceof Map || value instanceof Set ? [...value] : value;
  const all = [declared.map(partsOf), metonyms, passages, partings, rejected, tagged];
  const { high, low } = new ContentHash().add(JSON.stringify(all, inLists));
  return `${high} ${low}`;
}

function areSame(a: readonly DeclaredActor[], b: readonly DeclaredActor[]): boolean {
  return JSON.stringify(a.map(partsOf)) === JSON.stringify(b.map(partsOf));
}

function partsOf({ id, name, kind, aliases }: DeclaredActor): readonly unknown[] {
  return [id ?? null, name, kind, aliases];
}
