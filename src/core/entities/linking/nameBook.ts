import type { Article } from '../../model/article';
import { COMMON, lexicon, NO_NAME } from '../gazetteer/lexicon';
import { normalForm } from '../text/normalForm';
import { PhraseBook, type WordSequence, type Writing } from '../text/phrases';
import { CAPS_SHAPE, INITIAL_SHAPE, LOWER_SHAPE, SIGN_SHAPE, Tokens, tokenize } from '../text/tokens';
import { hashOf, WordTable } from '../text/wordTable';
import type { ActorKey } from './actorKey';
import { type MarkedMention, markOf, pushMark, type Said } from './marks';

/** Names that somebody gave to actors: they are found wherever they stand, and win over anything the tagger thought. */
export class NameBook {
  private readonly byForm = new Map<string, Said>();
  private readonly words = new WordTable(0, 64);
  private readonly phrases = new PhraseBook<Said>();

  constructor(private readonly by: Said['by']) {}

  get isEmpty(): boolean {
    return this.byForm.size === 0;
  }

  /** Names an actor; of two that are given one name, the first has it. */
  add(name: string, key: ActorKey): void {
    const form = normalForm(name);
    if (form === '') return;
    const said: Said = { key, by: this.by };
    if (!this.byForm.has(form)) this.byForm.set(form, said);
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
      said,
    );
  }

  /**
   * The mentions with the names of this book among them, and every other whole-word occurrence of one outside boilerplate as a mention. A
   * longer name around one ("Ivanka Trump" around "Trump") stays what it is.
   */
  mark(article: Pick<Article, 'text' | 'blocks'>, marks: readonly MarkedMention[]): readonly MarkedMention[] {
    if (this.isEmpty) return marks;
    const occurrences = this.occurrences(article);
    const marked: MarkedMention[] = [];
    let next = 0;
    for (const mark of marks) {
      const { mention } = mark;
      while (next < occurrences.length && (occurrences[next]?.mention.end ?? 0) <= mention.start) {
        pushMark(marked, occurrences[next++]);
      }
      const said = this.byForm.get(normalForm(article.text.slice(mention.start, mention.end)));
      if (said !== undefined) pushMark(marked, markOf(mention, said));
      else {
        const over = occurrences[next]?.mention;
        if (over !== undefined && over.start < mention.end && !contains(mention, over)) continue;
        pushMark(marked, mark);
      }
    }
    while (next < occurrences.length) pushMark(marked, occurrences[next++]);
    return marked;
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

function contains(outer: { start: number; end: number }, inner: { start: number; end: number }): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
