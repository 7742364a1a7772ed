import { PARTICLES, SUFFIXES } from '../gazetteer/cues';
import { EAST_ASIAN_FAMILY_NAMES } from '../gazetteer/familyNames';
import { normalForm } from '../text/normalForm';

/** A person's name taken apart. */
export interface PersonName {
  /** Normal form with all its parts: `donald-j-trump`. */
  readonly full: string;
  /** Normal form without middle initials: `donald-trump`. The same as `full` when there are none. */
  readonly plain: string;
  /** The middle initials: `j`; empty when there are none. */
  readonly middle: string;
  /** What the person may be called alone, as normal forms: `leyen` and `von-der-leyen`. Empty for a name of one word. */
  readonly surnames: readonly string[];
}

const PARTICLE_SET = new Set(PARTICLES.split(/\s+/).filter(Boolean));
const SUFFIX_SET = new Set(SUFFIXES.split(/\s+/).filter(Boolean));
const FAMILY_FIRST = new Set(EAST_ASIAN_FAMILY_NAMES.split(/\s+/).filter(Boolean));

/** Takes a person's name apart; roles and titles must have been left out of it. */
export function parsePersonName(text: string): PersonName {
  const words = text
    .replace(/\.(?=\p{L})/gu, '. ')
    .split(/[\s,]+/u)
    .map(normalForm)
    .filter((word) => word !== '');
  const full = words.join('-');
  const core = SUFFIX_SET.has(words[words.length - 1] ?? '') && words.length > 1 ? words.slice(0, -1) : words;
  if (core.length < 2) return { full, plain: full, middle: '', surnames: [] };
  const isMiddle = (word: string, i: number) => i > 0 && i < core.length - 1 && [...word].length === 1;
  const middle = core.filter(isMiddle).join('-');
  const kept = core.filter((word, i) => !isMiddle(word, i));
  const plain = [...kept, ...words.slice(core.length)].join('-');
  return { full, plain, middle, surnames: surnamesOf(kept) };
}

function surnamesOf(words: readonly string[]): string[] {
  const last = words[words.length - 1] ?? '';
  const surnames = new Set([last]);
  const bare = last.replace(/^(?:al|el|as|ash|an|ar|ad|at|az)-/, '');
  surnames.add(bare);
  let from = words.length - 1;
  while (from > 1 && PARTICLE_SET.has(words[from - 1] ?? '')) from--;
  surnames.add(words.slice(from).join('-'));
  const first = words[0] ?? '';
  if (FAMILY_FIRST.has(first)) surnames.add(first);
  return [...surnames];
}
