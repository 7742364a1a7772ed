import type { DeclaredActor } from '../model/actor';
import type { Article } from '../model/article';
import type { Mention, MentionKind } from '../model/mention';
import { type ActorKey, declaredKey } from './actorKey';
import { COMMON, lexicon, NO_NAME } from './gazetteer/lexicon';
import { normalForm } from './normalForm';
import { parsePersonName } from './personName';
import { PhraseBook, type WordSequence, type Writing } from './phrases';
import { CAPS_SHAPE, INITIAL_SHAPE, LOWER_SHAPE, SIGN_SHAPE, Tokens, tokenize } from './tokens';
import { hashOf, WordTable } from './wordTable';

/** A mention as the reader's own actors leave it: `declared` is set where it is one of them. */
export interface MarkedMention {
  readonly mention: Mention;
  readonly declared?: ActorKey;
}

/** The names and aliases of the actors that the reader declared, which win over anything the tagger thought. */
export class DeclaredNames {
  /** The declared actors, the first of each id. */
  readonly keys: readonly ActorKey[];
  private readonly byForm = new Map<string, ActorKey>();
  private readonly words = new WordTable(0, 64);
  private readonly phrases = new PhraseBook<ActorKey>();
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

  /** The declared actor of that name. */
  find(name: string): ActorKey | undefined {
    return this.byForm.get(normalForm(name));
  }

  /**
   * The tagger's mentions with the declared actors among them, and every other whole-word occurrence of a declared name outside
   * boilerplate as a mention. A longer name that the tagger found around one ("Ivanka Trump" around "Trump") stays what it is.
   */
  mark(article: Pick<Article, 'text' | 'blocks'>, mentions: readonly Mention[]): MarkedMention[] {
    if (this.keys.length === 0) return mentions.map((mention) => ({ mention }));
    const occurrences = this.occurrences(article);
    const marked: MarkedMention[] = [];
    let next = 0;
    for (const mention of mentions) {
      while (next < occurrences.length && (occurrences[next]?.mention.end ?? 0) <= mention.start) {
        push(marked, occurrences[next++]);
      }
      const text = article.text.slice(mention.start, mention.end);
      const declared = this.find(text);
      if (declared !== undefined) push(marked, markOf(mention, declared));
      else {
        const over = occurrences[next]?.mention;
        if (over !== undefined && over.start < mention.end && !contains(mention, over)) continue;
        push(marked, { mention });
      }
    }
    while (next < occurrences.length) push(marked, occurrences[next++]);
    return marked;
  }

  private addName(name: string, key: ActorKey): void {
    const form = normalForm(name);
    if (form === '') return;
    if (!this.byForm.has(form)) this.byForm.set(form, key);
    if (key.kind === 'person') {
      const surnames = this.surnamesById.get(key.id) ?? [];
      this.surnamesById.set(key.id, [...surnames, ...parsePersonName(name).surnames]);
    }
    const tokens = new Tokens(8);
    tokenize(name, 0, name.length, tokens);
    const numbers: number[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const [start, end] = [tokens.start(i), tokens.end(i)];
      numbers.push(this.words.intern(name, start, end, hashOf(name, start, end)));
    }
    const alone = tokens.length === 1;
    this.phrases.add(
      numbers,
      numbers.map(() => (alone ? writingOf(name, tokens) : 'any')),
      key,
    );
  }

  private occurrences({ text, blocks }: Pick<Article, 'text' | 'blocks'>): MarkedMention[] {
    const found: MarkedMention[] = [];
    for (const block of blocks) {
      if (block.kind === 'boilerplate') continue;
      const tokens = new Tokens((block.end - block.start) >> 2);
      tokenize(text, block.start, block.end, tokens);
      const sequence = sequenceOf(text, tokens, this.words);
      for (let i = 0; i < tokens.length; i++) {
        const phrase = this.phrases.longestAt(sequence, i, tokens.length);
        if (phrase === undefined) continue;
        found.push(markOf({ start: tokens.start(i), end: tokens.end(phrase.last), kind: 'person' }, phrase.value));
        i = phrase.last;
      }
    }
    return found;
  }
}

/** An alias that is also an ordinary word (US, May) counts only as it is written. */
function writingOf(name: string, tokens: Tokens): Writing {
  const { words, traits } = lexicon();
  const [start, end] = [tokens.start(0), tokens.end(0)];
  const word = words.find(name, start, end, hashOf(name, start, end));
  if (((traits[word] ?? 0) & (COMMON | NO_NAME)) === 0) return 'any';
  return tokens.shape(0) === CAPS_SHAPE ? 'caps' : tokens.shape(0) === LOWER_SHAPE ? 'any' : 'capital';
}

function sequenceOf(text: string, tokens: Tokens, words: WordTable): WordSequence {
  return {
    length: tokens.length,
    word: (token) => {
      const [start, end] = [tokens.start(token), tokens.end(token)];
      return words.find(text, start, end, hashOf(text, start, end));
    },
    isCapitalised: (token) => tokens.shape(token) !== LOWER_SHAPE && tokens.shape(token) !== SIGN_SHAPE,
    isCaps: (token) => tokens.shape(token) === CAPS_SHAPE || tokens.shape(token) === INITIAL_SHAPE,
  };
}

function markOf(mention: Mention, declared: ActorKey): MarkedMention {
  const kind: MentionKind = declared.kind === 'state' ? 'place' : declared.kind;
  return { mention: mention.kind === kind ? mention : { ...mention, kind }, declared };
}

function contains(outer: Mention, inner: Mention): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Appends unless it overlaps what is there: the earlier one stays. */
function push(marked: MarkedMention[], next: MarkedMention | undefined): void {
  if (next === undefined) return;
  const last = marked[marked.length - 1]?.mention;
  if (last === undefined || last.end <= next.mention.start) marked.push(next);
}
