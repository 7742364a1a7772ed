import type { ActorKind } from '../model/actor';

/** How an actor stands in an article. */
export interface Standing {
  readonly kind: ActorKind;
  /** True when the article's title names the actor. */
  readonly inTitle: boolean;
  /** True when one of the first `OPENING_PARAGRAPHS` paragraphs of the body does. */
  readonly inOpening: boolean;
  /** Number of mentions in the article. */
  readonly mentions: number;
  /** Number of words of the article, outside boilerplate. */
  readonly words: number;
}

export const OPENING_PARAGRAPHS = 2;
const WORDS_A_MENTION = 300;
const FEWEST_MENTIONS = 3;

/** The rule of `isSalient`, for a tooltip. */
export const SALIENCE_RULE =
  'An article stands under a person, state or organization that its title names, that one of its first two ' +
  'paragraphs names and the whole names twice, or that it names at least three times and once in every 300 words.';

/** True when an article stands under an actor in the tree; places never have articles under them. */
export function isSalient({ kind, inTitle, inOpening, mentions, words }: Standing): boolean {
  if (kind === 'place') return false;
  if (inTitle || (inOpening && mentions >= 2)) return true;
  return mentions >= Math.max(FEWEST_MENTIONS, Math.ceil(words / WORDS_A_MENTION));
}
