import type { FromReader } from '../../protocol/reader';

/**
 * Tells the host where the focus is, now and whenever it moves. The reader's keys are VS Code's keybindings, single letters
 * among them, and must act only while the page has the focus and nobody is typing in it.
 */
export function reportFocus(post: (message: FromReader) => void): void {
  let last: string | undefined;
  const report = (focus: 'page' | 'field' | 'away'): void => {
    if (focus === last) return;
    last = focus;
    post({ type: 'focus', focus });
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
  look();
}

function isField(element: Element | null): boolean {
  return element instanceof HTMLInputElement && element.type === 'text';
}
