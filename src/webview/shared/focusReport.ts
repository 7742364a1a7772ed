import type { PageFocus } from '../../protocol/page';

/**
 * Tells the host where the focus is, now and whenever it moves. A page's keys are VS Code's keybindings, single letters
 * among them, and must act only while the page has the focus and nobody is typing in it.
 */
export function reportFocus(tell: (focus: PageFocus) => void): void {
  let last: PageFocus | undefined;
  const report = (focus: PageFocus): void => {
    if (focus === last) return;
    last = focus;
    tell(focus);
  };
  const look = (): void => {
    if (!document.hasFocus()) report('away');
    else report(isField(document.activeElement) ? 'field' : 'page');
  };
  document.addEventListener('focusin', look);
  // the element that takes over gets the focus only after this event
  document.addEventListener('focusout', () => setTimeout(look));
  window.addEventListener('focus', look);
  window.addEventListener('blur', () => report('away'));
  document.addEventListener('keydown', keepLettersFromKeybindings);
  look();
}

/** The host learns a moment late that somebody types. VS Code takes keys from the window, which letters therefore do not reach. */
function keepLettersFromKeybindings(event: KeyboardEvent): void {
  const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (isLetter && isField(document.activeElement)) event.stopPropagation();
}

/** Where letters mean something already: typed into a text, or to find an option that begins so. */
function isField(element: Element | null): boolean {
  if (element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement) return true;
  return element instanceof HTMLInputElement && element.type === 'text';
}
