import type { Actor } from '../../model/actor';
import { soundKey } from '../../search/words/soundKey';
import { PARTICLES, SUFFIXES } from '../gazetteer/cues';
import { withoutTitles } from '../linking/personTitles';
import { foldedWords } from './folded';
import type { NamedKind } from './model';
import { organizationWords } from './organizationWords';
import { skeletonOf } from './skeleton';

/** A word of a name in the ways in which it is compared. */
export interface ComparedWord {
  readonly text: string;
  /** As `soundKey` gives it: what close transliterations share. */
  readonly sound: string;
  /** As `skeletonOf` gives it: what distant ones share. */
  readonly skeleton: string;
}

/** A name taken apart for comparing. */
export interface ComparedName {
  readonly words: readonly ComparedWord[];
  /** All words in one. */
  readonly letters: string;
  /** A person's name without a given name: "Zelensky", "von der Leyen". */
  readonly isBare: boolean;
  /** Of an organization that is called by its initials, these; of another, what its initials are. Empty for all else. */
  readonly initials: string;
  readonly isAcronym: boolean;
  /** What stands after the name and is not compared with it: a company's legal form, `co ltd`; a person's generation, `jr`. */
  readonly suffix: string;
}

/** Rarer spellings of one actor say little. */
const MOST_NAMES = 4;
const PARTICLE: ReadonlySet<string> = new Set(PARTICLES.split(/\s+/).filter(Boolean));
const SUFFIX: ReadonlySet<string> = new Set(SUFFIXES.split(/\s+/).filter(Boolean));
const ARTICLE = /^(?:al|el|as|ash|an|ar|ad|at|az|ul)$/;
const ACRONYM = /^\p{Lu}{2,8}$/u;

/** Takes names apart. Words are shared between names, since most stand in many. */
export class NameReader {
  private readonly words = new Map<string, ComparedWord>();

  /** The actor's name and the most frequent of its other full ones. */
  namesOf({ name, aliases }: Pick<Actor, 'name' | 'aliases'>, kind: NamedKind): ComparedName[] {
    const first = this.read(name, kind);
    const names = [first];
    for (const alias of aliases) {
      if (names.length >= MOST_NAMES) break;
      const other = this.read(alias, kind);
      // a shorter form was linked by what its article says, and may as well be another's
      const isShort = other.words.length < first.words.length || other.isAcronym || other.isBare;
      if (!isShort && names.every(({ letters }) => letters !== other.letters)) names.push(other);
    }
    return names.filter(({ letters }) => letters !== '');
  }

  read(name: string, kind: NamedKind): ComparedName {
    if (kind === 'person') return this.person(foldedWords(withoutTitles(name)));
    if (kind === 'place') return this.made(foldedWords(name));
    const { words, initials, legalForm: suffix } = organizationWords(name);
    const isAcronym = ACRONYM.test(name.replaceAll('.', ''));
    return { ...this.made(words), initials: isAcronym ? words.join('') : initials, isAcronym, suffix };
  }

  private person(all: readonly string[]): ComparedName {
    const hasSuffix = all.length > 2 && SUFFIX.has(all.at(-1) ?? '');
    const words = hasSuffix ? all.slice(0, -1) : all;
    const core = words.filter((word, i) => {
      const isLast = i === words.length - 1;
      const isMiddleInitial = i > 0 && !isLast && [...word].length === 1;
      return !isMiddleInitial && (isLast || !ARTICLE.test(word));
    });
    const isBare = core.slice(0, -1).every((word) => PARTICLE.has(word));
    return { ...this.made(core), isBare, suffix: hasSuffix ? (all.at(-1) ?? '') : '' };
  }

  private made(words: readonly string[]): ComparedName {
    const compared = words.map((word) => this.word(word));
    return { words: compared, letters: words.join(''), isBare: false, initials: '', isAcronym: false, suffix: '' };
  }

  private word(text: string): ComparedWord {
    const known = this.words.get(text);
    if (known !== undefined) return known;
    const word = { text, sound: soundKey(text), skeleton: skeletonOf(text) };
    this.words.set(text, word);
    return word;
  }
}
