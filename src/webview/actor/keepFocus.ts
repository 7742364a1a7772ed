/**
 * Draws something anew and gives the focus back to the element that had it, which is known by its `data-focus`: that is the
 * same in the old drawing and in the new one.
 */
export function keepFocus(root: HTMLElement, draw: () => void): void {
  const { activeElement } = document;
  const key =
    activeElement instanceof HTMLElement && root.contains(activeElement) ? activeElement.dataset['focus'] : undefined;
  draw();
  if (key === undefined) return;
  const again = [...root.querySelectorAll<HTMLElement>('[data-focus]')].find(({ dataset }) => dataset['focus'] === key);
  again?.focus({ preventScroll: true });
}
