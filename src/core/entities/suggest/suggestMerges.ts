import type { ActorId } from '../../model/actor';
import type { Steps } from '../../search/engine';
import { Bearers } from './bearers';
import { Companies } from './company';
import { compareNames } from './compareNames';
import type { ActorsInArticles, MergePair } from './model';
import { type NamedActor, readNames } from './namedActor';
import { isState } from './organizationWords';
import { scoreOf } from './score';

export interface SuggestOptions {
  /** Most pairs to return. */
  readonly limit: number;
  /** Number of articles of the corpus. */
  readonly articles: number;
  /** Pairs that are not one, as `pairKey` writes them. */
  readonly apart: ReadonlySet<string>;
  /** Actors that the reader has declared: two of them are two. */
  readonly declared: ReadonlySet<ActorId>;
}

/** A pair that is less likely is not worth a reader's look. */
const LEAST_SCORE = 0.35;

/**
 * Pairs of actors that may be one under two names, the likeliest first. Names that share a key (`keysOf`) are compared; whether two that
 * are alike are one is then told by how often each is named, by the company that they share, and by who else bears the name.
 */
export function* suggestMerges(source: ActorsInArticles, options: SuggestOptions): Steps<MergePair[]> {
  const names = yield* readNames(source.actors());
  const alike = yield* compareNames(names);
  const bearers = yield* Bearers.of(names);
  const companies = new Companies(source, options.articles);
  const pairs: MergePair[] = [];
  for (const [key, { a, b, found }] of alike) {
    yield;
    const areDeclared = options.declared.has(a.actor.id) && options.declared.has(b.actor.id);
    if (areDeclared || options.apart.has(key) || bearers.isAmbiguous(a, b)) continue;
    const [rare, frequent] = isBetterKnown(a, b) ? [b, a] : [a, b];
    const company = companies.compare(rare.actor.id, frequent.actor.id);
    const score = scoreOf({
      found,
      rare: rare.actor,
      frequent: frequent.actor,
      company,
      others: bearers.ofOwnWords(rare, frequent),
      isGeneric: bearers.isGeneric(rare),
      isAlone: found.reason !== 'part' && (a.name.isBare || b.name.isBare),
      sharesState: found.reason !== 'part' || sharesState(a, b, companies),
    });
    if (score < LEAST_SCORE) continue;
    const { together, shared } = company;
    pairs.push({ actor: rare.actor, into: frequent.actor, reasons: [found.reason], score, together, company: shared });
  }
  return pairs.sort(likeliest).slice(0, options.limit);
}

/** "Defense Department" can only be the American one if the United States are named wherever it is. */
function sharesState(a: NamedActor, b: NamedActor, companies: Companies): boolean {
  const [mine, theirs] = [statesIn(a), statesIn(b)];
  return (
    theirs.every((state) => mine.includes(state) || companies.isNear(a.actor.id, state)) &&
    mine.every((state) => theirs.includes(state) || companies.isNear(b.actor.id, state))
  );
}

function statesIn({ name, kind }: NamedActor): string[] {
  return kind === 'organization' ? name.words.map(({ text }) => text).filter(isState) : [];
}

function isBetterKnown({ actor: a }: NamedActor, { actor: b }: NamedActor): boolean {
  if (a.articles !== b.articles) return a.articles > b.articles;
  return a.mentions === b.mentions ? a.id < b.id : a.mentions > b.mentions;
}

function likeliest(a: MergePair, b: MergePair): number {
  return b.score - a.score || b.into.articles - a.into.articles || (a.actor.id < b.actor.id ? -1 : 1);
}
