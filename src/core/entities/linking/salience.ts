import type { ActorKind, SalienceReason } from '../../model/actor';

/** How an actor stands in an article. */
export interface Standing {
  readonly kind: ActorKind;
  /** True when the article's title names the actor. */
  readonly inTitle: boolean;
  /** True when one of the first `OPENING_PARAGRAPHS` paragraphs of the body does. */
  readonly inOpening: boolean;
  /** Number of mentions in the article; a seat of power or a capital that stands for its state counts; a word for its people and what stands in a byline do not. */
  readonly mentions: number;
  /** Number of words of the article, outside boilerplate. */
  readonly words: number;
}

export const OPENING_PARAGRAPHS = 2;
const WORDS_A_MENTION = 300;
const FEWEST_MENTIONS = 3;

/** The rule of `salienceOf`, for a tooltip: sentences, each of which can be translated. */
export const SALIENCE_RULE = [
  'An article stands under a person, state or organization that its title names, that one of its first two paragraphs names and the whole names twice, or that it names at least three times and once in every 300 words.',
  'Words for a people, such as “Russian”, do not count as names of the state, and names in a byline do not count.',
] as const;

/**
 * The part of the rule by which an article stands under an actor in the tree, the first that holds; null when it does not. Places never
 * have articles under them.
 */
export function salienceOf({ kind, inTitle, inOpening, mentions, words }: Standing): SalienceReason | null {
  if (kind === 'place') return null;
  if (inTitle) return 'title';
  if (inOpening && mentions >= 2) return 'opening';
  return mentions >= Math.max(FEWEST_MENTIONS, Math.ceil(words / WORDS_A_MENTION)) ? 'often' : null;
}
