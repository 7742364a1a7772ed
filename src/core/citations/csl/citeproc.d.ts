// What we use of citeproc-js, which has no types of its own.

declare module 'citeproc' {
  /** An element of a style or a locale, as citeproc reads JSON in place of XML. */
  export interface XmlTree {
    readonly name: string;
    readonly attrs: Readonly<Record<string, string>>;
    readonly children: readonly (XmlTree | string)[];
  }

  export interface Surroundings {
    retrieveLocale(language: string): XmlTree;
    /** The item of CSL-JSON with this id. */
    retrieveItem(id: string): object;
  }

  export class Engine {
    constructor(surroundings: Surroundings, style: XmlTree | string, language: string, forceLanguage: boolean);
    updateItems(ids: readonly string[]): void;
    /** `false` when the style has no bibliography. The entries are HTML, in the style's order, as are their ids. */
    makeBibliography(): false | readonly [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]];
    makeCitationCluster(items: readonly { readonly id: string }[]): string;
  }

  const CSL: { Engine: typeof Engine; debug: (message: string) => void };
  export default CSL;
}
