import type { BibliographyFormat } from './bibliography';

/** What the entries of a `.bib` file are written for, as far as their fields tell: BibTeX has years, BibLaTeX has dates. BibLaTeX if nothing does. */
export function bibDialect(bib: string): Extract<BibliographyFormat, 'bibtex' | 'biblatex'> {
  const isBiblatex = /^\s*(?:date|journaltitle|entrysubtype|urldate)\s*=/im.test(bib);
  return !isBiblatex && /^\s*(?:year|journal)\s*=/im.test(bib) ? 'bibtex' : 'biblatex';
}
