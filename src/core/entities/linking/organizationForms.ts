import { organizationForm } from '../text/normalForm';
import type { ActorKey } from './actorKey';

/**
 * Leads "Foreign Ministry" to the only "Russian Foreign Ministry" of the article, and RIAC to the only body with these initials, in
 * `target`. Where the article has the ministries of two states, the name alone stays by itself.
 */
export function joinOrganizations(distinct: ReadonlyMap<string, ActorKey>, target: Map<string, ActorKey>): void {
  const bodies = [...distinct.values()].filter((key) => key.kind === 'organization');
  const byShortForm = new Map<string, Set<ActorKey>>();
  for (const key of bodies) {
    for (const form of shortFormsOf(key)) byShortForm.set(form, (byShortForm.get(form) ?? new Set()).add(key));
  }
  for (const key of bodies) {
    const [only, another] = byShortForm.get(ownForm(key)) ?? [];
    if (only !== undefined && another === undefined && only !== key) target.set(key.id, only);
  }
}

function ownForm({ id, name, body }: ActorKey): string {
  if (body === undefined) return organizationForm(name ?? '');
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : body;
}

const PREFIX = 'organization:';

/** An agency is called what it is without its state; any other body as `shorterForms` has it. */
function shortFormsOf(key: ActorKey): string[] {
  const own = ownForm(key);
  const { body } = key;
  return body === undefined || body === own ? shorterForms(own) : [body, ...endings(body)];
}

/** The endings of a normal form at its words and, from three words on, its initials. */
function shorterForms(form: string): string[] {
  const words = form.split('-');
  const initials = words.filter((word) => !/^(?:of|for|the|and|on|in)$/.test(word)).map((word) => word.slice(0, 1));
  return words.length > 2 ? [...endings(form), initials.join('')] : endings(form);
}

function endings(form: string): string[] {
  const words = form.split('-');
  return words.slice(1).map((_, i) => words.slice(i + 1).join('-'));
}
