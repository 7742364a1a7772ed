import type { PageElement } from './pageTree';

const NOT_SHOWN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Classes by which style sheets of many sites keep words for screen readers and printers, or from everybody. */
const HIDING =
  /(?:^|\s)(?:sr-only|screen-reader(?:-text)?|visually-?hidden|hidden|hide|d-none|print-only|visuallyhidden)(?:\s|$)/i;

/** Whether an element says itself that nobody sees it; what only a style sheet says is not known. */
export function isHidden({ attributes }: PageElement): boolean {
  if (attributes['hidden'] !== undefined || attributes['aria-hidden'] === 'true') return true;
  return NOT_SHOWN.test(attributes['style'] ?? '') || HIDING.test(attributes['class'] ?? '');
}
