import type { ReaderArticle } from '../../../protocol/reader';
import type { Version } from '../../../protocol/versions';
import { button, element } from '../../shared/dom';
import type { Translate } from '../translate';

export interface VersionEvents {
  onOpen(version: Version): void;
  onCompare(version: Version): void;
}

/** The lines below the headline that tell of other versions of the text; undefined when there are none. */
export function versionLines(
  { id, versions = [] }: ReaderArticle,
  events: VersionEvents,
  t: Translate,
): HTMLElement | undefined {
  const [first] = versions;
  if (first === undefined) return undefined;
  const told =
    first.id === id
      ? t('{0} versions; this one was seen first', versions.length)
      : t('{0} versions; first in {1}', versions.length, whereAndWhen(first, t));
  const list = element('ul', {});
  for (const version of versions) {
    if (version.id === id) continue;
    const name = whereAndWhen(version, t);
    const open = button({ class: 'quiet', title: version.title }, () => events.onOpen(version), name);
    const share = element('span', { class: 'share' }, t('{0} % in common', Math.round(version.alike * 100)));
    const label = t('Compare with {0}', name);
    const compare = button({ class: 'quiet', 'aria-label': label }, () => events.onCompare(version), t('Compare'));
    list.append(element('li', { class: 'version' }, open, share, compare));
  }
  return element('details', { class: 'versions' }, element('summary', {}, told), list);
}

function whereAndWhen({ source, title, dateLabel }: Version, t: Translate): string {
  return t('{0}, {1}', source ?? title, dateLabel ?? t('Undated'));
}
