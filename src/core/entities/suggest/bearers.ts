import type { ActorId } from '../../model/actor';
import type { Steps } from '../../search/engine';
import type { NamedActor } from './namedActor';
import { isState } from './organizationWords';

const STEP = 500;
/** So many names with a word make it one of the language rather than a name. */
const MANY = 6;

/** Who else bears a name, or may be called by it in short. */
export class Bearers {
  private readonly byKey = new Map<string, Set<ActorId>>();

  /** In steps. */
  static *of(names: readonly NamedActor[]): Steps<Bearers> {
    const bearers = new Bearers();
    for (const [i, named] of names.entries()) {
      if (i % STEP === 0) yield;
      for (const key of [...shortForms(named), ...ownWords(named)]) bearers.add(key, named.actor.id);
    }
    return bearers;
  }

  /** True when the shorter of two names may as well be another's as the longer one's: it then says nothing. */
  isAmbiguous(a: NamedActor, b: NamedActor): boolean {
    const longer = a.name.letters.length >= b.name.letters.length ? a : b;
    const short = asked(longer === a ? b : a);
    return short !== undefined && shortForms(longer).includes(short) && this.others(short, a, b) > 0;
  }

  /** How many others bear a word that is in the name of `rare`, but not in that of `frequent`: a misspelling is nobody else's. */
  ofOwnWords(rare: NamedActor, frequent: NamedActor): number {
    const theirs = new Set(ownWords(frequent));
    const counts = ownWords(rare)
      .filter((word) => !theirs.has(word))
      .map((word) => this.others(word, rare, frequent));
    return Math.max(0, ...counts);
  }

  /** True for an organization whose words all stand in many others' names: "Savings Bank", "Electric Corp". */
  isGeneric(named: NamedActor): boolean {
    if (named.kind !== 'organization' || named.name.isAcronym) return false;
    return ownWords(named).every((word) => this.others(word, named, named) >= MANY);
  }

  private add(key: string, id: ActorId): void {
    const ids = this.byKey.get(key) ?? new Set();
    this.byKey.set(key, ids.add(id));
  }

  private others(key: string, a: NamedActor, b: NamedActor): number {
    const ids = this.byKey.get(key);
    if (ids === undefined) return 0;
    return ids.size - Number(ids.has(a.actor.id)) - Number(a !== b && ids.has(b.actor.id));
  }
}

/** The words that tell who it is: of a person the family name. */
function ownWords({ name: { words, isBare }, kind }: NamedActor): string[] {
  if (kind !== 'person') return words.map(({ text }) => `${kind} with ${text}`);
  return isBare ? [] : [`person called ${words.at(-1)?.text}`];
}

/** What somebody may be called in short. */
function shortForms({ name: { words, isBare, isAcronym, initials }, kind }: NamedActor): string[] {
  const last = words.at(-1)?.text ?? '';
  if (kind === 'person') return isBare ? [] : [`person called ${last}`, `person ${words[0]?.text.slice(0, 1)} ${last}`];
  if (kind === 'place' || isAcronym) return [];
  const own = words.filter(({ text }) => !isState(text));
  const stateless = own.length < words.length ? [`organization called ${own.map(({ text }) => text).join(' ')}`] : [];
  return [...stateless, `organization ${initials}`];
}

/** The one of these that a name is, if it is a short one. */
function asked({ name: { words, isBare, isAcronym, initials }, kind }: NamedActor): string | undefined {
  const last = words.at(-1)?.text ?? '';
  if (kind === 'person') {
    if (isBare) return `person called ${last}`;
    return words[0]?.text.length === 1 ? `person ${words[0].text} ${last}` : undefined;
  }
  if (kind === 'place') return undefined;
  return isAcronym ? `organization ${initials}` : `organization called ${words.map(({ text }) => text).join(' ')}`;
}
