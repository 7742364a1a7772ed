import { biblatexEntry, bibtexEntry } from './bibtex';
import { type Citable, cslItem } from './cslItem';
import { risRecord } from './ris';

/** The formats in which citations are handed to other programs. */
export const BIBLIOGRAPHY_FORMATS = ['bibtex', 'biblatex', 'csl-json', 'ris'] as const;
export type BibliographyFormat = (typeof BIBLIOGRAPHY_FORMATS)[number];

/** The ending of a file's name, without its dot. */
export const FILE_ENDINGS: Readonly<Record<BibliographyFormat, string>> = {
  bibtex: 'bib',
  biblatex: 'bib',
  'csl-json': 'json',
  ris: 'ris',
};

/** Articles in a format that other programs read, in the order given, piece by piece. */
export function* bibliography(citables: Iterable<Citable>, format: BibliographyFormat): Generator<string> {
  if (format === 'csl-json') {
    yield* jsonList(citables);
    return;
  }
  const write = { bibtex: bibtexEntry, biblatex: biblatexEntry, ris: risRecord }[format];
  let isFirst = true;
  for (const citable of citables) {
    yield isFirst || format === 'ris' ? write(citable) : `\n${write(citable)}`;
    isFirst = false;
  }
}

function* jsonList(citables: Iterable<Citable>): Generator<string> {
  let before = '[';
  for (const citable of citables) {
    yield `${before}\n${JSON.stringify(cslItem(citable), null, 2).replace(/^/gm, '  ')}`;
    before = ',';
  }
  yield before === '[' ? '[]\n' : '\n]\n';
}
