import type { LinkBasis, Mention } from '../../model/mention';
import type { ActorKey } from './actorKey';
import type { MarkedMention } from './marks';
import { joinOrganizations } from './organizationForms';
import { joinInitials, joinSurnames } from './personForms';
import type { Referent, Referents } from './referent';

/** An actor as one article speaks of it. */
export interface LocalActor {
  readonly key: ActorKey;
  /** Whether a judgement says that these mentions are of that actor: then they tell nothing of what else it is called. */
  readonly judged: boolean;
  /** Indices of its mentions, in order. */
  readonly mentions: number[];
}

/** Whom the mentions of an article name. */
export interface ArticleLinks {
  readonly locals: readonly LocalActor[];
  /** For each mention why it is of its actor; undefined where it has none. */
  readonly bases: readonly (LinkBasis | undefined)[];
}

/**
 * Brings together the mentions of one article that name the same actor: a surname and the one full name that bears it, a name with and
 * without its middle initial, a body's name with its abbreviation or without its country. Kinds are never mixed. A surname that two full
 * names share stays by itself. Nothing is joined with what a judgement has linked.
 *
 * @param surnamesOf what an actor that corpus.yaml declares may be called alone
 */
export function linkWithinArticle(
  text: string,
  marked: readonly MarkedMention[],
  referents: Referents,
  surnamesOf: (key: ActorKey) => readonly string[],
): ArticleLinks {
  const referred = marked.map((mark, i) => referentOf(text, marked, mark, i, referents));
  const distinct = new Map<string, ActorKey>();
  for (const [i, referent] of referred.entries()) {
    if (referent === undefined || marked[i]?.said?.by === 'judgement') continue;
    if (!distinct.has(referent.key.id)) distinct.set(referent.key.id, referent.key);
  }
  const target = new Map<string, ActorKey>();
  joinInitials(distinct, target);
  joinSurnames(distinct, target, surnamesOf);
  joinOrganizations(distinct, target);
  return group(marked, referred, target);
}

function referentOf(
  text: string,
  marked: readonly MarkedMention[],
  { mention, said }: MarkedMention,
  i: number,
  referents: Referents,
): Referent | undefined {
  if (said !== undefined) return { key: said.key, basis: said.by };
  const neighbour = (at: number): Mention | undefined => marked[at]?.mention;
  return referents.of(text, mention, neighbour(i - 1), neighbour(i + 1));
}

function group(
  marked: readonly MarkedMention[],
  referred: readonly (Referent | undefined)[],
  target: ReadonlyMap<string, ActorKey>,
): ArticleLinks {
  const locals = new Map<string, LocalActor>();
  const bases = referred.map((referent, i) => {
    if (referent === undefined) return undefined;
    const by = marked[i]?.said?.by;
    const judged = by === 'judgement';
    const final = by === undefined ? follow(target, referent.key) : referent.key;
    const index = judged ? `judged ${final.id}` : final.id;
    const local = locals.get(index);
    if (local === undefined) locals.set(index, { key: final, judged, mentions: [i] });
    else local.mentions.push(i);
    return final === referent.key ? referent.basis : joinedBasis(referent.key);
  });
  return { locals: [...locals.values()], bases };
}

/** Why a mention is of an actor whose longer name stands elsewhere in the article. */
function joinedBasis({ kind, person }: ActorKey): LinkBasis {
  if (kind === 'organization') return 'short form';
  return person?.surnames.length === 0 ? 'surname' : 'name';
}

/** Every step leads to a longer name, so that this ends. */
function follow(target: ReadonlyMap<string, ActorKey>, key: ActorKey): ActorKey {
  let final = key;
  for (let next = target.get(final.id); next !== undefined; next = target.get(final.id)) final = next;
  return final;
}
