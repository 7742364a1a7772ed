import { isIndex, isRecord } from '../../../core/basics/checks';
import type { ProfileFilter } from '../../../core/entities/profile/model';
import {
  ACTOR_ACTIONS,
  type ActorPageState,
  type FromActorPage,
  MOST_ROWS_ASKED,
  type NamedId,
  type PageFilter,
  ROW_LISTS,
} from '../../../protocol/actorPage';

/** Checks what a page has sent: untrusted text has been in it. Undefined when it is no message of ours. */
export function parseFromActorPage(received: unknown): FromActorPage | undefined {
  if (!isRecord(received)) return undefined;
  switch (received['type']) {
    case 'rows':
    case 'open':
      return parseAboutRows(received);
    case 'filter': {
      const filter = parseFilter(received);
      return filter && { type: 'filter', ...filter };
    }
    case 'act': {
      const action = ACTOR_ACTIONS.find((one) => one === received['action']);
      return action && { type: 'act', action };
    }
    case 'split': {
      const { form } = received;
      return isText(form) ? { type: 'split', form } : undefined;
    }
    case 'openActor': {
      const { actor } = received;
      return isText(actor) ? { type: 'openActor', actor } : undefined;
    }
    case 'undo': {
      const { judgements } = received;
      return isTexts(judgements) ? { type: 'undo', judgements } : undefined;
    }
    case 'retry':
      return { type: 'retry' };
    default:
      return undefined;
  }
}

/** What VS Code kept of a page, or undefined when it is not one of ours; which list was in front is the page's own business. */
export function parseActorPageState(value: unknown): Omit<ActorPageState, 'list'> | undefined {
  const named = parseNamed(value);
  if (named === undefined || !isRecord(value)) return undefined;
  const { forms, filter } = value;
  return { ...named, forms: isTexts(forms) ? forms : [], filter: parsePageFilter(filter) };
}

function parseAboutRows(received: Record<string, unknown>): FromActorPage | undefined {
  const { type, generation, from, to, position, focus } = received;
  const list = ROW_LISTS.find((name) => name === received['list']);
  if (list === undefined || !isIndex(generation)) return undefined;
  if (type === 'open') {
    const isMeant = isIndex(position) && typeof focus === 'boolean';
    return isMeant ? { type, list, generation, position, focus } : undefined;
  }
  if (!isIndex(from) || !isIndex(to) || to < from || to - from > MOST_ROWS_ASKED) return undefined;
  return { type: 'rows', list, generation, from, to };
}

function parseFilter({ year, companion }: Record<string, unknown>): ProfileFilter | undefined {
  if (year !== undefined && year !== null && !Number.isSafeInteger(year)) return undefined;
  if (companion !== undefined && !isText(companion)) return undefined;
  return {
    ...(year === null || typeof year === 'number' ? { year } : {}),
    ...(companion === undefined ? {} : { companion }),
  };
}

function parsePageFilter(value: unknown): PageFilter {
  if (!isRecord(value)) return {};
  const companion = parseNamed(value['companion']);
  const { year } = parseFilter({ year: value['year'] }) ?? {};
  return { ...(year === undefined ? {} : { year }), ...(companion === undefined ? {} : { companion }) };
}

function parseNamed(value: unknown): NamedId | undefined {
  if (!isRecord(value)) return undefined;
  const { id, name } = value;
  return isText(id) && isText(name) ? { id, name } : undefined;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
