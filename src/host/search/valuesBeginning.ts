import type { ValueCount } from '../../core/corpus';

/** A value of a field, with another name that it may be looked for by. */
export interface NamedValue extends ValueCount {
  readonly also?: string;
}

/** The values of which a name, or a word of one, begins with what is typed, case and accents forgiven; in the order given. */
export function valuesBeginning(values: readonly NamedValue[], typed: string): NamedValue[] {
  const wanted = plain(typed.trim());
  return values.filter(
    ({ name, also }) => hasWordWith(name, wanted) || (also !== undefined && hasWordWith(also, wanted)),
  );
}

function hasWordWith(name: string, wanted: string): boolean {
  const folded = plain(name);
  return folded.startsWith(wanted) || folded.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
