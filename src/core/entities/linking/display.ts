import type { ActorId } from '../../model/actor';
import { parsePersonName } from './personName';
import type { Entry } from './register';

/** The name to show for an actor that has no sure one: the most frequent spelling of its full name; nothing here hangs on order. */
export function nameOf(entries: readonly Entry[], id: ActorId): string {
  const forms = formsByFrequency(entries);
  const full =
    entries[0]?.key.kind === 'person' ? forms.filter((form) => parsePersonName(form).surnames.length > 0) : [];
  const best = full.length > 0 ? full : forms;
  return best.find(isWellWritten) ?? best[0] ?? id;
}

/** All spellings, the most frequent first. */
export function formsByFrequency(entries: readonly Entry[]): string[] {
  const counts = new Map<string, number>();
  for (const { forms } of entries) for (const [form, n] of forms) counts.set(form, (counts.get(form) ?? 0) + n);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([form]) => form);
}

/** Neither all in small nor, in several words or a long one, all in large letters. */
function isWellWritten(form: string): boolean {
  if (form === form.toLowerCase()) return false;
  return form !== form.toUpperCase() || (form.length <= 6 && !/\s/.test(form));
}
