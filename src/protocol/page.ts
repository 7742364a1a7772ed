// What every page of ours tells the host.

/** Where the focus is: in the page, in a field of it (so that letters are typing, not commands), or elsewhere. */
export const PAGE_FOCUS = ['page', 'field', 'away'] as const;
export type PageFocus = (typeof PAGE_FOCUS)[number];
