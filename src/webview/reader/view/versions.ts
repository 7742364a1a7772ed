import type { WordChange } from '../../../core/basics/wordDiff';
import type { ArticleId } from '../../../core/model/article';
import type { ReaderArticle } from '../../../protocol/reader';
import type { Version } from '../../../protocol/versions';
import { button, element } from '../../shared/dom';
import type { Translate } from '../translate';
import { changesShown } from './changes';

export interface VersionEvents {
  onOpen(version: Version): void;
  onCompare(version: Version): void;
  /** Asks for what differs, which is given to `showChanges`. */
  onChanges(version: Version): void;
  /** Something that changes where lines stand was opened, closed or filled. */
  onReflow(): void;
}

/** The lines below the headline that tell of other versions of the text, and what is different in them. */
export class VersionLines {
  readonly element: HTMLElement;
  private readonly panels = new Map<ArticleId, HTMLElement>();

  /** `versions` first seen first, the shown article among them. */
  constructor(
    private readonly shown: ArticleId,
    private readonly versions: readonly Version[],
    private readonly events: VersionEvents,
    private readonly t: Translate,
  ) {
    const others = versions.filter(({ id }) => id !== shown);
    const list = element('ul', {}, ...others.map((version) => this.line(version)));
    this.element = element('details', { class: 'versions' }, element('summary', {}, this.told()), list);
    this.element.addEventListener('toggle', () => events.onReflow());
  }

  /** Shows what differs from a version, unless it is not asked for any more; null when that cannot be told. */
  showChanges(version: ArticleId, changes: readonly WordChange[] | null): void {
    const panel = this.panels.get(version);
    if (panel === undefined) return;
    panel.removeAttribute('aria-busy');
    panel.replaceChildren(changes === null ? this.t('The article has gone.') : changesShown(changes, this.t));
    this.events.onReflow();
  }

  private told(): string {
    const { versions, shown, t } = this;
    const [first] = versions;
    return first === undefined || first.id === shown
      ? t('{0} versions; this one was seen first', versions.length)
      : t('{0} versions; first in {1}', versions.length, whereAndWhen(first, t));
  }

  private line(version: Version): HTMLElement {
    const { events, t } = this;
    const name = whereAndWhen(version, t);
    const open = button({ class: 'quiet', title: version.title }, () => events.onOpen(version), name);
    const share = element('span', { class: 'share' }, t('{0} % in common', Math.round(version.alike * 100)));
    const label = t('Compare with {0}', name);
    const compare = button({ class: 'quiet', 'aria-label': label }, () => events.onCompare(version), t('Compare'));
    const line = element('li', { class: 'version' }, open, share);
    line.append(this.changesButton(version, name, line), compare);
    return line;
  }

  private changesButton(version: Version, name: string, line: HTMLElement): HTMLElement {
    const { t } = this;
    const attributes = { class: 'quiet', 'aria-expanded': 'false', 'aria-label': t('Changes: {0}', name) };
    const made = button(attributes, () => this.toggle(version, line, made), t('Changes'));
    return made;
  }

  private toggle(version: Version, line: HTMLElement, toggled: HTMLElement): void {
    const open = this.panels.get(version.id);
    toggled.setAttribute('aria-expanded', String(open === undefined));
    if (open === undefined) {
      const panel = this.panel(version);
      this.panels.set(version.id, panel);
      line.append(panel);
      this.events.onChanges(version);
    } else {
      this.panels.delete(version.id);
      open.remove();
    }
    this.events.onReflow();
  }

  /** It can have the focus, so that it can be scrolled by keys. */
  private panel(version: Version): HTMLElement {
    const { versions, shown, t } = this;
    const own = versions.find(({ id }) => id === shown) ?? version;
    const [before, after] = versions.indexOf(own) < versions.indexOf(version) ? [own, version] : [version, own];
    const label = t('From {0} to {1}', whereAndWhen(before, t), whereAndWhen(after, t));
    return element('div', {
      class: 'changes',
      role: 'region',
      'aria-label': label,
      tabindex: '0',
      'aria-busy': 'true',
    });
  }
}

/** Undefined when the article is the only one of its text. */
export function versionLines(
  { id, versions = [] }: ReaderArticle,
  events: VersionEvents,
  t: Translate,
): VersionLines | undefined {
  return versions.length === 0 ? undefined : new VersionLines(id, versions, events, t);
}

function whereAndWhen({ source, title, dateLabel }: Version, t: Translate): string {
  return t('{0}, {1}', source ?? title, dateLabel ?? t('Undated'));
}
