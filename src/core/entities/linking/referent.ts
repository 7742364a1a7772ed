import type { LinkBasis, Mention, MentionKind } from '../../model/mention';
import { stateNameOf } from '../gazetteer/stateNames';
import { normalForm, organizationForm } from '../text/normalForm';
import { type ActorKey, agencyKey, keyOf, stateKey } from './actorKey';
import { standsForState } from './metonyms';

/** Whom a mention by itself speaks of, and why that is so. */
export interface Referent {
  readonly key: ActorKey;
  readonly basis: LinkBasis;
}

/** What is done with names that may be meant in two ways. */
export interface LinkOptions {
  /** Whether "the Kremlin" and "Moscow said" are mentions of Russia. */
  readonly metonyms: boolean;
}

export const LINK_DEFAULTS: LinkOptions = { metonyms: true };

const ACTING_KINDS: ReadonlySet<MentionKind> = new Set(['person', 'organization', 'place']);

/** Keys that are remembered at most; the names of a large corpus are some ten thousands, and most come again and again. */
const MOST_KEYS = 50_000;

/**
 * Finds whom the mentions of a text speak of, each as far as its own words and those beside it tell: names that several mentions of the
 * article tell together are joined afterwards, in `linkWithinArticle`.
 */
export class Referents {
  private readonly keys = new Map<string, ActorKey | undefined>();

  constructor(private readonly options: LinkOptions) {}

  /** Whom `mention` speaks of; `before` and `after` are its neighbours. Undefined for what is no actor. */
  of(text: string, mention: Mention, before: Mention | undefined, after: Mention | undefined): Referent | undefined {
    if (mention.kind === 'nationality') return peopleOf(text.slice(mention.start, mention.end));
    if (!ACTING_KINDS.has(mention.kind)) return undefined;
    const key = this.keyOf(mention, text);
    if (key === undefined) return undefined;
    const { standsFor } = key;
    if (standsFor !== undefined && this.options.metonyms) {
      const acts = standsForState(standsFor, text, mention.start, mention.end);
      if (acts) return { key: stateKey(standsFor.code), basis: 'metonym' };
    }
    const unowned = key.kind === 'organization' && key.state === undefined;
    const owned = unowned ? ownedBody(text, mention, before, after) : undefined;
    return { key: owned ?? key, basis: 'name' };
  }

  private keyOf({ start, end, kind }: Mention, text: string): ActorKey | undefined {
    const words = text.slice(start, end);
    const remembered = `${kind} ${words}`;
    const known = this.keys.get(remembered);
    if (known !== undefined) return known;
    const key = keyOf(kind, words);
    if (this.keys.size >= MOST_KEYS) this.keys.clear();
    this.keys.set(remembered, key);
    return key;
  }
}

/** "Russia's Foreign Ministry", "Foreign Ministry of Russia": whose it is stands in a mention beside it. */
function ownedBody(
  text: string,
  { start, end }: Mention,
  before: Mention | undefined,
  after: Mention | undefined,
): ActorKey | undefined {
  const owner =
    (before !== undefined && start - before.end < LONGEST_GAP && OWNER.test(text.slice(before.end, start))
      ? stateIn(text, before)
      : undefined) ??
    (after !== undefined && after.start - end < LONGEST_GAP && OF_OWNER.test(text.slice(end, after.start))
      ? stateIn(text, after)
      : undefined);
  return owner === undefined ? undefined : agencyKey(owner, text.slice(start, end));
}

/** As long as " of the " with a line break in it. */
const LONGEST_GAP = 12;
const OWNER = /^(?:['’]s?)?\s+$/u;
const OF_OWNER = /^\s+of\s+(?:the\s+)?$/u;

function peopleOf(words: string): Referent | undefined {
  const name = stateNameOf(organizationForm(words));
  return name?.of === 'people' ? { key: stateKey(name.code), basis: 'demonym' } : undefined;
}

/** The code of the state that a mention names itself or by its people. */
function stateIn(text: string, { start, end }: Mention): string | undefined {
  const name = stateNameOf(normalForm(text.slice(start, end)));
  return name?.of === 'state' || name?.of === 'people' ? name.code : undefined;
}
