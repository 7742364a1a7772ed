import type { Actor } from '../../model/actor';
import type { Company } from './company';
import type { Likeness } from './model';

/** What is not known of two names but speaks for or against their being one. */
export interface Circumstances {
  readonly found: Likeness;
  readonly rare: Actor;
  readonly frequent: Actor;
  readonly company: Company;
  /** How many others bear the word that only the rare one has. */
  readonly others: number;
  /** The name is made of words that stand in many names. */
  readonly isGeneric: boolean;
  /** A surname alone is taken for another's misspelling. */
  readonly isAlone: boolean;
  /** Neither is of a state with which the other has nothing to do. */
  readonly sharesState: boolean;
}

/** So much surprise at common company counts for about two thirds of all that company can say. */
const TELLING_SURPRISE = 4;
const WITHOUT_COMPANY = 0.5;
/** A name alone says so little that company must say the most. */
const ALONE_WITHOUT_COMPANY = 0.2;
const OWN_NAME = 0.45;
const FEW_BESIDE_MANY = 3;

/** How likely two are one, `[0, 1]`. */
export function scoreOf({
  found,
  rare,
  frequent,
  company,
  others,
  isGeneric,
  isAlone,
  sharesState,
}: Circumstances): number {
  if (!sharesState || (isGeneric && found.reason !== 'spelling' && found.reason !== 'sound')) return 0;
  const known = 1 - Math.exp(-company.surprise / TELLING_SURPRISE);
  const least = isAlone ? ALONE_WITHOUT_COMPANY : WITHOUT_COMPANY;
  const byCompany = least + (1 - least) * known;
  const share = company.together / Math.max(1, rare.articles);
  const byTogether = found.reason === 'initials' ? 1 : 1 - 0.7 * share;
  const ratio = frequent.articles / Math.max(1, rare.articles);
  const byNumbers = ratio >= FEW_BESIDE_MANY ? 1 : 0.8;
  return found.likeness * byCompany * byTogether * byNumbers * (others > 0 ? OWN_NAME : 1);
}
