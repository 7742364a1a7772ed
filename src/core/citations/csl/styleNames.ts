/** The styles that are at hand, by the names that settings and the command line have for them, and what they are in the collection. */
export const STYLES = {
  'chicago-notes': 'chicago-note-bibliography',
  'chicago-author-date': 'chicago-author-date',
  apa: 'apa',
  mla: 'modern-language-association',
  harvard: 'harvard-cite-them-right',
} as const;

/** A style of CSL by its name. */
export type StyleName = keyof typeof STYLES;

export const STYLE_NAMES: readonly StyleName[] = ['chicago-notes', 'chicago-author-date', 'apa', 'mla', 'harvard'];

export function isStyleName(name: string): name is StyleName {
  return Object.hasOwn(STYLES, name);
}
