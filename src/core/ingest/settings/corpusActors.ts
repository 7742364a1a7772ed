import type { Node } from 'yaml';
import { message } from '../../basics/message';
import { ACTOR_KINDS, type ActorKind, type DeclaredActor } from '../../model/actor';
import { withSuggestion } from './suggest';
import type { Entry, YamlReader } from './yamlReader';

export const ACTOR_KEYS = ['id', 'name', 'kind', 'aliases'] as const;
type ActorKey = (typeof ACTOR_KEYS)[number];

/**
 * The actors that corpus.yaml declares. One without a name or a kind, or with an id that is taken, is a problem and
 * left out; so is an alias that another actor goes by, because it would say nothing about who is meant.
 */
export function readActors(reader: YamlReader, entry: Entry | undefined): DeclaredActor[] {
  const drafts = reader.items(entry, 'actors').flatMap((node) => readActor(reader, node) ?? []);
  const actors = withoutTaken(reader, drafts);
  const claims = new NameClaims(actors);
  return actors.map((draft) => ({
    ...(draft.id === undefined ? {} : { id: draft.id.text }),
    name: draft.name,
    kind: draft.kind,
    aliases: claims.claim(reader, draft),
  }));
}

interface Placed {
  readonly text: string;
  readonly node: Node;
}

interface Draft {
  readonly id: Placed | undefined;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly Placed[];
  readonly node: Node;
}

function readActor(reader: YamlReader, node: Node): Draft | undefined {
  const fields = reader.fields(node, message('an actor'), ACTOR_KEYS);
  if (fields === undefined) return undefined;
  const name = readName(reader, node, fields);
  const kind = readKind(reader, node, fields, name);
  const idEntry = fields.get('id');
  const id = reader.text(idEntry, 'id');
  const aliases = reader.items(fields.get('aliases'), 'aliases').flatMap((alias) => {
    const text = reader.textOf(alias, message('an alias'));
    return text === undefined ? [] : [{ text, node: alias }];
  });
  if (name === undefined || kind === undefined) return undefined;
  return { id: id === undefined ? undefined : { text: id, node: idEntry?.value ?? node }, name, kind, aliases, node };
}

function readName(reader: YamlReader, node: Node, fields: Map<ActorKey, Entry>): string | undefined {
  const entry = fields.get('name');
  if (entry === undefined) reader.complain(node, message('An actor needs a name; it is left out.'));
  return reader.text(entry, 'name');
}

function readKind(
  reader: YamlReader,
  node: Node,
  fields: Map<ActorKey, Entry>,
  name: string | undefined,
): ActorKind | undefined {
  const entry = fields.get('kind');
  if (entry === undefined) {
    if (name !== undefined)
      reader.complain(node, message('"{0}" needs a kind: {1}; it is left out.', name, ACTOR_KINDS.join(', ')));
    return undefined;
  }
  const text = reader.text(entry, 'kind');
  const kind = ACTOR_KINDS.find((k) => k === text);
  if (text !== undefined && kind === undefined) {
    const fault = message('"{0}" is no kind of actor ({1}).', text, ACTOR_KINDS.join(', '));
    const then = name === undefined ? message('An actor is left out.') : message('"{0}" is left out.', name);
    const reason = message('{0} {1}', withSuggestion(fault, text, ACTOR_KINDS), then);
    reader.complain(entry.value ?? entry.keyNode, reason);
  }
  return kind;
}

/** Drops an actor whose id, or else whose name and kind, an earlier one has. */
function withoutTaken(reader: YamlReader, drafts: readonly Draft[]): Draft[] {
  const ids = new Set<string>();
  const names = new Set<string>();
  return drafts.filter(({ id, name, kind, node }) => {
    if (id !== undefined && ids.has(id.text)) {
      const reason = message('The id "{0}" is taken by an earlier actor; "{1}" is left out.', id.text, name);
      reader.complain(id.node, reason);
      return false;
    }
    const identity = `${kind}:${name}`;
    if (names.has(identity)) {
      reader.complain(node, message('There is already a {0} called "{1}"; this one is left out.', kind, name));
      return false;
    }
    if (id !== undefined) ids.add(id.text);
    names.add(identity);
    return true;
  });
}

/** Who goes by which name. Capitals count: "US" is not "us". */
class NameClaims {
  private readonly owners = new Map<string, Draft>();

  constructor(actors: readonly Draft[]) {
    for (const actor of actors) if (!this.owners.has(actor.name)) this.owners.set(actor.name, actor);
  }

  /** The aliases of an actor that no other has claimed, each once, without its name. */
  claim(reader: YamlReader, actor: Draft): string[] {
    const aliases = new Set<string>();
    for (const { text, node } of actor.aliases) {
      const owner = this.owners.get(text) ?? actor;
      this.owners.set(text, owner);
      if (owner !== actor) {
        const reason = message(
          '"{0}" is already a name of "{1}"; it is no alias of "{2}".',
          text,
          owner.name,
          actor.name,
        );
        reader.complain(node, reason);
      } else if (text !== actor.name) aliases.add(text);
    }
    return [...aliases];
  }
}
