import type { ReaderSettings } from '../../protocol/reader';

/** Puts the settings of type and measure on the page's root, where the style sheet reads them. */
export function applyTypography(root: HTMLElement, settings: ReaderSettings): void {
  root.dataset['font'] = settings.font;
  root.style.setProperty('--reader-size', `${settings.fontSize}px`);
  root.style.setProperty('--reader-measure', String(settings.width));
  root.style.setProperty('--reader-leading', String(settings.lineHeight));
}
