import { pick, type Random } from './prose';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const NAMES = ['Baker', 'Ivanova', 'Chen', 'Okafor', 'Lindqvist', 'Moreau', 'Haddad'];
const AUXILIARY = /\b(will|would|is|are|was|were|has|have|had|can|could|should|did|does|do|may|might|must)\b/;

type Change = (sentence: string, random: Random) => string | null;

const CHANGES: readonly Change[] = [negated, renumbered, renamed, anotherDay];

/** A sentence that says something else in almost the same words: a negation, a number, a name or a day differs. */
export function lookalikeOf(sentence: string, random: Random): string {
  const made = CHANGES.map((change) => change(sentence, random)).filter((one) => one !== null && one !== sentence);
  const [picked] = made.length === 0 ? [] : [pick(made, random)];
  return picked ?? sentence.replace(/(\p{L})\s+(?=\p{L})/u, '$1 not ');
}

function negated(sentence: string): string | null {
  if (/\bnot\b/.test(sentence)) return sentence.replace(/\s*\bnot\b/, '');
  return AUXILIARY.test(sentence) ? sentence.replace(AUXILIARY, '$1 not') : null;
}

function renumbered(sentence: string, random: Random): string | null {
  return /\d/.test(sentence)
    ? sentence.replace(/\d/, (digit) => String((Number(digit) + 1 + Math.floor(random() * 8)) % 10))
    : null;
}

function renamed(sentence: string, random: Random): string | null {
  const name = /(?<=[a-z,] )\p{Lu}\p{Ll}{2,}/u;
  return name.test(sentence) ? sentence.replace(name, pick(NAMES, random)) : null;
}

function anotherDay(sentence: string, random: Random): string | null {
  const day = new RegExp(`\\b(?:${DAYS.join('|')})\\b`);
  return day.test(sentence) ? sentence.replace(day, pick(DAYS, random)) : null;
}
