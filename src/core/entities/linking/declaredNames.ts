import type { DeclaredActor } from '../../model/actor';
import type { Article } from '../../model/article';
import type { Mention } from '../../model/mention';
import { type ActorKey, declaredKey } from './actorKey';
import type { MarkedMention } from './marks';
import { NameBook } from './nameBook';
import { parsePersonName } from './personName';

/** The names and aliases of the actors that the reader declared, which win over anything the tagger thought. */
export class DeclaredNames {
  /** The declared actors, the first of each id. */
  readonly keys: readonly ActorKey[];
  private readonly book = new NameBook('declared');
  private readonly surnamesById = new Map<string, string[]>();

  constructor(actors: readonly DeclaredActor[]) {
    const keys = new Map<string, ActorKey>();
    for (const actor of actors) {
      const key = keys.get(declaredKey(actor).id) ?? declaredKey(actor);
      keys.set(key.id, key);
      for (const name of [actor.name, ...actor.aliases]) this.addName(name, key);
    }
    this.keys = [...keys.values()];
  }

  /** What the declared actor may be called alone, as normal forms. */
  surnamesOf(key: ActorKey): readonly string[] {
    return this.surnamesById.get(key.id) ?? [];
  }

  /** The tagger's mentions with the declared actors among them. */
  mark(article: Pick<Article, 'text' | 'blocks'>, mentions: readonly Mention[]): readonly MarkedMention[] {
    return this.book.mark(
      article,
      mentions.map((mention) => ({ mention })),
    );
  }

  private addName(name: string, key: ActorKey): void {
    this.book.add(name, key);
    if (key.kind !== 'person') return;
    const surnames = this.surnamesById.get(key.id) ?? [];
    this.surnamesById.set(key.id, [...surnames, ...parsePersonName(name).surnames]);
  }
}
