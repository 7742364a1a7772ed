import type { ProfileFilter } from '../../../core/entities/profile/model';
import type { PageFilter } from '../../../protocol/actorPage';
import { button, element } from '../../shared/dom';
import type { Words } from '../words';

/** What the lists are narrowed to, each part a button that takes it off; empty when they show everything. */
export function filters(
  { year, companion }: PageFilter,
  set: (wanted: ProfileFilter) => void,
  { t }: Words,
): HTMLElement {
  const parts: HTMLElement[] = [];
  const part = (key: string, label: string, removes: string, rest: ProfileFilter) =>
    button(
      { class: 'filter', title: removes, 'aria-label': `${label}: ${removes}`, 'data-focus': `filter ${key}` },
      () => set(rest),
      element('bdi', {}, label),
      element('span', { class: 'x', 'aria-hidden': 'true' }, '×'),
    );
  if (year !== undefined) {
    const label = year === null ? t('Undated') : String(year);
    parts.push(
      part('year', label, t('Show all years again'), companion === undefined ? {} : { companion: companion.id }),
    );
  }
  if (companion !== undefined) {
    const removes = t('Show articles without {0} again', companion.name);
    parts.push(part('companion', t('with {0}', companion.name), removes, year === undefined ? {} : { year }));
  }
  const made = element('div', { class: 'filters' });
  made.hidden = parts.length === 0;
  made.append(element('span', { class: 'dim' }, t('Only')), ...parts);
  return made;
}
