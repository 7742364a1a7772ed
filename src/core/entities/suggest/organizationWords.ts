import { COMPANY_FORMS } from '../gazetteer/cues';
import { STATES } from '../gazetteer/states';
import { foldedWords } from './folded';

const LINKING: ReadonlySet<string> = new Set(['of', 'for', 'the', 'and', 'on', 'in', 'a', 'de', 'la']);
/** Legal forms, each with the one that it abbreviates or translates. */
const FORMS: ReadonlyMap<string, string> = new Map([
  ...COMPANY_FORMS.split(/\s+/)
    .filter(Boolean)
    .map((form) => [form, form] as const),
  ...['oao', 'ooo', 'zao', 'pao', 'pjsc', 'ojsc', 'jsc', 'spa', 'bhd', 'ab', 'oy', 'bv', 'kg'].map(
    (form) => [form, form] as const,
  ),
  ['limited', 'ltd'],
  ['incorporated', 'inc'],
  ['corporation', 'corp'],
  ['company', 'co'],
]);
const STATE = 'state:';

/** The words by which an organization's name is compared. */
export interface OrganizationWords {
  /** Without linking words and legal forms; what names a state, or is its adjective, is one word for both. */
  readonly words: readonly string[];
  /** The first letters of all words but linking ones and legal forms. */
  readonly initials: string;
  readonly legalForm: string;
}

export function organizationWords(name: string): OrganizationWords {
  const all = foldedWords(name.replace(/\b(?:[A-Z]\.){2,}/gu, (dotted) => dotted.replaceAll('.', '')));
  const telling = all.filter((word) => !LINKING.has(word));
  const plain = telling.filter((word, i) => i === 0 || !FORMS.has(word));
  const legalForm = telling.slice(1).flatMap((word) => FORMS.get(word) ?? []);
  const initials = plain.map((word) => word.slice(0, 1)).join('');
  return { words: withStates(plain), initials, legalForm: legalForm.join(' ') };
}

/** True for a word that stands for a state. */
export function isState(word: string): boolean {
  return word.startsWith(STATE);
}

function withStates(words: readonly string[]): string[] {
  const { byName, longest } = stateNames();
  const put: string[] = [];
  for (let i = 0; i < words.length; ) {
    let length = Math.min(longest, words.length - i);
    while (length > 0 && !byName.has(words.slice(i, i + length).join(' '))) length -= 1;
    const code = length === 0 ? undefined : byName.get(words.slice(i, i + length).join(' '));
    put.push(code === undefined ? (words[i] ?? '') : STATE + code);
    i += Math.max(1, length);
  }
  return put;
}

interface StateNames {
  readonly byName: ReadonlyMap<string, string>;
  /** Most words of a name. */
  readonly longest: number;
}

let known: StateNames | undefined;

/** States by their names, other names and adjectives, in folded words without linking ones. */
function stateNames(): StateNames {
  if (known !== undefined) return known;
  const byName = new Map<string, string>();
  let longest = 1;
  for (const line of STATES.split('\n')) {
    const [code = '', name = '', aliases = '', demonyms = ''] = line.split('|');
    for (const item of [name, ...aliases.split(','), ...demonyms.split(',')]) {
      const words = foldedWords(item.replaceAll('.', '')).filter((word) => !LINKING.has(word));
      if (words.length === 0) continue;
      byName.set(words.join(' '), code.toLowerCase());
      longest = Math.max(longest, words.length);
    }
  }
  known = { byName, longest };
  return known;
}
