import { ROW_LISTS, type RowList } from '../../protocol/actorPage';

/** Which of the lists was in front when VS Code last kept the page's state; the rest of it is the host's. */
export function parseList(value: unknown): RowList {
  const { list } = typeof value === 'object' && value !== null && 'list' in value ? value : { list: undefined };
  return ROW_LISTS.find((name) => name === list) ?? 'mentions';
}
