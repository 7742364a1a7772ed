import type { ArticleView } from './view/article';

/** Gives the focus back after an article was shown anew, to what took the place of the element that had it. */
export type FocusKeeper = (next: ArticleView, page: HTMLElement) => void;

/** Remembers what has the focus; what it returns gives it back. */
export function rememberFocus(): FocusKeeper {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return () => undefined;
  return (next, page) => {
    const successor = focused.isConnected ? focused : (successorOf(focused, next) ?? page);
    successor.focus({ preventScroll: true });
  };
}

function successorOf(focused: HTMLElement, view: ArticleView): HTMLElement | undefined {
  const { start, actor } = focused.dataset;
  if (focused.tagName === 'MARK') {
    const lit = view.marks.lit();
    return (lit.find(({ mention }) => mention.start >= Number(start)) ?? lit[lit.length - 1])?.element;
  }
  return actor === undefined ? undefined : view.chips.chip(actor);
}
