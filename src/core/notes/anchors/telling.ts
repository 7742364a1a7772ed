import type { Word } from './words';

/** Words that turn what is said into its opposite, in some languages of news; what is missing here is taken for a word like any other. */
const NEGATIONS = new Set(
  (
    'not no never none nobody nothing neither nor without cannot nicht kein keine keinen keiner keinem keines nie niemals niemand nichts ohne ' +
    'ne pas jamais aucun aucune rien personne sans no nunca nadie nada sin ninguno ninguna non mai nessuno nessuna niente senza ' +
    'não nunca ninguém sem niet geen nooit niemand inte ingen aldrig ikke nie bez не нет никогда никто ничего без ні ніколи'
  ).split(' '),
);
const NEGATED = /n't$/;
const NUMBER_OR_NAME = /[\p{N}\p{Lu}\p{Lt}]/u;
const NUMBER = /\p{N}/u;
const SENTENCE_BEFORE = /(?:^|[.!?:…。！？]["'”’»)\]]*|\n)\s*["'“‘«([]*$/u;
/** Units before a word in which the end of a sentence is looked for. */
const LOOK_BACK = 8;

/** Whether a word is one that makes another statement when it differs: a number, a negation, or a name, as far as its capital says so. */
export function isTelling(text: string, { start, end, key }: Word): boolean {
  if (NEGATIONS.has(key) || NEGATED.test(key)) return true;
  const word = text.slice(start, end);
  if (!NUMBER_OR_NAME.test(word)) return false;
  return NUMBER.test(word) || !SENTENCE_BEFORE.test(text.slice(Math.max(0, start - LOOK_BACK), start));
}
