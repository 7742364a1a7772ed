import type { Actor, ActorId } from '../model/actor';
import { forEachWord } from './text/tokenize';

/** Finds actors by the words of their names, case and accents forgiven. */
export class ActorNames {
  private readonly byWord = new Map<string, ActorId[]>();
  private readonly byName = new Map<string, ActorId[]>();

  constructor(actors: Iterable<Actor>) {
    for (const { id, name, aliases } of actors) {
      const words = new Set<string>();
      const names = new Set<string>();
      for (const one of [name, ...aliases]) {
        const own = wordsOf(one);
        for (const word of own) words.add(word);
        names.add(own.join(' '));
      }
      for (const word of words) add(this.byWord, word, id);
      for (const whole of names) add(this.byName, whole, id);
    }
  }

  /** Those who are called so; when nobody is, those whose names hold all of its words. */
  named(name: string): readonly ActorId[] {
    const words = wordsOf(name);
    const called = this.byName.get(words.join(' '));
    if (called !== undefined) return called;
    const [first = [], ...others] = words.map((word) => this.byWord.get(word) ?? []);
    return others.reduce((left, ids) => left.filter((id) => ids.includes(id)), first);
  }
}

/** The folded words of a name. */
export function wordsOf(name: string): string[] {
  const words: string[] = [];
  forEachWord(name, (word) => words.push(word));
  return words;
}

function add(map: Map<string, ActorId[]>, key: string, id: ActorId): void {
  const ids = map.get(key);
  if (ids === undefined) map.set(key, [id]);
  else ids.push(id);
}
